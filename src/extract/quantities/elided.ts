import type { Noun } from '../../model/language/amount-words.ts';
import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { TokenRange } from '../text/sentences.ts';
import { nounOf } from './noun.ts';
import type { QuantityReading } from './quantity-reading.ts';

const partitive = (passage: Passage, at: number): boolean =>
  [at, at - 1, at - 2].some((place) => hitEnding(passage, 'relation', place)?.meaning === 'of-which');

const bare = /^[1-9]\d{1,4}$/;
const year = /^(?:19|20)\d\d$/;
const closing = new Set([',', '.', ';', ')']);
const leading = ['range', 'hedge', 'direction'] as const;

/** "260 employees today and plans to have 500 by spring": digits that nothing follows, behind a word that leads in an amount. */
function standsAlone(passage: Passage, at: number): boolean {
  const [token, next] = [passage.tokens[at], passage.tokens[at + 1]];
  if (!bare.test(token?.raw ?? '') || year.test(token?.raw ?? '')) return false;
  if (next && next.kind !== 'sign' && !passage.lexicon.functionWords.has(next.low)) return false;
  if (next?.kind === 'sign' && !closing.has(next.raw)) return false;
  return leading.some((cat) => hitEnding(passage, cat, at)) || hitEnding(passage, 'relation', at)?.meaning === 'copula';
}

const nearby = 12;

/** "five sites in London, two in Paris and one in Rome", "11 regions, against five for its rival": the noun is left out beside one counted before. */
function gapped(passage: Passage, at: number, to: number, before: QuantityReading): boolean {
  const { tokens, lexicon } = passage;
  const link = tokens[to];
  if (!before.unit || at - before.to > nearby || !link || !lexicon.functionWords.has(link.low) || tokens[to + 1]?.kind === 'number') return false;
  const led = hitEnding(passage, 'relation', at)?.meaning;
  if (led === 'compared-with') return true;
  return tokens[before.to]?.low === link.low && (tokens[at - 1]?.raw === ',' || led === 'both' || hitEnding(passage, 'range', at)?.meaning === 'and');
}

/** "14 trung tâm dữ liệu, trong đó 8 nằm ngoài Trung Quốc", "eight of them abroad": a bare number counts what was counted before. */
export function elidedAt(passage: Passage, at: number, before: QuantityReading | undefined, sentence: TokenRange): QuantityReading | undefined {
  const number = readNumber(passage, at, sentence.to);
  if (!number) return undefined;
  const base = { from: at, to: number.to, number: at, value: number.value };
  if (before?.kind === 'count' && before.from >= sentence.from && !before.vague) {
    const part =
      partitive(passage, at) ||
      hitAt(passage, 'relation', number.to)?.meaning === 'of-which' ||
      standsAlone(passage, at) ||
      gapped(passage, at, number.to, before);
    const { metric, unit } = before;
    if (part) return { kind: 'count', ...base, ...(unit ? { unit } : {}), ...(metric ? { metric } : {}), rule: 'trong đó {number}, {number} of them' };
  }
  const among = number.value > 1 ? nounAmong(passage, number.to, sentence.to) : undefined;
  if (among) return { kind: 'count', ...base, unit: among.unit, ...(among.metric ? { metric: among.metric } : {}), rule: '{number} trong số {number} {noun}' };
  const reached = number.value > 1 && leadsUp(passage, at) && endsThere(passage, number.to) ? nounReached(passage, at, sentence.from) : undefined;
  if (reached)
    return { kind: 'count', ...base, unit: reached.unit, ...(reached.metric ? { metric: reached.metric } : {}), rule: 'the number of {noun} to {number}' };
  // "five of its warehouses": the noun waits behind "of"; but "up to 2028 for all companies" is a year.
  const noun = number.value > 1 && !year.test(passage.tokens[at]?.raw ?? '') ? nounOf(passage, number.to, sentence.to) : undefined;
  return noun && { kind: 'count', ...base, unit: noun.unit, rule: '{number} of {noun}' };
}

/** "năm trong số sáu công ty": the noun behind the second number. */
function nounAmong(passage: Passage, at: number, end: number): Noun | undefined {
  const link = hitAt(passage, 'relation', at);
  const whole = link?.meaning === 'among' ? readNumber(passage, link.to, end) : undefined;
  return whole && hitAt(passage, 'noun', whole.to)?.meaning;
}

/** "to eight", "lên tám", "lên thành 8", and the "from 185" that goes before. */
const leadsUp = (passage: Passage, at: number): boolean => {
  const word = hitEnding(passage, 'range', at)?.meaning;
  return word === 'to' || word === 'either' || word === 'change' || word === 'opens';
};

/** Nothing that the number could count stands behind it. */
const endsThere = (passage: Passage, at: number): boolean => {
  const next = passage.tokens[at];
  if (next === undefined || next.kind === 'sign') return next === undefined || closing.has(next.raw);
  return (
    hitAt(passage, 'relation', at)?.meaning !== 'of' &&
    (hitAt(passage, 'range', at) !== undefined || passage.lexicon.functionWords.has(next.low) || hitAt(passage, 'date', at) !== undefined)
  );
};

const reach = 8;

/** "brings *the number of data centres* to eight": what is told to reach a number, as far as its clause goes back. */
function nounReached(passage: Passage, at: number, from: number): Noun | undefined {
  for (let before = at - 1; before > from && before > at - reach && passage.tokens[before - 1]?.kind !== 'sign'; before--) {
    const noun = hitEnding(passage, 'noun', before);
    // "*headcount* will double to 400": such a word is a tally itself, and is counted in digits.
    const itself = noun && passage.lexicon.tallies.has(passage.tokens[before - 1]?.low ?? '') && !year.test(passage.tokens[at]?.raw ?? '');
    if (noun) return itself || tallied(passage, noun.from) ? noun.meaning : undefined;
  }
  return undefined;
}

/** "the *number* of data centres", "*tổng số* cửa hàng", "its *total* stores". */
const tallied = (passage: Passage, at: number): boolean =>
  [at - 1, at - 2, at - 3, at - 4].some((place) => passage.lexicon.tallies.has(passage.tokens[place]?.low ?? ''));

/** Whether a word for money ("doanh thu", "profits") is the nearest metric before a token. */
function ofMoney(passage: Passage, at: number, { from }: TokenRange): boolean {
  for (let before = at; before > from && before > at - reach; before--) {
    const metric = hitEnding(passage, 'metric', before)?.meaning;
    // "lãi sau thuế giảm 65% còn 243 tỷ": how it changed says not what it is.
    if (metric && !(metric.verb && !metric.kinds.includes('money'))) return metric.kinds.includes('money') && !metric.kinds.includes('count');
  }
  return false;
}

/** "420 million euros as *the number of active customers* climbed to 2.48 million": whether what is counted stands between an amount and a number. */
function counted(passage: Passage, at: number, from: number): boolean {
  for (let before = at; before > from && before > at - reach; before--) {
    const noun = hitEnding(passage, 'noun', before);
    if (noun && (tallied(passage, noun.from) || (noun.meaning.metric !== undefined && leadsUp(passage, at)))) return true;
    const metric = hitEnding(passage, 'metric', before)?.meaning;
    if (metric && !metric.verb) return metric.kinds.includes('count') && !metric.kinds.includes('money');
  }
  return false;
}

/**
 * What a quantity leaves out and the one before it says: "vượt 10 tỷ nhân dân tệ, đạt 10,7 tỷ" keeps the currency,
 * "trong đó 8 trung tâm nằm ngoài" the metric of the whole.
 */
export function likeBefore(passage: Passage, quantity: QuantityReading, read: readonly QuantityReading[], sentence: TokenRange): QuantityReading {
  if (quantity.kind !== 'count') return quantity;
  const before = read.at(-1);
  const near = before !== undefined && before.from >= sentence.from;
  const rule = '{number} {unit before}';
  // Only a scaled number leaves out its currency: "spent $5bn and hired 4,000" counts heads.
  const scaled = quantity.unit === '' && quantity.to - quantity.from > 1;
  if (scaled && near && before.kind === 'money' && before.unit && !counted(passage, quantity.from, before.to))
    return { ...quantity, kind: 'money', unit: before.unit, rule };
  const currency = scaled && ofMoney(passage, quantity.from, sentence) ? read.findLast(({ kind }) => kind === 'money')?.unit : undefined;
  if (currency) return { ...quantity, kind: 'money', unit: currency, rule };
  if (!near) return quantity;
  if (quantity.unit === '' && before.kind === 'count' && before.unit)
    return { ...quantity, unit: before.unit, ...(before.metric ? { metric: before.metric } : {}), rule };
  const inherits = !quantity.metric && before.kind === 'count' && before.metric && partitive(passage, quantity.from);
  return inherits ? { ...quantity, metric: before.metric } : quantity;
}
