import type { EventType, Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { hitsIn } from '../claims/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { overshadowed } from '../lexicon/passage.ts';
import { amountOf, manner, modalityOf, periodNear } from './circumstances.ts';
import { dealingAt } from './clause.ts';
import { apart, gapped } from './coordinate.ts';
import type { EventReading } from './event-reading.ts';
import { gappedSums, paidFor, withPlaces } from './money-spent.ts';
import { kin, needsMet, stakeOnly } from './needs.ts';
import { partiesOf } from './parties.ts';

/** "tried to buy" is an attempt, "buy 20% of" an investment. */
function typeOf(view: SentenceView, word: Hit<'event'>, how: ReturnType<typeof manner>): EventType {
  if (stakeOnly(view, word)) return 'investment';
  return word.meaning.type === 'acquisition' && how !== undefined ? 'acquisition-attempt' : word.meaning.type;
}

/** Who buys a stake is an investor. */
const recast = (parties: readonly Party[], type: EventType): Party[] =>
  parties.map((party) => (type === 'investment' && party.role === 'buyer' ? { ...party, role: 'investor' } : party));

/** A deal takes two, on different sides of it. */
function complete(view: SentenceView, word: Hit<'event'>, parties: readonly Party[]): boolean {
  const { alone, shape } = word.meaning;
  if (alone) return parties.length > 0;
  return parties.length > 1 && (shape === 'mutual' || new Set(parties.map((party) => party.role)).size > 1) && !kin(view, word.meaning, parties);
}

function eventOf(view: SentenceView, word: Hit<'event'>, known: Known): EventReading | undefined {
  if (overshadowed(view.passage, word.from, word.to - word.from) || !needsMet(view, word)) return undefined;
  const parties = partiesOf(view, word, known.subject);
  const [only] = parties;
  const meant = [known.target, known.topic, known.subject].find((entity) => entity !== null && entity !== only?.entity);
  const implied = word.meaning.known && only && parties.length === 1 && dealingAt(view, word.to, 'purpose') === undefined;
  if (implied && meant) parties.push({ entity: meant, role: 'target' });
  if (!complete(view, word, parties)) return undefined;
  const how = manner(view, word);
  const type = typeOf(view, word, how);
  return {
    type,
    parties: recast(parties, type),
    period: periodNear(view, word),
    amount: amountOf(view, word, type),
    modality: modalityOf(view, word, type, how),
    rule: `{party} ${word.phrase} {party}`,
  };
}

/** Whom the sentences before spoke of, and what was last bought or wanted: "Google denied it had made *a bid*". */
export interface Known {
  readonly subject: string | null;
  readonly target: string | null;
  /** Whom the article is about so far. */
  readonly topic: string | null;
}

export const targetOf = (events: readonly EventReading[]): string | undefined =>
  events.flatMap(({ type, parties }) => (type.startsWith('acq') ? parties.filter((party) => party.role === 'target') : [])).at(-1)?.entity;

/** The events of one sentence: each word of dealing with the parties in its slots. */
export function eventsIn(view: SentenceView, known: Known): EventReading[] {
  const found: EventReading[] = [];
  for (const word of hitsIn(view, 'event', view)) {
    const event = eventOf(view, word, { ...known, target: targetOf(found) ?? known.target });
    if (!event) continue;
    const paying = paidFor(view, found, event, word);
    if (paying) found[found.indexOf(paying)] = withPlaces(paying, event);
    else found.push(...apart(event), ...gapped(view, event), ...gappedSums(view, word, event));
  }
  return found;
}
