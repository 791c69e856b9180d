import { scaleLinear } from 'd3-scale';
import type { Datum } from './datum.ts';
import type { Drawing, Label, Mark, Stroke } from './drawing.ts';
import { lengthOf } from './length.ts';
import { markOf } from './mark-of.ts';
import { isPencil } from './pencil.ts';
import { horizontal, rect } from './shapes.ts';

const WIDTH = 345;
const TOP = 8;
const HEIGHT = 64;
/** So many periods of one length make a series; fewer are told better by the number alone. */
const MANY = 3;

const time = (day: string) => Date.parse(day);
/** The figures of the length of period that most are told for, when there are enough for a series: a year is no quarter four times as high. */
export function longestRun(data: readonly Datum[]): readonly Datum[] {
  const runs = [
    ...Map.groupBy(
      data.filter(({ period }) => period),
      lengthOf,
    ).values(),
  ].sort((a, b) => b.length - a.length);
  const run = runs[0] ?? [];
  return new Set(run.map(({ period }) => period?.start)).size >= MANY ? run : [];
}

/** A series as small as a line of the account: each figure a mark as wide as its period, gaps left as gaps, from zero. */
export function sparkSeries(data: readonly Datum[], yearOf: (day: string) => string): Drawing | undefined {
  const run = longestRun(data).toSorted((a, b) => ((a.period?.start ?? '') < (b.period?.start ?? '') ? -1 : 1));
  const [first, last] = [run[0]?.period, run.at(-1)?.period];
  if (!first || !last) return undefined;
  const x = scaleLinear([time(first.start), time(last.end)], [1, WIDTH - 1]);
  const values = run.map(({ value }) => value);
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [TOP + HEIGHT, TOP]);
  const marks = run.flatMap((datum): Mark[] => {
    if (!datum.period) return [];
    const [from, to] = [x(time(datum.period.start)), x(time(datum.period.end))];
    const width = Math.max(3, to - from - 1.5);
    const [top, foot] = [Math.min(y(datum.value), y(0)), Math.max(y(datum.value), y(0))];
    const ink = isPencil(datum) ? 'pencil' : datum.setAside ? 'line' : 'pale';
    const head: Stroke = { d: rect(from, y(datum.value) - 1.5, width, 3), ink: isPencil(datum) || datum.setAside ? 'rule-2' : 'fill' };
    const body: Stroke = { d: rect(from, top, width, Math.max(1, foot - top)), ink };
    return [markOf(datum, [body, head], { x: from, y: 0, width, height: TOP + HEIGHT })];
  });
  const ends: Label[] = [
    { x: 0, y: TOP + HEIGHT + 16, runs: [{ text: yearOf(first.start), face: 'axis' }] },
    { x: WIDTH, y: TOP + HEIGHT + 16, anchor: 'end', runs: [{ text: yearOf(last.end), face: 'axis' }] },
  ];
  return {
    width: WIDTH,
    height: TOP + HEIGHT + 22,
    ground: [{ d: horizontal(0, y(0), WIDTH), ink: 'rule-2' }],
    marks,
    over: [],
    labels: first.start.slice(0, 4) === last.end.slice(0, 4) ? ends.slice(0, 1) : ends,
  };
}
