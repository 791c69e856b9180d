import { extent, group, max, min } from 'd3-array';
import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import type { Datum } from './datum.ts';
import { dodge } from './dodge.ts';
import type { Box, Drawing, Label, Mark, Stroke } from './drawing.ts';
import { logTicks } from './log-ticks.ts';
import { isPencil } from './pencil.ts';
import { bracket, horizontal, rect, spanStrokes, vertical } from './strokes.ts';
import { boxOf, collide, widthOf } from './text-width.ts';
import { wrap } from './wrap.ts';
import { timesAYear, yearly } from './yearly.ts';

export interface RateOptions {
  readonly width: number;
  /** Money is drawn on a log scale as a yearly rate; a share on a linear one, as it stands. */
  readonly linear?: boolean;
  readonly tick: (value: number, top: boolean) => string;
  /** What stands after the amount: "×4 = 14,12 tỷ" for a quarter, "dự báo" for a hope. */
  readonly rate: (datum: Datum) => string;
  readonly quarter: (n: number) => string;
  /** How the two largest of the last period compare, in one or two lines; none where there is nothing to compare. */
  readonly ratio?: { readonly top: string; readonly second: string; readonly words: string; readonly otherwise?: string };
}

const DAY = 86_400_000;
const defaults = { top: 36, bottom: 48, line: 18 };

/**
 * Money over time as yearly rates on a log scale. A mark is as wide as the period its sentence speaks of, and
 * marks are never joined: what lies between two of them is not known.
 */
export function rates(data: readonly Datum[], options: RateOptions): Drawing {
  const { width, tick, rate, quarter, ratio, linear = false } = options;
  const worth = (datum: Datum) => (linear ? datum.value : yearly(datum));
  const worthHigh = (datum: Datum) => (datum.high ?? datum.value) * (linear ? 1 : timesAYear(datum));
  const wide = width >= 800;
  const subjects = new Set(data.map(({ subject }) => subject)).size;
  // Many companies: thinner marks, a taller picture, and one line of words for each.
  const crowded = subjects > 4;
  const gutter = width < 460 && !crowded ? 0 : gutterFor(data, crowded ? () => '' : rate, width);
  const right = width - gutter;
  const height = (wide ? 470 : 430) + Math.max(0, subjects - 4) * 16;
  const floor = height - defaults.bottom;

  const dates = extent(data.flatMap(({ period }) => (period ? [Date.parse(period.start), Date.parse(period.end) + DAY] : [])));
  const years: readonly [number, number] = [new Date(dates[0] ?? 0).getUTCFullYear(), new Date((dates[1] ?? 0) - DAY).getUTCFullYear() + 1];
  const x = scaleUtc([Date.UTC(years[0], 0), Date.UTC(years[1], 0)], [14, right - 10]);
  const highest = max(data, worthHigh) ?? 1;
  const domain: readonly [number, number] = linear ? [0, highest * 1.2] : [(min(data, worth) ?? 1) / 2.4, highest * 1.7];
  const y = linear ? scaleLinear(domain, [floor, defaults.top]) : scaleLog(domain, [floor, defaults.top]);

  const ground: Stroke[] = [];
  const labels: Label[] = [];
  const over: Stroke[] = [];
  axes();

  const boxes: Box[] = [];
  const marks = data.map((datum): Mark => {
    const from = x(Date.parse(datum.period?.start ?? '')) + 1;
    const to = Math.max(from + 4, x(Date.parse(datum.period?.end ?? '') + DAY) - 1);
    const at = y(worth(datum));
    const high = datum.high === undefined ? undefined : y(worthHigh(datum));
    const hit = { x: from, y: (high ?? at) - 9, width: to - from, height: at - (high ?? at) + 18 };
    boxes.push(hit);
    return { id: datum.id, href: datum.href, words: datum.words, entity: datum.subject, strokes: spanStrokes(datum, from, to, at, high, data.length > 40 ? 7 : 11), hit };
  });
  separate();

  const hitOf = (datum: Datum) => marks[data.indexOf(datum)]?.hit ?? { x: 0, y: 0, width: 0, height: 0 };
  const lasts = [...group(data, (d) => d.subject).values()].map((own) => {
    // What was reported last, and what is hoped for after it; hopes alone where nothing was reported.
    const firm = own.filter((d) => !isPencil(d));
    const said = firm.length > 0 ? firm : own;
    const end = max(said, (d) => d.period?.end ?? '') ?? '';
    const last = said.filter((d) => d.period?.end === end && !said.some((o) => o.period?.end === end && timesAYear(o) > timesAYear(d)));
    return [...last, ...own.filter((d) => !last.includes(d) && isPencil(d) && (d.period?.end ?? '') >= end)];
  });
  lastLabels();
  otherLabels();
  return { width, height, ground, marks, over, labels };

  function axes() {
    for (let year = years[0]; year < years[1]; year += 1) {
      const from = x(Date.UTC(year, 0));
      const to = x(Date.UTC(year + 1, 0));
      if ((year - years[0]) % 2 === 1) ground.push({ d: rect(from, defaults.top - 22, to - from, floor - defaults.top + 22), ink: 'band' });
      ground.push({ d: vertical(from, floor, floor + (to - from > 120 ? 24 : 8)), ink: 'rule-2' });
      const quarters = to - from > 120;
      const said = to - from > 36 ? String(year) : (year - years[0]) % Math.ceil(30 / (to - from)) === 0 ? `’${String(year).slice(2)}` : '';
      if (said) labels.push({ x: (from + to) / 2, y: floor + (quarters ? 38 : 22), anchor: 'middle', runs: [{ text: said, face: quarters ? 'name' : 'axis' }] });
      if (!quarters) continue;
      for (let n = 1; n <= 4; n += 1) {
        const start = x(Date.UTC(year, (n - 1) * 3));
        if (n > 1) ground.push({ d: vertical(start, floor, floor + 5), ink: 'rule-2' });
        labels.push({ x: (start + x(Date.UTC(year, n * 3))) / 2, y: floor + 18, anchor: 'middle', runs: [{ text: quarter(n), face: 'axis' }] });
      }
    }
    const ticks = linear ? y.ticks(5).filter((value) => value > 0) : logTicks(domain);
    for (const [i, value] of ticks.entries()) {
      ground.push({ d: horizontal(0, y(value), right), ink: 'rule' });
      labels.push({ x: 0, y: y(value) - 5, runs: [{ text: tick(value, i === ticks.length - 1), face: 'axis' }] });
    }
    ground.push({ d: horizontal(0, floor, right), ink: 'axis' });
  }

  /** Two claims of one fact lie almost on each other on a log scale: draw them apart, and bracket them. */
  function separate() {
    for (const [i, datum] of data.entries()) {
      const j = data.findIndex((other, at) => at > i && datum.against.includes(other.id));
      const [one, two] = [marks[i], marks[j]];
      if (!one || !two) continue;
      const [upper, lower] = one.hit.y <= two.hit.y ? [one, two] : [two, one];
      const middle = { upper: upper.hit.y + 9, lower: lower.hit.y + 9 };
      const edge = Math.max(one.hit.x + one.hit.width, two.hit.x + two.hit.width) + 5;
      over.push({ d: bracket(edge, middle.upper, Math.max(middle.lower, middle.upper + 6)), ink: 'red' });
    }
  }

  function lastLabels() {
    const blocks = lasts.map((own) => {
      const top = own.toSorted((a, b) => Number(isPencil(a)) - Number(isPencil(b)) || worth(b) - worth(a));
      const hits = top.map(hitOf);
      const conflict = top.filter((datum) => !isPencil(datum)).length > 1;
      // Hopes drift from what was reported: the words stand by what was.
      const firm = top.flatMap((datum, i) => (isPencil(datum) && top.some((other) => !isPencil(other)) ? [] : hits.slice(i, i + 1)));
      const at = (min(firm, (h) => h.y + 9) ?? 0) - (conflict ? defaults.line : 2);
      const lines = top.map((datum) => {
        const size = rate(datum);
        return [
          ...(datum.against.length > 0 ? [{ text: '≠', face: 'red' as const }] : []),
          { text: datum.amount, face: isPencil(datum) ? 'soft' as const : 'name' as const },
          ...(size && !crowded && (gutter > 0 || isPencil(datum)) ? [{ text: size, face: 'soft' as const }] : []),
        ];
      });
      const name = top[0]?.name ?? '';
      const end = max(firm, (h) => h.x + h.width) ?? 0;
      const reach = max(hits, (h) => h.x + h.width) ?? 0;
      return { around: around(firm), name, entity: top[0]?.subject ?? '', lines, at, end, reach, start: min(hits, (h) => h.x) ?? 0, size: (crowded ? lines.length : lines.length + 1) * defaults.line + (crowded ? 2 : 6) };
    });
    const inGutter = blocks.filter((block) => gutter > 0 && block.reach > right * 0.8);
    const tops = dodge(inGutter.map(({ at, size }) => ({ at: at - 12, size })), defaults.top - 20, floor + 6);
    const edge = right + 10;
    for (const [i, block] of inGutter.entries()) {
      const top = (tops[i] ?? 0) + 12;
      const name = { text: block.name, face: 'name' as const };
      const [first = [], ...rest] = block.lines;
      const lines = crowded ? [[name, ...first.map((run) => ({ ...run, face: 'soft' as const }))], ...rest] : [[name], ...block.lines];
      for (const [n, runs] of lines.entries()) put({ x: edge, y: top + n * defaults.line, runs, ...(n === 0 ? { entity: block.entity } : {}) });
      // A line to the words, where they stand apart from their mark and nothing of its own lies between.
      if (Math.abs(top - block.at) > 14 && block.reach === block.end) over.push({ d: `M${block.end + 4} ${block.at + 2}L${edge - 4} ${top - 4}`, ink: 'leader' });
    }
    compare(inGutter.map(({ entity, size }, i) => ({ entity, top: tops[i] ?? 0, bottom: (tops[i] ?? 0) + size - 6 })), edge);
    for (const block of blocks.filter((one) => !inGutter.includes(one))) {
      const late = block.end > right * 0.7;
      const [only, ...more] = block.lines;
      const name = { text: block.name, face: 'name' as const };
      const lines = only && more.length === 0 ? [[name, ...only]] : [[name], ...block.lines];
      place(late ? 'end' : undefined, block.around, lines);
    }
  }

  function compare(blocks: readonly { readonly entity: string; readonly top: number; readonly bottom: number }[], edge: number) {
    const top = blocks.find(({ entity }) => entity === ratio?.top);
    const second = blocks.find(({ entity }) => entity === ratio?.second);
    if (!ratio || !top || !second || second.top - top.bottom < 64) return;
    const [from, to] = [top.bottom + 6, second.top - 4];
    over.push({ d: `${vertical(edge + 4, from, to)}M${edge} ${from}h8M${edge} ${to}h8`, ink: 'axis' });
    put({ x: edge + 18, y: (from + to) / 2 + 2, runs: [{ text: ratio.words, face: 'ratio' }] });
    for (const [i, text] of wrap(ratio.otherwise ?? '', width - edge - 18, 'small').entries()) put({ x: edge + 18, y: (from + to) / 2 + 22 + i * 16, runs: [{ text, face: 'small' }] });
  }

  function otherLabels() {
    const labelled = new Set(lasts.flat());
    for (const datum of data) {
      if (labelled.has(datum)) continue;
      const hit = hitOf(datum);
      const first = !data.some((other) => other.subject === datum.subject && (other.period?.start ?? '') < (datum.period?.start ?? ''));
      const runs = [...(first ? [{ text: datum.name, face: 'name' as const }] : []), { text: datum.amount, face: 'soft' as const }];
      place(undefined, hit, [runs], true);
    }
  }

  function put(label: Label) {
    labels.push(label);
    boxes.push(boxOf(label));
  }

  /** Above the mark, else below, else before it; a label that finds no room is left to the table, unless it must stand. */
  function place(anchor: 'end' | undefined, mark: Box, lines: readonly Label['runs'][], optional = false) {
    const block = (x: number, y: number, anchor: 'end' | undefined) => lines.map((runs, i): Label => ({ x, y: y + i * defaults.line, ...(anchor ? { anchor } : {}), runs }));
    const x = anchor === 'end' ? mark.x + mark.width : mark.x + 4;
    const tall = (lines.length - 1) * defaults.line;
    const tries = [
      block(x, mark.y - 5 - tall, anchor),
      block(x, mark.y + mark.height + 13, anchor),
      block(mark.x - 8, mark.y + mark.height / 2 + 5 - tall / 2, 'end'),
    ];
    const free = tries.find((labels) => labels.map(boxOf).every((box) => box.x >= 0 && box.x + box.width <= width && boxes.every((other) => !collide(box, other))));
    for (const label of free ?? (optional ? [] : tries[0] ?? [])) put(label);
  }
}

/** Room on the right for the longest label, but never more than two fifths of the picture. */
function gutterFor(data: readonly Datum[], rate: RateOptions['rate'], width: number): number {
  const one = new Set(data.map(({ subject }) => subject)).size > 4;
  const lines = data.map((datum) => widthOf(one ? `${datum.name} ${datum.amount}` : `≠ ${datum.amount}`, 'name') + widthOf(rate(datum), 'soft') + 12);
  return Math.min(width * 0.45, Math.max(120, ...lines) + 24);
}

/** The box around several. */
function around(boxes: readonly Box[]): Box {
  const [x, y] = [min(boxes, (b) => b.x) ?? 0, min(boxes, (b) => b.y) ?? 0];
  return { x, y, width: (max(boxes, (b) => b.x + b.width) ?? 0) - x, height: (max(boxes, (b) => b.y + b.height) ?? 0) - y };
}
