import type { DateReading } from './dates/date-reading.ts';
import { wholeDate } from './dates/date-reading.ts';
import { dateAt } from './dates/read-date.ts';
import type { DateContext } from './dates/resolved.ts';
import { settleComparisons } from './dates/settled.ts';
import type { DateThread } from './dates/thread.ts';
import { kindsIn, kindsOf } from './lexicon/kinds.ts';
import type { Passage } from './lexicon/passage.ts';
import { hitAt, mayBegin } from './lexicon/passage.ts';
import { maskAt } from './masked.ts';
import type { Ignored } from './names.ts';
import { inName, named } from './names.ts';
import { elidedAt } from './quantities/elided.ts';
import { likeBefore } from './quantities/like-before.ts';
import type { QuantityReading } from './quantities/quantity-reading.ts';
import { wholeReading } from './quantities/quantity-reading.ts';
import { quantityRules } from './quantities/rules.ts';
import type { TokenRange } from './text/sentences.ts';

/** What stands in one passage, by token, in order. */
export interface PassageReading {
  readonly quantities: readonly QuantityReading[];
  readonly dates: readonly DateReading[];
  readonly ignored: readonly Ignored[];
  /** The quarters that sentences tell of without their names, by the first token of the sentence. */
  readonly untold: ReadonlyMap<number, string>;
}

/** "2/3" by itself: as well a fraction as a day. */
const bareDay = (passage: Passage, { from, to }: DateReading): boolean => to - from === 3 && passage.tokens[from]?.kind === 'number';

const year = /^(?:19|20)\d\d$/;

/** A bare year: "doanh thu 2016", "(2015)". */
function bareYear(passage: Passage, at: number): DateReading | undefined {
  const token = passage.tokens[at];
  if (token?.kind !== 'number' || !year.test(token.raw)) return undefined;
  return wholeDate({ value: token.raw, grain: 'year', basis: 'stated', from: at, to: at + 1 });
}

const longest = (readings: readonly QuantityReading[] | undefined): number => readings?.at(-1)?.to ?? 0;

function quantityAt(passage: Passage, at: number, end: number, words: number): readonly QuantityReading[] | undefined {
  let best: readonly QuantityReading[] | undefined;
  for (const rule of quantityRules) {
    if (rule.needs !== undefined && (rule.needs & words) === 0) continue;
    const found = rule.read(passage, at, end);
    if (found && longest(found) > longest(best)) best = found;
  }
  return best;
}

/** A year counted as a bare noun ("2016 revenue") is a date; "2016 người" a count. */
const yearAfterAll = (passage: Passage, [first]: readonly QuantityReading[]): boolean =>
  first?.kind === 'count' && year.test(passage.tokens[first.from]?.raw ?? '') && hitAt(passage, 'noun', first.from + 1) === undefined;

/** "a third-quarter loss" has no third in it: a date begins inside the part and goes on behind it. */
function givesWay(passage: Passage, [first]: readonly QuantityReading[], context: DateContext): boolean {
  if (first?.kind !== 'fraction' && first?.kind !== 'rank') return false;
  for (let at = first.from + 1; at < first.to; at++) {
    const date = dateAt(passage, at, context);
    // "xếp thứ 5/11 nước" is no fifth of November.
    if (date && date.to > first.to && !(first.kind === 'rank' && bareDay(passage, date))) return true;
  }
  return false;
}

const amounts = kindsOf('number', 'currency', 'rank', 'multiple', 'fraction', 'vague');
const dated = kindsOf('date');
const masked = kindsOf('mask');
const opening = amounts | dated | masked | kindsOf('name');

/** Whether any reading, or any of an amount, can begin with what stands here; most words of a text open none. */
const opens = (passage: Passage, at: number, kinds: number): boolean =>
  mayBegin(passage, at, kinds) || passage.tokens[at]?.kind === 'number' || passage.tokens[at]?.raw === '-';

/** What was read so far. */
type Found = { readonly [list in 'quantities' | 'dates' | 'ignored']: PassageReading[list][number][] } & { readonly untold: Map<number, string> };

/** Reads quantities and dates of one passage from left to right; the longest reading at a token wins, masks first. */
export function readPassage(passage: Passage, thread: DateThread): PassageReading {
  const found: Found = { quantities: [], dates: [], ignored: [], untold: new Map() };
  for (const sentence of passage.sentences) {
    thread.sentence(passage, sentence);
    const words = kindsIn(passage.kinds, sentence);
    const first = found.dates.length;
    for (let at = sentence.from; at < sentence.to; ) {
      thread.pass(passage, at);
      at = opens(passage, at, opening) ? readAt(passage, at, sentence, words, thread, found) : at + 1;
    }
    settleComparisons(found.dates, first);
    if (thread.untold !== undefined) found.untold.set(sentence.from, thread.untold);
  }
  return found;
}

/** Reads what stands at a token, and says where to go on. */
function readAt(passage: Passage, at: number, sentence: TokenRange, words: number, thread: DateThread, { quantities, dates, ignored }: Found): number {
  const date = mayBegin(passage, at, dated) ? dateAt(passage, at, thread.context) : undefined;
  const found = opens(passage, at, amounts) ? quantityAt(passage, at, sentence.to, words) : undefined;
  const mask = mayBegin(passage, at, masked) ? maskAt(passage, at, date, found, thread.context) : undefined;
  if (mask) {
    ignored.push({ from: at, to: mask.to, reason: mask.meaning });
    return mask.to;
  }
  const name = inName(passage, at);
  if (name && !date) {
    ignored.push(name);
    return name.to;
  }
  if (date && date.to >= longest(found) && !(bareDay(passage, date) && found?.[0]?.kind === 'fraction')) {
    dates.push(date);
    thread.spoke(date);
    return Math.max(date.to, at + 1);
  }
  const rate = found?.[0]?.kind === 'duration' && quantities.at(-1)?.to === at ? hitAt(passage, 'per', at) : undefined;
  // "10 tỷ USD một năm": how long such an amount takes to come is told with it.
  if (rate && rate.to === longest(found)) return rate.to;
  if (found && !givesWay(passage, found, thread.context) && !yearAfterAll(passage, found) && !(named(passage, at) && found[0]?.kind === 'count')) {
    for (const quantity of found) quantities.push(wholeReading(likeBefore(passage, quantity, quantities, sentence)));
    return longest(found);
  }
  const elided = elidedAt(passage, at, quantities, sentence);
  if (elided) {
    quantities.push(wholeReading(elided));
    return elided.to;
  }
  const bare = bareYear(passage, at);
  if (bare) {
    dates.push(bare);
    thread.spoke(bare);
  }
  return at + 1;
}
