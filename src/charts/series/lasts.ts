import { group, max, min } from 'd3-array';
import type { Datum } from '../datum.ts';
import type { Box, Label } from '../drawing.ts';
import { lengthOf } from '../length.ts';
import { isPencil } from '../pencil.ts';
import { type Frame, spacing } from './frame.ts';
import type { SeriesOptions } from './options.ts';

/** The words of a company's last figures: its name and a line for each, and where its marks are. */
export interface Block {
  readonly entity: string;
  readonly name: string;
  readonly lines: readonly Label['runs'][];
  /** The box around the marks of what was reported. */
  readonly around: Box;
  readonly at: number;
  /** Where the marks of what was reported end, and where the hopes beyond them do. */
  readonly end: number;
  readonly reach: number;
  readonly size: number;
}

/** For each company what was reported last, and what is hoped for after it; hopes alone where nothing was reported. */
export function lastsOf(data: readonly Datum[]): readonly (readonly Datum[])[] {
  return [...group(data, (d) => d.subject).values()].map((own) => {
    const firm = own.filter((d) => !isPencil(d));
    const said = firm.length > 0 ? firm : own;
    const end = max(said, (d) => d.period?.end ?? '') ?? '';
    const last = said.filter(
      (d) => d.period?.end === end && (lengthOf(d) === 'quarter' || !said.some((o) => o.period?.end === end && lengthOf(o) === 'quarter')),
    );
    return [...last, ...own.filter((d) => !last.includes(d) && isPencil(d) && (d.period?.end ?? '') >= end)];
  });
}

/** Puts a company's last figures into words. */
export function blockOf(own: readonly Datum[], hitOf: (datum: Datum) => Box, { worth, crowded, dense, gutter }: Frame, { aside }: SeriesOptions): Block {
  const top = own.toSorted((a, b) => Number(isPencil(a)) - Number(isPencil(b)) || worth(b) - worth(a));
  const hits = top.map(hitOf);
  const conflict = top.filter((datum) => !isPencil(datum)).length > 1;
  // Hopes drift from what was reported: the words stand by what was.
  const firm = top.flatMap((datum, i) => (isPencil(datum) && top.some((other) => !isPencil(other)) ? [] : hits.slice(i, i + 1)));
  const lines = top.map((datum): Label['runs'] => {
    const size = aside(datum);
    return [
      ...(datum.against.length > 0 ? [{ text: '≠', face: 'red' as const }] : []),
      { text: datum.amount, face: isPencil(datum) ? 'soft' : 'name' },
      ...(size && !dense && (gutter > 0 || isPencil(datum)) ? [{ text: size, face: 'soft' as const }] : []),
    ];
  });
  return {
    entity: top[0]?.subject ?? '',
    name: top[0]?.name ?? '',
    lines,
    around: boxAround(firm),
    at: (min(firm, (h) => h.y + 9) ?? 0) - (conflict ? spacing.line : 2),
    end: max(firm, (h) => h.x + h.width) ?? 0,
    reach: max(hits, (h) => h.x + h.width) ?? 0,
    size: (crowded ? lines.length : lines.length + 1) * spacing.line + (crowded ? 2 : 6),
  };
}

function boxAround(boxes: readonly Box[]): Box {
  const [x, y] = [min(boxes, (b) => b.x) ?? 0, min(boxes, (b) => b.y) ?? 0];
  return { x, y, width: (max(boxes, (b) => b.x + b.width) ?? 0) - x, height: (max(boxes, (b) => b.y + b.height) ?? 0) - y };
}
