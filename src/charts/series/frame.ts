import { extent, group, max, min } from 'd3-array';
import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { DAY } from '../../model/period.ts';
import type { Datum } from '../datum.ts';
import { isNarrow, isWide } from '../drawing.ts';

import { widthOf } from '../text-width.ts';
import type { SeriesOptions } from './options.ts';

/** Pixels above and below the picture, between lines of words, and for each happening. */
export const spacing = { top: 36, bottom: 48, line: 18, happening: 17 };

/** Where everything stands: the scales of time and of worth, and the room for words at the right. */
export type Frame = ReturnType<typeof frameOf>;

/** Lays out the picture for its data. */
export function frameOf(data: readonly Datum[], { width, linear = false, aside, happenings = [] }: SeriesOptions) {
  const worth = (datum: Datum) => datum.value;
  const worthHigh = (datum: Datum) => datum.high ?? datum.value;
  const subjects = new Set(data.map(({ subject }) => subject)).size;
  // Many companies: thinner marks, a taller picture, and one line of words for each where it has room.
  const dense = subjects > 4 || (isNarrow(width) && data.length > 8);
  const lineOf = (datum: Datum) => widthOf(`${datum.name} ${datum.amount}`, 'name') + 32;
  const crowded = subjects > 4 && (max(data, lineOf) ?? 0) < width * 0.42;
  const bare = (isNarrow(width) && !dense) || (subjects > 4 && lateOf(data) < 2);
  const gutter = bare ? 0 : crowded ? (max(data, lineOf) ?? 0) + 8 : gutterFor(data, dense ? () => '' : aside, width);
  const right = width - gutter;
  const top = spacing.top + happenings.length * spacing.happening;
  const height = (isWide(width) ? 434 : 394) + top + Math.max(0, subjects - 4) * (crowded ? 16 : 34);
  const floor = height - spacing.bottom;

  const dates = extent(data.flatMap(({ period }) => (period ? [Date.parse(period.start), Date.parse(period.end) + DAY] : [])));
  const years: readonly [number, number] = [new Date(dates[0] ?? 0).getUTCFullYear(), new Date((dates[1] ?? 0) - DAY).getUTCFullYear() + 1];
  const x = scaleUtc([Date.UTC(years[0], 0), Date.UTC(years[1], 0)], [14, right - 10]);
  const [lowest, highest] = [min(data, worth) ?? 1, max(data, worthHigh) ?? 1];
  const domain: readonly [number, number] = linear
    ? [lowest < 0 ? lowest * 1.3 : 0, Math.max(highest, 0) * 1.18 || 1]
    : [lowest / (lowest * 12 < highest ? 1.6 : 2.4), highest * 1.7];
  const y = linear ? scaleLinear(domain, [floor, top]) : scaleLog(domain, [floor, top]);
  const thick = dense || data.length > 40 ? 6 : data.length > 14 ? 8 : 12;
  return { width, height, top, floor, right, gutter, crowded, dense, linear, years, domain, x, y, thick, worth, worthHigh };
}

/** How many companies are told of until the end of the time that the picture shows: the words of others stand by their marks. */
function lateOf(data: readonly Datum[]): number {
  const ends = [...group(data, ({ subject }) => subject).values()].map((own) => Math.max(0, ...own.map(({ period }) => (period ? Date.parse(period.end) : 0))));
  const [first, last] = [min(data, ({ period }) => Date.parse(period?.start ?? '')) ?? 0, max(ends) ?? 0];
  return ends.filter((end) => end > first + (last - first) * 0.8).length;
}

/** Room on the right for the longest name or amount, but never more than two fifths of the picture. */
function gutterFor(data: readonly Datum[], aside: SeriesOptions['aside'], width: number): number {
  const lines = data.map((datum) => Math.max(widthOf(datum.name, 'name') + 10, widthOf(`≠ ${datum.amount}`, 'name') + widthOf(aside(datum), 'soft')) + 12);
  return Math.min(width * 0.42, Math.max(70, ...lines) + 18);
}
