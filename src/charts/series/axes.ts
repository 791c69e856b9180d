import type { Label, Stroke } from '../drawing.ts';
import { logTicks } from '../log-ticks.ts';
import { horizontal, rect, vertical } from '../shapes.ts';
import type { Frame } from './frame.ts';
import type { SeriesOptions } from './options.ts';

interface Axes {
  readonly ground: readonly Stroke[];
  readonly labels: readonly Label[];
}

/** Years as bands with their quarters where there is room, amounts as lines across. */
export function axes(frame: Frame, options: SeriesOptions): Axes {
  const [time, worth] = [timeAxis(frame, options), worthAxis(frame, options)];
  return { ground: [...time.ground, ...worth.ground], labels: [...time.labels, ...worth.labels] };
}

function timeAxis({ x, years, floor, top }: Frame, { quarter }: SeriesOptions): Axes {
  const ground: Stroke[] = [];
  const labels: Label[] = [];
  // One way to write years for all: a leap year is a hair wider.
  const yearly = (x(Date.UTC(years[1], 0)) - x(Date.UTC(years[0], 0))) / (years[1] - years[0]);
  for (let year = years[0]; year < years[1]; year += 1) {
    const from = x(Date.UTC(year, 0));
    const to = x(Date.UTC(year + 1, 0));
    if ((year - years[0]) % 2 === 1) ground.push({ d: rect(from, top - 22, to - from, floor - top + 22), ink: 'band' });
    const quarters = yearly > 120;
    ground.push({ d: vertical(from, floor, floor + (quarters ? 24 : 8)), ink: 'rule-2' });
    const said = yearly > 36 ? String(year) : (year - years[0]) % Math.ceil(30 / yearly) === 0 ? `’${String(year).slice(2)}` : '';
    if (said) labels.push({ x: (from + to) / 2, y: floor + (quarters ? 38 : 22), anchor: 'middle', runs: [{ text: said, face: quarters ? 'name' : 'axis' }] });
    if (!quarters) continue;
    for (let n = 1; n <= 4; n += 1) {
      const start = x(Date.UTC(year, (n - 1) * 3));
      if (n > 1) ground.push({ d: vertical(start, floor, floor + 5), ink: 'rule-2' });
      labels.push({ x: (start + x(Date.UTC(year, n * 3))) / 2, y: floor + 18, anchor: 'middle', runs: [{ text: quarter(n), face: 'axis' }] });
    }
  }
  return { ground, labels };
}

function worthAxis({ y, linear, domain, right, floor }: Frame, { tick }: SeriesOptions): Axes {
  const all = linear ? y.ticks(5).filter((value) => value !== 0 || domain[0] < 0) : logTicks(domain);
  // A zoom of the axis: where lines of the log scale would lie on each other's words, each second is left out.
  const ticks = all.length > 9 ? all.filter((value) => /^1/.test(String(value))) : all;
  return {
    ground: [
      ...ticks.map((value): Stroke => ({ d: horizontal(0, y(value), right), ink: value === 0 ? 'axis' : 'rule' })),
      { d: horizontal(0, floor, right), ink: 'axis' },
    ],
    labels: ticks.map((value, i) => ({ x: 0, y: y(value) - 5, runs: [{ text: tick(value, i === ticks.length - 1), face: 'axis' }] })),
  };
}
