import type { Event, EventType } from '../../model/event.ts';
import type { Quantity } from '../../model/figure.ts';
import { haltsBetween } from '../claims/sentence/clauses.ts';
import { hitsIn } from '../claims/sentence/phrases.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import { periodOf } from '../dates/calendar.ts';
import type { DateReading } from '../dates/date-reading.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import { dealingAt, dealingEnding } from './clause.ts';

const priced: ReadonlySet<EventType> = new Set(['investment', 'acquisition', 'acquisition-attempt', 'contract', 'expansion']);

/** "$196 a share", "$10 a user": the price of a piece is not the sum of the deal. */
const rates: ReadonlySet<Quantity['per']> = new Set(['share', 'person', 'hour'] as const);

/** "which bought Arm *for $32 billion*, tried to sell it": a sum of a clause of its own, behind a deed of its own. */
const paidElsewhere = (view: SentenceView, sum: number, word: Hit<'event'>): boolean =>
  haltsBetween(view, sum, word.from) > 0 &&
  hitsIn(view, 'event', { from: view.from, to: sum }).some(
    ({ to, meaning: { type, shape } }) => type === 'acquisition' && shape === undefined && haltsBetween(view, to, sum) === 0,
  );

/** "bet on Anthropic, Microsoft poured *$13 billion* into OpenAI": a sum behind the deed of a later clause. */
const paidLater = (view: SentenceView, word: Hit<'event'>, sum: number): boolean =>
  hitsIn(view, 'event', { from: word.to, to: sum }).some(
    ({ from, to, meaning: { shape, type } }) =>
      shape === undefined && priced.has(type) && haltsBetween(view, word.to, from) > 0 && haltsBetween(view, to, sum) === 0,
  );

/** The sum of a deal: the next one in its clause or the clause behind, else the last one before it. */
export function amountOf(view: SentenceView, word: Hit<'event'>, type: EventType): number | null {
  if (!priced.has(type)) return null;
  // "raised $1.4 billion in a round that *values* it at $11.6 billion": what a firm is worth is not what was paid in.
  const worth = (from: number): boolean => {
    for (let at = from; at > view.from && at > from - 7; at--) if (dealingEnding(view, at, 'valued') !== undefined) return true;
    return false;
  };
  const money = view.quantities.filter((quantity) => quantity.kind === 'money' && !rates.has(quantity.per) && !(type === 'investment' && worth(quantity.from)));
  const next = hitsIn(view, 'event', view).find((hit) => hit.from >= word.to && hit.from > word.to + 3)?.from ?? view.to;
  // "the *$9.3 billion* acquisition of NetSuite": a sum right before a noun is its own.
  const own = word.meaning.shape === 'noun' ? money.find(({ to }) => to <= word.from && word.from - to <= 2) : undefined;
  const near =
    own ??
    money.find((quantity) => quantity.from >= word.to && quantity.from < next && haltsBetween(view, word.to, quantity.from) <= 1) ??
    money.findLast((quantity) => quantity.to <= word.from && haltsBetween(view, quantity.to, word.from) === 0) ??
    money.find((quantity) => quantity.from >= word.to && haltsBetween(view, word.to, quantity.from) <= 1 && !paidLater(view, word, quantity.from)) ??
    money.find((quantity) => quantity.from >= word.to && quantity.from < next && haltsBetween(view, word.to, quantity.from) === 2) ??
    money.findLast((quantity) => quantity.to <= word.from && !paidElsewhere(view, quantity.from, word));
  return near?.from ?? null;
}

/** "invest $4 billion in India *by 2030*", "đến năm 2030": when the last of it is spent, not when it was promised. */
function lastsUntil(view: SentenceView, { from }: DateReading, { meaning: { type } }: Hit<'event'>): boolean {
  if (type !== 'investment') return false;
  const tie = hitEnding(view.passage, 'range', from)?.meaning;
  return tie === 'to' || tie === 'either' || hitEnding(view.passage, 'relation', from)?.meaning === 'agent';
}

/** "is spinning off VMware, which it *got when* it bought EMC *five years ago*": a day behind another deed of a clause of its own is that deed's. */
function ofOther(view: SentenceView, { from }: DateReading, { to }: Hit<'event'>): boolean {
  if (from < to) return false;
  let clause = false;
  let own = false;
  for (let at = to; at < from; at++) {
    // "took over VMware *when* it acquired EMC in 2016" was at one time.
    clause ||= dealingAt(view, at, 'relative') !== undefined;
    // "its purchase of Red Hat dwarfs *its takeover* of SoftLayer in 2013"
    own ||= hitAt(view.passage, 'someone', at)?.meaning === 'own';
    const other = clause || own ? hitAt(view.passage, 'event', at) : undefined;
    if (other && other.to <= from && (other.meaning.shape === undefined ? clause : own && other.meaning.type === 'acquisition')) return true;
  }
  return false;
}

/** When it was: the date nearest to the word that compares with nothing. */
export function periodNear(view: SentenceView, word: Hit<'event'>): Event['period'] {
  // Of two as near the one behind: "Amazon began in 2006 and Microsoft launched Azure in 2010".
  const away = (from: number, to: number): number => (from >= word.to ? from - word.to : word.from - to + 1);
  // "In June 2018, …, it was buying GitHub; its valuation in 2015 was …": a semicolon parts more than any number of commas.
  const walls = (from: number, to: number): number => {
    let count = 0;
    for (let at = Math.min(from, word.from); at < Math.max(to, word.to); at++) if (view.passage.tokens[at]?.raw === ';') count++;
    // "founded in *1998 and* acquired by EMC in 2004": a day that a joint follows at once belongs to what stands before it.
    const joint = view.passage.tokens[to];
    return to < word.from && joint?.kind === 'word' && view.passage.lexicon.joints.has(joint.low) ? count + 1 : count;
  };
  const dates = view.dates.filter((date) => !date.comparison && !lastsUntil(view, date, word) && !ofOther(view, date, word));
  const near = dates.toSorted(
    (one, other) =>
      walls(one.from, one.to) - walls(other.from, other.to) ||
      haltsBetween(view, Math.min(one.from, word.from), Math.max(one.to, word.to)) -
        haltsBetween(view, Math.min(other.from, word.from), Math.max(other.to, word.to)) ||
      away(one.from, one.to) - away(other.from, other.to),
  )[0];
  return near ? (periodOf(near.value, near.basis) ?? null) : null;
}
