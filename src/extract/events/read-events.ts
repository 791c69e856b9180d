import type { Event } from '../../model/event.ts';
import type { EventWord } from '../../model/language.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { haltsBetween, hitsIn } from '../claims/sentence-view.ts';
import { periodOf } from '../dates/calendar.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitEnding, overshadowed } from '../lexicon/passage.ts';
import { partiesOf } from './parties.ts';
import { directly, kin, stakeOnly } from './sanity.ts';

/** An event by token: its amount is a quantity's first token, not yet a figure id. */
export interface EventReading extends Omit<Event, 'amount' | 'sentence'> {
  readonly amount: number | null;
}

const alone: ReadonlySet<EventWord['type']> = new Set(['spin-off', 'investment']);
const dealt: ReadonlySet<EventWord['type']> = new Set(['partnership', 'contract', 'investment']);
const priced: ReadonlySet<EventWord['type']> = new Set(['investment', 'acquisition', 'acquisition-attempt', 'contract', 'expansion']);

const negated = (view: SentenceView, word: Hit<'event'>): boolean =>
  [word.from, word.from - 1].some((at) => at > view.from && hitEnding(view.passage, 'relation', at)?.meaning === 'negation');

function amountOf(view: SentenceView, word: Hit<'event'>): number | null {
  if (!priced.has(word.meaning.type)) return null;
  const money = view.quantities.filter((quantity) => quantity.kind === 'money');
  const near =
    money.find((quantity) => quantity.from >= word.to && haltsBetween(view, word.to, quantity.from) <= 1) ??
    money.findLast((quantity) => quantity.to <= word.from);
  return near?.from ?? null;
}

/** A deal that both sides have announced is a fact, though it "will" be carried out; money promised is a promise. */
const announced: ReadonlySet<EventWord['type']> = new Set(['partnership', 'contract', 'acquisition', 'spin-off', 'shutdown']);

function modalityOf(view: SentenceView, word: Hit<'event'>): Event['modality'] {
  if (word.meaning.modality) return word.meaning.modality;
  if (negated(view, word)) return 'denied';
  const cue = hitsIn(view, 'modality', { from: view.from, to: word.to }).findLast((hit) => haltsBetween(view, hit.to, word.from) === 0)?.meaning.modality;
  return cue === 'estimated' || cue === 'threshold'
    ? 'reported'
    : cue === 'forecast' || cue === 'pledged'
      ? announced.has(word.meaning.type)
        ? 'reported'
        : 'pledged'
      : (cue ?? 'reported');
}

/** "raised $263 million"; not "raised its full-year forecast to $8.3 billion". */
const amountFollows = (view: SentenceView, word: Hit<'event'>): boolean =>
  view.quantities.some(
    (quantity) =>
      quantity.kind === 'money' &&
      quantity.from >= word.to &&
      quantity.from - word.to <= 4 &&
      hitsIn(view, 'metric', { from: word.to, to: quantity.from }).every((hit) => hit.meaning.metric === 'investment'),
  );

/** The events of one sentence: a word of dealing with the parties around it. */
export function eventsIn(view: SentenceView, carried: string | null): EventReading[] {
  const found: EventReading[] = [];
  for (const word of hitsIn(view, 'event', view)) {
    if (overshadowed(view.passage, word.from, word.to - word.from)) continue;
    const who = partiesOf(view, word, carried);
    if ((dealt.has(word.meaning.type) && kin(view, who)) || (word.meaning.direct && !directly(view, word, who))) continue;
    if (who.length < (alone.has(word.meaning.type) ? 1 : 2)) continue;
    if (who.length === 1 && !amountFollows(view, word)) continue;
    const key = JSON.stringify([word.meaning.type, who.map((party) => party.entity).sort()]);
    if (found.some((event) => JSON.stringify([event.type, event.parties.map((party) => party.entity).sort()]) === key)) continue;
    const type = stakeOnly(view, word, who) ? 'investment' : word.meaning.type;
    const date = view.dates.find((one) => !one.comparison);
    found.push({
      type,
      parties: type === word.meaning.type ? who : who.map((party) => ({ ...party, role: party.role === 'buyer' ? ('investor' as const) : party.role })),
      period: date ? (periodOf(date.value, date.basis) ?? null) : null,
      amount: amountOf(view, word),
      modality: modalityOf(view, word),
      rule: `{party} ${word.phrase} {party}`,
    });
  }
  // A bid is not also a purchase: "muốn mua" and "mua" in one sentence are one attempt.
  return found.filter(
    (event) =>
      event.type !== 'acquisition' ||
      !found.some((other) => other.type === 'acquisition-attempt' && event.parties.every((party) => other.parties.some((one) => one.entity === party.entity))),
  );
}
