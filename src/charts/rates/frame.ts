import { extent, max, min } from 'd3-array';
import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import type { Datum } from '../datum.ts';
import { widthOf } from '../text-width.ts';
import { timesAYear, yearly } from '../yearly.ts';
import type { RateOptions } from './options.ts';

export const DAY = 86_400_000;
export const spacing = { top: 36, bottom: 48, line: 18 };

/** Where everything stands: the scales of time and of worth, and the room for words at the right. */
export type Frame = ReturnType<typeof frameOf>;

/** Lays out the picture for its data. */
export function frameOf(data: readonly Datum[], { width, linear = false, rate }: RateOptions) {
  const worth = (datum: Datum) => (linear ? datum.value : yearly(datum));
  const worthHigh = (datum: Datum) => (datum.high ?? datum.value) * (linear ? 1 : timesAYear(datum));
  const subjects = new Set(data.map(({ subject }) => subject)).size;
  // Many companies: thinner marks, a taller picture, and one line of words for each.
  const crowded = subjects > 4;
  const gutter = width < 460 && !crowded ? 0 : gutterFor(data, crowded ? () => '' : rate, width);
  const right = width - gutter;
  const height = (width >= 800 ? 470 : 430) + Math.max(0, subjects - 4) * 16;
  const floor = height - spacing.bottom;

  const dates = extent(data.flatMap(({ period }) => (period ? [Date.parse(period.start), Date.parse(period.end) + DAY] : [])));
  const years: readonly [number, number] = [new Date(dates[0] ?? 0).getUTCFullYear(), new Date((dates[1] ?? 0) - DAY).getUTCFullYear() + 1];
  const x = scaleUtc([Date.UTC(years[0], 0), Date.UTC(years[1], 0)], [14, right - 10]);
  const highest = max(data, worthHigh) ?? 1;
  const domain: readonly [number, number] = linear ? [0, highest * 1.2] : [(min(data, worth) ?? 1) / 2.4, highest * 1.7];
  const y = linear ? scaleLinear(domain, [floor, spacing.top]) : scaleLog(domain, [floor, spacing.top]);
  return { width, height, floor, right, gutter, crowded, linear, years, domain, x, y, worth, worthHigh };
}

/** Room on the right for the longest label, but never more than two fifths of the picture. */
function gutterFor(data: readonly Datum[], rate: RateOptions['rate'], width: number): number {
  const one = new Set(data.map(({ subject }) => subject)).size > 4;
  const lines = data.map((datum) => widthOf(one ? `${datum.name} ${datum.amount}` : `≠ ${datum.amount}`, 'name') + widthOf(rate(datum), 'soft') + 12);
  return Math.min(width * 0.45, Math.max(120, ...lines) + 24);
}
