import type { RankWord } from '../../model/language/amount-words.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, tokenAt } from '../lexicon/passage.ts';
import { readSpelled } from '../numbers/words.ts';
import type { QuantityReading, QuantityRule } from './quantity-reading.ts';

const digits = /^\d{1,4}$/;
const suffixes = new Set(['st', 'nd', 'rd', 'th']);

/** The digits of "78th". */
function ordinalAt(passage: Passage, at: number): boolean {
  const suffix = passage.tokens[at + 1];
  return suffix?.glued === true && passage.tokens[at]?.kind === 'number' && suffixes.has(suffix.low);
}

/** The number of a rank: "6", "78th", "sáu", "nhất", "second". */
function position(passage: Passage, at: number, end: number): { readonly to: number; readonly value: number; readonly ordinal: boolean } | undefined {
  const token = passage.tokens[at];
  if (token?.kind === 'number' && digits.test(token.raw)) {
    const ordinal = ordinalAt(passage, at);
    return { to: ordinal ? at + 2 : at + 1, value: Number(token.raw), ordinal };
  }
  const word = hitAt(passage, 'rank', at);
  const marked = hitEnding(passage, 'rank', at)?.meaning.part === 'marks';
  if (word?.meaning.part === 'ordinal' && word.meaning.value !== undefined && (marked || !word.meaning.bound))
    return { to: word.to, value: word.meaning.value, ordinal: true };
  const spelled = readSpelled(passage, at, end);
  return spelled && { to: spelled.to, value: spelled.value, ordinal: false };
}

/** "is third party", "was first to move": behind the ordinal stands what it counts. */
function counts(passage: Passage, at: number): boolean {
  const next = passage.tokens[at];
  return next?.kind === 'word' && (hitAt(passage, 'range', at)?.meaning === 'either' || !passage.lexicon.functionWords.has(next.low));
}

const measuring = ['number', 'noun', 'timeUnit', 'currency', 'percent'] as const;

/** "thương hiệu số một"; but "con số một triệu", "doanh số một năm" and "số một nhà bán lẻ" go on. */
function sureAt(passage: Passage, at: number, to: number): boolean {
  const { sure, notAfter } = hitAt(passage, 'rank', at)?.meaning ?? {};
  if (!sure || !notAfter || notAfter.includes(tokenAt(passage, at - 1)?.low ?? '')) return false;
  return !measuring.some((cat) => hitAt(passage, cat, to));
}

/** Whether the words around say that an ordinal is a rank: "đứng thứ", "second-largest", "thứ hai thế giới". */
function ranked(passage: Passage, from: number, to: number): boolean {
  const says = (part: string, hits: readonly Hit[] | undefined): boolean =>
    hits?.some((hit) => hit.cat === 'rank' && (hit.meaning as RankWord).part === part && !((hit.meaning as RankWord).bare && counts(passage, to))) ?? false;
  return says('opens', passage.endings[from]) || says('confirms', passage.hits[to]);
}

function read(passage: Passage, at: number, end: number): QuantityReading | undefined {
  const word = hitAt(passage, 'rank', at);
  if (!word && !ordinalAt(passage, at) && !endsWithOpener(passage, at)) return undefined;
  const top = word?.meaning.part === 'top';
  const mark = word?.meaning.part === 'marks' ? word : undefined;
  if (mark?.meaning.digits && passage.tokens[mark.to]?.kind !== 'number') return undefined;
  const place = position(passage, (top ? word : mark)?.to ?? at, end);
  // "the top 5 percent" is a share.
  if (!place || place.value < 1 || hitAt(passage, 'percent', place.to)) return undefined;
  const base = { kind: 'rank', value: place.value, from: at, to: place.to, number: at, metric: 'rank' } as const;
  if (top) return { ...base, approx: 'atMost', rule: 'top {number}' };
  if (mark?.meaning.sure) return { ...base, rule: 'no. {number}' };
  if (sureAt(passage, at, place.to)) return { ...base, rule: 'thứ {number}' };
  if (!mark && !place.ordinal && !(endsWithOpener(passage, at) && !(hitEnding(passage, 'rank', at)?.meaning.bare && counts(passage, place.to))))
    return undefined;
  return ranked(passage, at, place.to) && !hitAt(passage, 'date', at) && !hitAt(passage, 'timeUnit', place.to)
    ? { ...base, rule: mark ? 'thứ {number}' : '{ordinal} largest' }
    : undefined;
}

/** "hạng 6": here the opener marks by itself. */
const endsWithOpener = (passage: Passage, at: number): boolean => {
  const before = hitEnding(passage, 'rank', at);
  return before?.meaning.part === 'marks' || (before?.meaning.part === 'opens' && before.meaning.sure === true);
};

/** Ranks: "đứng thứ 6", "top 10", "No. 6", "the second-largest". */
export const rankRule: QuantityRule = {
  name: 'thứ {number}, top {number}, No. {number}, {ordinal} largest',
  examples: [
    ['vi', 'xếp hạng thứ 6', 6],
    ['vi', 'đứng thứ hai thế giới', 2],
    ['vi', 'xếp hạng 50 trên thế giới', 50],
    ['vi', 'lọt vào top 10', 10],
    ['vi', 'thương hiệu số một', 1],
    ['vi', 'nhà sản xuất lớn thứ tư thế giới', 4],
    ['en', 'the No. 6 retailer', 6],
    ['en', 'the second-largest provider', 2],
    ['en', 'ranked 78th on the list', 78],
    ['en', 'it ranked 78 on the list', 78],
    ['en', 'it was about to slip to sixth in the market', 6],
    ['en', 'IBM is third with 7', 3],
  ],
  counterExamples: [
    ['vi', 'thứ Hai tuần trước'],
    ['vi', 'lần thứ hai'],
    ['vi', 'doanh số một cửa hàng'],
    ['en', 'no one'],
    ['en', 'for the first time'],
    ['en', 'the second quarter'],
    ['en', 'it is third party software'],
  ],
  read: (passage, at, end) => {
    const rank = read(passage, at, end);
    return rank && [rank];
  },
};
