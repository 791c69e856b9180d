import type { Quantity } from '../../model/figure.ts';
import type { Hedge } from '../../model/language/amount-words.ts';
import type { Whole } from '../../model/whole.ts';
import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { QuantityReading } from './quantity-reading.ts';

/** What the words around a quantity add to it. */
type Colour = Pick<Quantity, 'approx' | 'direction' | 'basis' | 'per'>;

/** A quantity with its hedge, direction, basis and rate. */
export type ColouredQuantity = QuantityReading & Colour;

const reach = 5;

const rates = new Set(['percent', 'points', 'multiple']);

/** "cao hơn 63%", "cao hơn 10 tỷ đồng so với năm trước": how far two things are apart is no bound. */
const apart = (passage: Passage, { kind, to }: QuantityReading, { compares }: Hedge): boolean =>
  compares !== undefined && (rates.has(kind) || hitAt(passage, 'basis', to) !== undefined || hitAt(passage, 'relation', to)?.meaning === 'compared-with');

/** "hơn", "nearly" before the number, "trở lên", "or more" behind the unit. */
function approxOf(passage: Passage, quantity: QuantityReading): Quantity['approx'] {
  // "moved up to fourth" hedges nothing.
  if (quantity.approx || quantity.kind === 'rank') return quantity.approx ?? 'exact';
  for (const at of [quantity.number, quantity.from]) {
    const before = hitEnding(passage, 'hedge', at);
    if (before?.meaning.side === 'before') return apart(passage, quantity, before.meaning) ? 'exact' : before.meaning.approx;
  }
  const opener = hitEnding(passage, 'range', quantity.from);
  const around = opener && hitEnding(passage, 'hedge', opener.from);
  if (around?.meaning.side === 'before') return around.meaning.approx;
  const after = hitAt(passage, 'hedge', quantity.to);
  return after?.meaning.side === 'after' ? after.meaning.approx : 'exact';
}

const halting = new Set(['.', ';', ':', '(', ')']);
const parting = new Set(['.', ',', ';', ':']);

function halts({ tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'sign' && halting.has(token.raw);
}

const parts = (passage: Passage, at: number): boolean => passage.tokens[at]?.raw === ',' || halts(passage, at);

/** The verb or noun of change nearest before, else right behind ("10x growth"). */
function directionOf(passage: Passage, quantity: QuantityReading, sentence: TokenRange): Quantity['direction'] {
  // "(+18% y/y)", "(–6 percent)".
  const sign = passage.tokens[quantity.from - 1]?.raw;
  if (sign === '+') return 'up';
  if (sign === '-' && passage.tokens[quantity.from - 2]?.raw === '(' && rates.has(quantity.kind)) return 'down';
  for (let at = quantity.from; at > sentence.from && at > quantity.from - reach; at--) {
    const hit = hitEnding(passage, 'direction', at);
    if (hit) return hit.meaning;
    const compared = rates.has(quantity.kind) ? hitEnding(passage, 'hedge', at)?.meaning.compares : undefined;
    if (compared) return compared;
    if (halts(passage, at - 1)) break;
  }
  for (let at = quantity.to; at < quantity.to + 2 && at < sentence.to && !halts(passage, at); at++) {
    const hit = hitAt(passage, 'direction', at);
    // "11% trong hạ tầng": a longer word that begins like the verb "hạ" is no fall.
    const part = passage.hits[at]?.some(({ to }) => hit && to > hit.to);
    if (hit && !part && rates.has(quantity.kind)) return hit.meaning;
  }
  return undefined;
}

function basisOf(passage: Passage, quantity: QuantityReading, sentence: TokenRange): Quantity['basis'] {
  for (let at = quantity.to; at < sentence.to && at < quantity.to + 2 * reach; at++) {
    const hit = hitAt(passage, 'basis', at);
    if (hit) return hit.meaning;
    if (halts(passage, at)) break;
  }
  for (let at = quantity.from; at > sentence.from && at > quantity.from - reach; at--) {
    const hit = hitEnding(passage, 'basis', at);
    if (hit) return hit.meaning;
  }
  return undefined;
}

/** "$12 billion a year"; but "$2.95 *a year earlier*" is told of a day. */
function rateAt(passage: Passage, at: number): Quantity['per'] {
  const rate = hitAt(passage, 'per', at);
  const dated = rate && passage.hits[at]?.some(({ cat, to }) => (cat === 'date' || cat === 'mask') && to > rate.to);
  return dated ? undefined : rate?.meaning;
}

const bracket = 5;

/** Behind a bracket that opens at a place and closes soon. */
function behindBracket({ tokens }: Passage, at: number): number {
  if (tokens[at]?.raw !== '(') return at;
  for (let close = at + 1; close <= at + bracket; close++) if (tokens[close]?.raw === ')') return close + 1;
  return at;
}

function perOf(passage: Passage, quantity: QuantityReading): Quantity['per'] {
  // "$24.05 in cash and stock per share": the share may wait a few words, other rates follow at once.
  // "$7.5 billion and earnings per share of 96 cents": those are another figure's.
  // "from $11 million, also a penny a share": behind a comma it is another's too.
  for (let at = quantity.to; quantity.kind === 'money' && at <= quantity.to + 4 && !parts(passage, at) && passage.tokens[at]?.kind !== 'number'; at++) {
    if (hitAt(passage, 'per', at)?.meaning === 'share') return 'share';
    if ((hitAt(passage, 'metric', at)?.to ?? at) > at + 1) break;
  }
  // "£38 ($58) a share" is of both.
  if (quantity.kind === 'money' && hitAt(passage, 'per', behindBracket(passage, quantity.to))?.meaning === 'share') return 'share';
  const rate = rateAt(passage, quantity.to);
  if (rate || quantity.kind !== 'money') return rate;
  const next = parting.has(passage.tokens[quantity.to]?.raw ?? '') ? undefined : rateAt(passage, quantity.to + 1);
  return next ?? hitEnding(passage, 'per', quantity.from)?.meaning;
}

/** "fell by 62% in 2015 and by 57% in the first quarter": where the verb is left out, "by" goes on with it. */
const gapped = (passage: Passage, { kind, number }: QuantityReading, before: ColouredQuantity | undefined): Quantity['direction'] => {
  const from = hitEnding(passage, 'hedge', number)?.from ?? number;
  return before?.kind === kind && hitEnding(passage, 'relation', from)?.meaning === 'agent' ? before.direction : undefined;
};

/** A quantity with its hedge, direction, basis and rate, from the words around it; `before` is the last of its kind in the sentence. */
export function coloured(passage: Passage, quantity: QuantityReading, sentence: TokenRange, before: ColouredQuantity | undefined): Whole<ColouredQuantity> {
  const direction =
    quantity.direction ?? (rates.has(quantity.kind) ? (directionOf(passage, quantity, sentence) ?? gapped(passage, quantity, before)) : undefined);
  const basis = rates.has(quantity.kind) ? basisOf(passage, quantity, sentence) : undefined;
  const per = quantity.per ?? perOf(passage, quantity);
  const { kind, value, high, unit, vague, min, from, to, number, metric, rule } = quantity;
  return { kind, value, high, unit, vague, min, direction, basis, per, from, to, number, approx: approxOf(passage, quantity), metric, rule };
}
