import type { Party, Role } from '../../model/event.ts';
import type { Event } from '../../model/event.ts';
import type { EventWord } from '../../model/language.ts';
import { periodOf } from '../dates/calendar.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { haltsBetween, hitsIn } from '../claims/sentence-view.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { vouches } from '../claims/subject.ts';

/** An event by token: its amount is a quantity's first token, not yet a figure id. */
export interface EventReading extends Omit<Event, 'amount' | 'sentence'> {
  readonly amount: number | null;
}

const objects: ReadonlySet<MentionReading['type']> = new Set(['product', 'project', 'place']);
const reach = 14;

/** Who stands before the word and who behind it; a place or product may be an object only. */
function sides(view: SentenceView, word: Hit<'event'>): { readonly before: readonly MentionReading[]; readonly after: readonly MentionReading[] } {
  const actors = view.actors.filter((actor) => !vouches(view, actor));
  const before = actors.filter((actor) => actor.to <= word.from);
  const after = [...actors, ...view.mentions.filter((mention) => objects.has(mention.type))]
    .filter((mention) => mention.from >= word.to && mention.from - word.to <= reach && haltsBetween(view, word.to, mention.from) === 0)
    .sort((one, other) => one.from - other.from);
  return { before, after };
}

const parties = (pairs: readonly (readonly [MentionReading | undefined, Role])[]): Party[] => {
  const found: Party[] = [];
  for (const [mention, role] of pairs) if (mention && !found.some((party) => party.entity === mention.entity)) found.push({ entity: mention.entity, role });
  return found;
};

function partiesOf(view: SentenceView, word: Hit<'event'>): Party[] {
  const { subject, object } = word.meaning;
  const { before, after } = sides(view, word);
  const near = before.filter((actor) => haltsBetween(view, actor.to, word.from) <= 1);
  const agent = (near.length > 0 ? near : before)[0];
  const allowed = object === 'place' ? after.filter((mention) => mention.type === 'place') : object === 'product' ? after.filter((mention) => mention.type !== 'place') : after.filter((mention) => !objects.has(mention.type));
  const joint = word.meaning.type === 'partnership' ? [...near.slice(1), ...allowed] : allowed.slice(0, 1);
  return parties([[agent, subject], ...joint.map((mention) => [mention, object] as const)]);
}

const alone: ReadonlySet<EventWord['type']> = new Set(['launch', 'expansion', 'shutdown', 'spin-off', 'investment']);
const priced: ReadonlySet<EventWord['type']> = new Set(['investment', 'acquisition', 'acquisition-attempt', 'contract', 'expansion']);

const negated = (view: SentenceView, word: Hit<'event'>): boolean =>
  [word.from, word.from - 1].some((at) => at > view.from && hitEnding(view.passage, 'relation', at)?.meaning === 'negation');

function amountOf(view: SentenceView, word: Hit<'event'>): number | null {
  if (!priced.has(word.meaning.type)) return null;
  const money = view.quantities.filter((quantity) => quantity.kind === 'money');
  const near = money.find((quantity) => quantity.from >= word.to && haltsBetween(view, word.to, quantity.from) <= 1) ?? money.findLast((quantity) => quantity.to <= word.from);
  return near?.from ?? null;
}

function modalityOf(view: SentenceView, word: Hit<'event'>): Event['modality'] {
  if (word.meaning.modality) return word.meaning.modality;
  if (negated(view, word)) return 'denied';
  const cue = hitsIn(view, 'modality', { from: view.from, to: word.to }).findLast((hit) => haltsBetween(view, hit.to, word.from) === 0)?.meaning.modality;
  return cue === 'estimated' || cue === 'threshold' ? 'reported' : cue === 'forecast' ? 'pledged' : (cue ?? 'reported');
}

/** The events of one sentence: a word of dealing with the parties around it. */
export function eventsIn(view: SentenceView): EventReading[] {
  const found: EventReading[] = [];
  for (const word of hitsIn(view, 'event', view)) {
    const who = partiesOf(view, word);
    if (who.length < (alone.has(word.meaning.type) ? 1 : 2)) continue;
    if (word.meaning.type === 'investment' && who.length === 1 && amountOf(view, word) === null) continue;
    if ((word.meaning.type === 'launch' || word.meaning.type === 'expansion') && who.length === 1) continue;
    const key = JSON.stringify([word.meaning.type, who.map((party) => party.entity).sort()]);
    if (found.some((event) => JSON.stringify([event.type, event.parties.map((party) => party.entity).sort()]) === key)) continue;
    const date = view.dates.find((one) => !one.comparison);
    found.push({
      type: word.meaning.type, parties: who, period: date ? (periodOf(date.value, date.basis) ?? null) : null,
      amount: amountOf(view, word), modality: modalityOf(view, word), rule: `{party} ${word.phrase} {party}`,
    });
  }
  // A bid is not also a purchase: "muốn mua" and "mua" in one sentence are one attempt.
  return found.filter((event) => event.type !== 'acquisition' || !found.some((other) => other.type === 'acquisition-attempt' && event.parties.every((party) => other.parties.some((one) => one.entity === party.entity))));
}
