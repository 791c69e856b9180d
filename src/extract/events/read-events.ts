import type { Event, Party, Role } from '../../model/event.ts';
import type { EventWord } from '../../model/language.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { haltsBetween, hitsIn } from '../claims/sentence-view.ts';
import { vouches } from '../claims/subject.ts';
import { periodOf } from '../dates/calendar.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { isOrganisation } from '../mentions/mention-reading.ts';

/** An event by token: its amount is a quantity's first token, not yet a figure id. */
export interface EventReading extends Omit<Event, 'amount' | 'sentence'> {
  readonly amount: number | null;
}

const objects: ReadonlySet<MentionReading['type']> = new Set(['product', 'project', 'place']);
const reach = 14;

const listing = /^(?:,|và|and|cùng|&|as|well)$/;

interface Sides {
  readonly before: readonly MentionReading[];
  readonly after: readonly MentionReading[];
}

/** Who stands before the word and who behind it; a place or product may be an object only. */
function sides(view: SentenceView, word: Hit<'event'>): Sides {
  const actors = view.actors.filter((actor) => !vouches(view, actor));
  return {
    before: actors.filter((actor) => actor.to <= word.from && haltsBetween(view, actor.to, word.from) <= 2),
    after: [...actors, ...view.mentions.filter((mention) => objects.has(mention.type))]
      .filter((mention) => mention.from >= word.to && mention.from - word.to <= reach && haltsBetween(view, word.to, mention.from) <= 1)
      .sort((one, other) => one.from - other.from),
  };
}

const relationAt = (view: SentenceView, at: number): string | undefined => hitEnding(view.passage, 'relation', at)?.meaning;

/** "LinkedIn được Microsoft mua lại": the one acted on stands first. */
const passive = (view: SentenceView, first: MentionReading, last: MentionReading): boolean =>
  hitsIn(view, 'relation', { from: first.to, to: last.from }).some((hit) => hit.meaning === 'passive');

/** The first named of the clause that the nearest name before the word stands in. */
function agentOf(view: SentenceView, before: readonly MentionReading[]): MentionReading | undefined {
  let agent = before.at(-1);
  for (const actor of before.toReversed()) if (agent && haltsBetween(view, actor.to, agent.from) === 0) agent = actor;
  return agent;
}

/** Those named one after another from the first on: "Bangkok, Frankfurt và Tokyo". */
function listFrom(view: SentenceView, mentions: readonly MentionReading[]): MentionReading[] {
  const found: MentionReading[] = [];
  for (const mention of mentions) {
    const previous = found.at(-1);
    if (previous && !view.passage.tokens.slice(previous.to, mention.from).every((token) => listing.test(token.low))) break;
    found.push(mention);
  }
  return found;
}

const parties = (pairs: readonly (readonly [string | null | undefined, Role])[]): Party[] => {
  const found: Party[] = [];
  for (const [entity, role] of pairs) if (entity && !found.some((party) => party.entity === entity)) found.push({ entity, role });
  return found;
};

/** What can be launched or shut: a product or project, or a unit of the company that acts. */
const ownWork = (view: SentenceView, mention: MentionReading, owner: string | null): boolean =>
  mention.type === 'product' || mention.type === 'project' || (mention.type === 'unit' && view.passage.lexicon.entities.get(mention.entity)?.parent === owner);

function partiesOf(view: SentenceView, word: Hit<'event'>, carried: string | null): Party[] {
  const { subject, object, type } = word.meaning;
  const { before, after } = sides(view, word);
  const allowed = after.filter((mention) =>
    object === 'place'
      ? mention.type === 'place'
      : object === 'product'
        ? ownWork(view, mention, before.at(-1)?.entity ?? carried)
        : type === 'investment'
          ? true
          : !objects.has(mention.type),
  );
  // "thương vụ mua LinkedIn của Microsoft", "the purchase of Red Hat by IBM": who acts stands behind the object.
  const owner = allowed.find((mention, index) => index > 0 && isOrganisation(mention) && relationAt(view, mention.from) === 'of');
  const agent = agentOf(view, before);
  const [first, second] = [before.at(-2), before.at(-1)];
  if (first && second && passive(view, first, second))
    return parties([
      [second.entity, subject],
      [first.entity, object],
    ]);
  if (!agent && owner)
    return parties([
      [owner.entity, subject],
      [allowed[0]?.entity, object],
    ]);
  // "led by HPE, with Microsoft taking part": who joins stands behind "with".
  const joining =
    type === 'investment' && object === 'investor'
      ? view.actors.filter((actor) => actor.from >= word.to && !vouches(view, actor) && ['with', 'of'].includes(relationAt(view, actor.from) ?? ''))
      : [];
  const behind = listFrom(view, allowed);
  const joint =
    type === 'partnership'
      ? [...before.filter((actor) => actor !== agent && haltsBetween(view, actor.to, word.from) === 0), ...behind]
      : object === 'place'
        ? behind
        : [...behind.slice(0, 1), ...joining];
  return parties([
    [agent?.entity ?? (type === 'partnership' ? null : carried), subject],
    ...joint.map((mention) => [mention.entity, objects.has(mention.type) && mention.type === 'place' ? ('place' as const) : object] as const),
  ]);
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

/** A company and its own unit make no deal with each other: "Amazon … Amazon Web Services". */
function kin(view: SentenceView, [one, other, ...more]: readonly Party[]): boolean {
  const { entities } = view.passage.lexicon;
  return (
    one !== undefined &&
    other !== undefined &&
    more.length === 0 &&
    (entities.get(one.entity)?.parent === other.entity || entities.get(other.entity)?.parent === one.entity) &&
    entities.get(other.entity)?.type !== 'product'
  );
}

/** "mua EMC", "is buying storage giant EMC"; not "đã mua máy của HP". */
const directly = (view: SentenceView, word: Hit<'event'>, who: readonly Party[]): boolean =>
  view.mentions.some((mention) => {
    const apposed = mention.from - word.to <= 4 && hitsIn(view, 'sort', { from: word.to, to: mention.from }).length > 0;
    return mention.from >= word.to && (mention.from === word.to || apposed) && who.some((party) => party.entity === mention.entity);
  });

/** "agreed to buy 20 per cent of RIL's business": part of a company is an investment. */
function stakeOnly(view: SentenceView, word: Hit<'event'>, who: readonly Party[]): boolean {
  if (word.meaning.type !== 'acquisition') return false;
  const object = view.mentions.find((mention) => mention.from >= word.to && mention.entity === who[1]?.entity);
  return (
    object !== undefined &&
    view.quantities.some((quantity) => quantity.kind === 'percent' && quantity.from >= word.to && quantity.to <= object.from && Number(quantity.value) < 50)
  );
}

/** The events of one sentence: a word of dealing with the parties around it. */
export function eventsIn(view: SentenceView, carried: string | null): EventReading[] {
  const found: EventReading[] = [];
  for (const word of hitsIn(view, 'event', view)) {
    const who = partiesOf(view, word, carried);
    if ((dealt.has(word.meaning.type) && kin(view, who)) || (word.meaning.direct && !directly(view, word, who))) continue;
    if (who.length < (alone.has(word.meaning.type) ? 1 : 2)) continue;
    if (who.length === 1 && amountOf(view, word) === null) continue;
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
