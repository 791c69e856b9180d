import type { Day } from './dates/calendar.ts';
import type { DateReading } from './dates/read-date.ts';
import { dateAt } from './dates/read-date.ts';
import { DateThread } from './dates/thread.ts';
import type { Hit, Passage } from './lexicon/passage.ts';
import { hitAt, hitEnding } from './lexicon/passage.ts';
import { readNumber } from './numbers/read-number.ts';
import type { QuantityReading } from './quantities/quantity-reading.ts';
import { quantityRules } from './quantities/rules.ts';
import type { TokenRange } from './text/sentences.ts';

/** A stretch with numbers that is neither quantity nor date, and why. */
export interface Ignored {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** What stands in one passage, by token, in order. */
export interface PassageReading {
  readonly quantities: readonly QuantityReading[];
  readonly dates: readonly DateReading[];
  readonly ignored: readonly Ignored[];
}

/** "iPhone 7", "Office 365", "S3", "4G": a number that belongs to a name. */
function inName(passage: Passage, at: number): Ignored | undefined {
  for (const hit of passage.hits[at] ?? [])
    if (hit.cat === 'name' && passage.tokens.slice(hit.from, hit.to).some((token) => token.kind === 'number')) return { from: at, to: hit.to, reason: 'name' };
  const token = passage.tokens[at];
  const before = passage.tokens[at - 1];
  if (token?.kind !== 'number' || hitAt(passage, 'currency', at - 1)) return undefined;
  if ((token.glued || token.hyphened) && before?.kind === 'word' && !hitAt(passage, 'date', at - 1)) return { from: at, to: at + 1, reason: 'name' };
  const after = passage.tokens[at + 1];
  return after?.glued &&
    after.kind === 'word' &&
    after.capital &&
    after.raw.length <= 2 &&
    !hitAt(passage, 'number', at + 1)?.meaning.suffix &&
    !hitAt(passage, 'timeUnit', at + 1) &&
    !hitAt(passage, 'currency', at + 1) &&
    !hitAt(passage, 'noun', at + 1) &&
    !hitAt(passage, 'multiple', at + 1)
    ? { from: at, to: at + 2, reason: 'name' }
    : undefined;
}

/** A capital word right before a small bare number: "Windows 10", "Galaxy 8"; only where the number measures nothing. */
const named = (passage: Passage, at: number): boolean => {
  const [before, token] = [passage.tokens[at - 1], passage.tokens[at]];
  return before?.kind === 'word' && before.capital && token?.kind === 'number' && !hitAt(passage, 'hedge', at - 1) && !hitAt(passage, 'timeUnit', at - 1);
};

/** "2/3" by itself: as well a fraction as a day. */
const bareDay = (passage: Passage, { from, to }: DateReading): boolean => to - from === 3 && passage.tokens[from]?.kind === 'number';

const year = /^(?:19|20)\d\d$/;

/** A bare year: "doanh thu 2016", "(2015)". */
function bareYear(passage: Passage, at: number): DateReading | undefined {
  const token = passage.tokens[at];
  if (token?.kind !== 'number' || !year.test(token.raw)) return undefined;
  return { value: token.raw, grain: 'year', basis: 'stated', from: at, to: at + 1 };
}

const partitive = (passage: Passage, at: number): boolean =>
  [at, at - 1, at - 2].some((place) => hitEnding(passage, 'relation', place)?.meaning === 'of-which');

/** "14 trung tâm dữ liệu, trong đó 8 nằm ngoài Trung Quốc", "eight of them abroad": a bare number counts what was counted before. */
function elidedAt(passage: Passage, at: number, before: QuantityReading | undefined, sentence: TokenRange): QuantityReading | undefined {
  if (before?.kind !== 'count' || before.from < sentence.from) return undefined;
  const number = readNumber(passage, at, sentence.to);
  if (!number) return undefined;
  const part = partitive(passage, at) || hitAt(passage, 'relation', number.to)?.meaning === 'of-which';
  return part ? { ...before, value: number.value, from: at, to: number.to, number: at, rule: 'trong đó {number}, {number} of them' } : undefined;
}

/**
 * What a quantity leaves out and the one before it says: "vượt 10 tỷ nhân dân tệ, đạt 10,7 tỷ" keeps the currency,
 * "trong đó 8 trung tâm nằm ngoài" the metric of the whole.
 */
function likeBefore(passage: Passage, quantity: QuantityReading, before: QuantityReading | undefined, { from }: TokenRange): QuantityReading {
  if (quantity.kind !== 'count' || !before || before.from < from) return quantity;
  if (quantity.unit === '' && before.kind === 'money' && before.unit) return { ...quantity, kind: 'money', unit: before.unit, rule: '{number} {unit before}' };
  if (quantity.unit === '' && before.metric && before.unit) return { ...quantity, unit: before.unit, metric: before.metric, rule: '{number} {unit before}' };
  const inherits = !quantity.metric && before.kind === 'count' && before.metric && partitive(passage, quantity.from);
  return inherits ? { ...quantity, metric: before.metric } : quantity;
}

const longest = (readings: readonly QuantityReading[] | undefined): number => readings?.at(-1)?.to ?? 0;

function quantityAt(passage: Passage, at: number, end: number): readonly QuantityReading[] | undefined {
  let best: readonly QuantityReading[] | undefined;
  for (const rule of quantityRules) {
    const found = rule.read(passage, at, end);
    if (found && longest(found) > longest(best)) best = found;
  }
  return best;
}

/** A year counted as a bare noun ("2016 revenue") is a date; "2016 người" a count. */
const yearAfterAll = (passage: Passage, [first]: readonly QuantityReading[], at: number): boolean =>
  first?.kind === 'count' && year.test(passage.tokens[at]?.raw ?? '') && hitAt(passage, 'noun', at + 1) === undefined;

const opening = new Set<Hit['cat']>(['number', 'currency', 'date', 'mask', 'rank', 'multiple', 'fraction', 'vague', 'name']);

/** Whether any reading can begin with what stands here; most words of a text open none. */
const opens = (hits: readonly Hit[] | undefined): boolean => hits?.some((hit) => opening.has(hit.cat)) === true;

/** Reads quantities and dates of one passage from left to right; the longest reading at a token wins, masks first. */
export function readPassage(passage: Passage, dateline: Day): PassageReading {
  const quantities: QuantityReading[] = [];
  const dates: DateReading[] = [];
  const ignored: Ignored[] = [];
  const thread = new DateThread(dateline);
  for (const sentence of passage.sentences) {
    thread.sentence();
    for (let at = sentence.from; at < sentence.to; ) at = step(at);
    function step(at: number): number {
      const end = sentence.to;
      thread.pass(passage, at);
      if (!opens(passage.hits[at]) && passage.tokens[at]?.kind !== 'number' && passage.tokens[at]?.raw !== '-') return at + 1;
      const mask = hitAt(passage, 'mask', at);
      const date = dateAt(passage, at, thread.context);
      const found = quantityAt(passage, at, end);
      if (mask && mask.to >= (date?.to ?? 0) && mask.to >= longest(found)) {
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
      if (found && !yearAfterAll(passage, found, at) && !(named(passage, at) && found[0]?.kind === 'count')) {
        quantities.push(...found.map((quantity) => likeBefore(passage, quantity, quantities.at(-1), sentence)));
        return longest(found);
      }
      const elided = elidedAt(passage, at, quantities.at(-1), sentence);
      if (elided) {
        quantities.push(elided);
        return elided.to;
      }
      const bare = bareYear(passage, at);
      if (bare) {
        dates.push(bare);
        thread.spoke(bare);
        return at + 1;
      }
      return at + 1;
    }
  }
  return { quantities, dates, ignored };
}
