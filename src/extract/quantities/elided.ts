import type { Noun } from '../../model/language/amount-words.ts';
import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, tokenAt } from '../lexicon/passage.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { TokenRange } from '../text/sentences.ts';
import { nounOf } from './noun.ts';
import type { QuantityReading } from './quantity-reading.ts';

/** "trong đó 8", "of which 8". */
export const partitive = (passage: Passage, at: number): boolean =>
  [at, at - 1, at - 2].some((place) => hitEnding(passage, 'relation', place)?.meaning === 'of-which');

const bare = /^[1-9]\d{1,4}$/;
const year = /^(?:19|20)\d\d$/;
const closing = new Set([',', '.', ';', ')']);
const leading = ['range', 'hedge', 'direction'] as const;

/** "260 employees today and plans to have 500 by spring", "29 stores, for a total of 621": digits that nothing follows, behind a word that leads in an amount. */
function standsAlone(passage: Passage, at: number): boolean {
  const [token, next] = [passage.tokens[at], passage.tokens[at + 1]];
  if (!bare.test(token?.raw ?? '') || year.test(token?.raw ?? '')) return false;
  if (next && next.kind !== 'sign' && !passage.lexicon.functionWords.has(next.low)) return false;
  if (next?.kind === 'sign' && !closing.has(next.raw)) return false;
  const relation = hitEnding(passage, 'relation', at);
  return (
    leading.some((cat) => hitEnding(passage, cat, at)) ||
    relation?.meaning === 'copula' ||
    (relation?.meaning === 'of' && passage.lexicon.tallies.has(tokenAt(passage, relation.from - 1)?.low ?? ''))
  );
}

/** "the number was fewer than 50": whatever it is, so many there are. */
const hedged = (passage: Passage, at: number): boolean => standsAlone(passage, at) && hitEnding(passage, 'hedge', at)?.meaning.side === 'before';

const nearby = 12;

/** "five sites in London, two in Paris and one in Rome", "11 regions, against five for its rival", "17 regions and Google three": the noun is left out beside one counted before. */
function gapped(passage: Passage, at: number, to: number, before: QuantityReading): boolean {
  const { tokens, lexicon } = passage;
  const link = tokens[to];
  if (before.unit && at - before.to <= nearby && hitEnding(passage, 'name', at) && (!link || closing.has(link.raw))) return true;
  if (!before.unit || at - before.to > nearby || !link || !lexicon.functionWords.has(link.low) || tokens[to + 1]?.kind === 'number') return false;
  const led = hitEnding(passage, 'relation', at)?.meaning;
  if (led === 'compared-with') return true;
  return tokens[before.to]?.low === link.low && (tokens[at - 1]?.raw === ',' || led === 'both' || hitEnding(passage, 'range', at)?.meaning === 'and');
}

/** "14 trung tâm dữ liệu, trong đó 8 nằm ngoài Trung Quốc", "eight of them abroad": a bare number counts what was counted before. */
export function elidedAt(passage: Passage, at: number, read: readonly QuantityReading[], sentence: TokenRange): QuantityReading | undefined {
  const before = read.at(-1);
  const near = before !== undefined && before.from >= sentence.from;
  if (near && rankedIn(read, sentence)) {
    const also = alsoRanked(passage, at);
    if (also) return also;
  }
  const number = readNumber(passage, at, sentence.to);
  if (!number) return undefined;
  const more = number.value > 1 && passage.lexicon.further.has(passage.tokens[number.to]?.low ?? '') && endsThere(passage, number.to + 1);
  const base = { from: at, to: more ? number.to + 1 : number.to, number: at, value: number.value };
  if (near && before.kind === 'count' && !before.vague) {
    const part =
      partitive(passage, at) ||
      hitAt(passage, 'relation', number.to)?.meaning === 'of-which' ||
      standsAlone(passage, at) ||
      more ||
      gapped(passage, at, number.to, before);
    const { metric, unit } = before;
    if (part) return { kind: 'count', ...base, ...(unit ? { unit } : {}), ...(metric ? { metric } : {}), rule: 'trong đó {number}, {number} of them' };
  }
  if (hedged(passage, at)) return { kind: 'count', ...base, unit: '', rule: '{hedge} {number}' };
  const among = number.value > 1 ? nounAmong(passage, number.to, sentence.to) : undefined;
  if (among) return { kind: 'count', ...base, unit: among.unit, ...(among.metric ? { metric: among.metric } : {}), rule: '{number} trong số {number} {noun}' };
  const reached = number.value > 1 && leadsUp(passage, at) && endsThere(passage, number.to) ? nounReached(passage, at, sentence.from) : undefined;
  if (reached)
    return { kind: 'count', ...base, unit: reached.unit, ...(reached.metric ? { metric: reached.metric } : {}), rule: 'the number of {noun} to {number}' };
  // "five of its warehouses": the noun waits behind "of"; but "up to 2028 for all companies" is a year.
  const noun = number.value > 1 && !year.test(passage.tokens[at]?.raw ?? '') ? nounOf(passage, number.to, sentence.to) : undefined;
  return noun && { kind: 'count', ...base, unit: noun.unit, rule: '{number} of {noun}' };
}

/** Whether a rank was told in this sentence. */
function rankedIn(read: readonly QuantityReading[], { from }: TokenRange): boolean {
  for (let i = read.length - 1; i >= 0 && (read[i]?.from ?? 0) >= from; i--) if (read[i]?.kind === 'rank') return true;
  return false;
}

/** "AWS came first and Azure *second with 20%*": an ordinal beside a rank told before, which counts no noun. */
function alsoRanked(passage: Passage, at: number): QuantityReading | undefined {
  const word = hitAt(passage, 'rank', at);
  if (word?.meaning.part !== 'ordinal' || word.meaning.value === undefined || word.meaning.bound || hitAt(passage, 'date', at)) return undefined;
  const next = passage.tokens[word.to];
  if (next && !closing.has(next.raw) && !passage.lexicon.functionWords.has(next.low)) return undefined;
  return { kind: 'rank', value: word.meaning.value, from: at, to: word.to, number: at, metric: 'rank', rule: 'and {ordinal}' };
}

/** "năm trong số sáu công ty": the noun behind the second number. */
function nounAmong(passage: Passage, at: number, end: number): Noun | undefined {
  const link = hitAt(passage, 'relation', at);
  const whole = link?.meaning === 'among' ? readNumber(passage, link.to, end) : undefined;
  return whole && hitAt(passage, 'noun', whole.to)?.meaning;
}

/** "to eight", "lên tám", "lên thành 8", and the "from 185" that goes before. */
export const leadsUp = (passage: Passage, at: number): boolean => {
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
export const tallied = (passage: Passage, at: number): boolean =>
  [at - 1, at - 2, at - 3, at - 4].some((place) => passage.lexicon.tallies.has(passage.tokens[place]?.low ?? ''));
