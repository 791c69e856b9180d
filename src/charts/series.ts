import type { Datum } from './datum.ts';
import { type Drawing, isNarrow } from './drawing.ts';
import { axes } from './series/axes.ts';
import { frameOf } from './series/frame.ts';
import { setGutter } from './series/gutter.ts';
import { linesOf } from './series/happenings.ts';
import { blockOf, lastsOf } from './series/lasts.ts';
import { bracketsOf, marksOf } from './series/marks.ts';
import type { SeriesOptions } from './series/options.ts';
import { roomAround } from './series/room.ts';
import { stepsOf } from './series/steps.ts';
import { tellingOf } from './series/telling.ts';
import { boxOf } from './text-width.ts';

export type { Happening, SeriesOptions } from './series/options.ts';

/**
 * Amounts over time. A mark is as wide as the period its sentence speaks of; a thin step leads to the very next
 * period, and nothing across a missing one: what lies between is not known.
 */
export function series(data: readonly Datum[], options: SeriesOptions): Drawing {
  const frame = frameOf(data, options);
  const { width, height, right, gutter } = frame;
  const { ground, labels } = axes(frame, options);
  const marks = marksOf(data, frame);
  const hitOf = (datum: Datum) => marks[data.indexOf(datum)]?.hit ?? { x: 0, y: 0, width: 0, height: 0 };
  // No words lie on the axis.
  const floor = { x: 0, y: frame.floor - 1, width: right, height: 2 };
  const room = roomAround([...marks.map(({ hit }) => hit), ...labels.map(boxOf), floor], width);

  // The last figures come first: they must find room, in the gutter or by their marks.
  const lines = linesOf(frame, options, room);
  const lasts = lastsOf(data);
  const blocks = lasts.map((own) => blockOf(own, hitOf, frame, options));
  const inGutter = blocks.filter((block) => gutter > 0 && block.reach > right * 0.8);
  const leaders = setGutter(inGutter, frame, options, room);
  for (const { name, lines, end, around } of blocks.filter((block) => !inGutter.includes(block))) {
    const [only, ...more] = lines;
    const head = { text: name, face: 'name' as const };
    const side = end > right * 0.7 ? 'end' : undefined;
    // A name must stand by its mark, if need be without the amount.
    room.place(side, around, only && more.length === 0 ? [[head, ...only]] : [[head], ...lines]) || room.place(side, around, [[head]]);
  }

  // Then those before them, as far as there is room; a company is named where it begins.
  const labelled = new Set(lasts.flat());
  for (const datum of tellingOf(data, isNarrow(width)).filter((one) => !labelled.has(one))) {
    const first = !data.some((other) => other.subject === datum.subject && (other.period?.start ?? '') < (datum.period?.start ?? ''));
    room.place(undefined, hitOf(datum), [[...(first ? [{ text: datum.name, face: 'name' as const }] : []), { text: datum.amount, face: 'soft' as const }]]);
  }
  return {
    width,
    height,
    ground: [...ground, ...lines.ground, ...stepsOf(data, frame)],
    marks: [...marks, ...lines.marks],
    over: [...bracketsOf(data, marks), ...leaders],
    labels: [...labels, ...room.labels],
  };
}
