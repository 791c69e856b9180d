import { kindsOf } from '../lexicon/kinds.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, mayBegin } from '../lexicon/passage.ts';
import { numberWordAt } from '../numbers/words.ts';
import { daysIn, parseDay } from './calendar.ts';
import { closedBy, closingAt } from './closing.ts';
import type { DateReading } from './date-reading.ts';
import { wholeDate } from './date-reading.ts';
import type { DateContext, ResolvedDate } from './resolved.ts';
import { resolveDate } from './rules.ts';

const full = { kind: 'sign' };

function trimmed(passage: Passage, hit: Hit<'date'>): { readonly from: number; readonly to: number } {
  let { from, to } = hit;
  // "lợi nhuận 9 tháng": what is told of them is no part of the date.
  if (hit.meaning.yields === 'months' && hit.meaning.latest) {
    to -= hit.meaning.trail ?? 0;
    return { from: to - 2, to };
  }
  const digitsFollow = (at: number): boolean =>
    passage.tokens.slice(at, to).some((token) => token.kind === 'number' || token.capital) || hitAt(passage, 'date', at) !== undefined;
  while (from < to - 1 && passage.lexicon.leadIns.has(passage.tokens[from]?.low ?? '') && digitsFollow(from + 1)) from++;
  if (passage.tokens[to - 1]?.raw === ',') to--;
  if (passage.tokens[to - 1]?.raw === ')' && !passage.tokens.slice(from, to).some((token) => token.raw === '(')) to--;
  return { from, to };
}

const letters = /^[a-z]{1,3}$/;

/** Whether a unit of few letters is glued to a number: "4/5nm". */
const unitGlued = ({ tokens }: Passage, at: number): boolean =>
  tokens[at]?.glued === true && letters.test(tokens[at]?.raw ?? '') && tokens[at - 1]?.kind === 'number';

/** Whether what begins with a bare number is a number of millions. */
const scaled = (passage: Passage, at: number, to: number): boolean =>
  passage.tokens[at]?.kind === 'number' && passage.tokens[to - 1]?.kind === 'number' && numberWordAt(passage, to)?.meaning.role === 'scale';

const dated = kindsOf('date');

/** The longest date pattern at a token that the calendar allows; the shorter ones are worked out only where it does not. */
function longestAt(passage: Passage, at: number, context: DateContext): { readonly hit: Hit<'date'>; readonly date: ResolvedDate } | undefined {
  const here = passage.hits[at] ?? [];
  for (let below = Number.POSITIVE_INFINITY; ; ) {
    let to = 0;
    for (const hit of here) if (hit.cat === 'date' && hit.to > to && hit.to < below) to = hit.to;
    if (to === 0) return undefined;
    let found: { readonly hit: Hit<'date'>; readonly date: ResolvedDate } | undefined;
    for (const hit of here) {
      if (hit.cat !== 'date' || hit.to !== to) continue;
      const { meaning, slots } = hit as Hit<'date'>;
      // "fell in the first half but rose in the second.": behind "the second" nothing more is named.
      if (meaning.yields === 'ellipsis' && (passage.tokens[to] ?? full).kind !== 'sign') continue;
      // "Chưa đầy hai năm sau", "nearly a decade later": what is hedged is how long it was.
      if (meaning.yields === 'offset' && hitEnding(passage, 'hedge', at)) continue;
      // "chip 4/5nm" is no day, nor is "2 - 3 tỉ USD".
      if (
        slots['{d}'] !== undefined &&
        slots['{y}'] === undefined &&
        (unitGlued(passage, to) || scaled(passage, trimmed(passage, hit as Hit<'date'>).from, to))
      )
        continue;
      const date = resolveDate(meaning, slots, context);
      if (date && meaning.surely) return { hit: hit as Hit<'date'>, date };
      if (date) found ??= { hit: hit as Hit<'date'>, date };
    }
    if (found) return found;
    below = to;
  }
}

/** The longest date at a token that the calendar allows. */
export function dateAt(passage: Passage, at: number, context: DateContext): DateReading | undefined {
  const best = mayBegin(passage, at, dated) ? longestAt(passage, at, context) : undefined;
  if (!best || closingAt(passage, at, best.hit.to)) return undefined;
  const date = dateFrom(passage, best);
  // "In September 2020": behind a lead-in a longer date may begin.
  const inner = date.from > at ? dateAt(passage, date.from, context) : undefined;
  return inner && inner.to > date.to ? inner : date;
}

function dateFrom(passage: Passage, { hit, date }: { readonly hit: Hit<'date'>; readonly date: ResolvedDate }): DateReading {
  const { yields, shift = 0, latest, unit } = hit.meaning;
  const place = trimmed(passage, hit);
  const covers = date.grain === 'day' ? closedBy(passage, place.from, date.value) : undefined;
  const comparison =
    (yields === 'same' && (shift < 0 || hit.slots['{y}'] !== undefined)) || (yields === 'quarter' && latest === true && unit === undefined && shift < 0);
  const stands = hit.meaning.stands === true || (date.grain === 'day' && endsMonth(date.value));
  const told = yields !== 'weekday' && (date.grain === 'day' || date.grain === 'month' || date.grain === 'year');
  return wholeDate({
    value: date.value,
    grain: date.grain,
    basis: date.basis,
    from: place.from,
    to: place.to,
    told,
    stands,
    comparison,
    topic: hit.meaning.topic,
    covers,
    fiscal: date.fiscal,
  });
}

const endsMonth = (value: string): boolean => {
  const day = parseDay(value);
  return day !== undefined && day.day === daysIn(day.year, day.month);
};
