import type { Datum } from './datum.ts';
import type { Drawing } from './drawing.ts';
import { axes } from './rates/axes.ts';
import { frameOf } from './rates/frame.ts';
import { setGutter } from './rates/gutter.ts';
import { blockOf, lastsOf } from './rates/lasts.ts';
import { bracketsOf, marksOf } from './rates/marks.ts';
import type { RateOptions } from './rates/options.ts';
import { roomAround } from './rates/room.ts';

export type { RateOptions };

/**
 * Money over time as yearly rates on a log scale. A mark is as wide as the period its sentence speaks of, and
 * marks are never joined: what lies between two of them is not known.
 */
export function rates(data: readonly Datum[], options: RateOptions): Drawing {
  const frame = frameOf(data, options);
  const { width, height, right, gutter } = frame;
  const { ground, labels } = axes(frame, options);
  const marks = marksOf(data, frame);
  const hitOf = (datum: Datum) => marks[data.indexOf(datum)]?.hit ?? { x: 0, y: 0, width: 0, height: 0 };
  const room = roomAround(
    marks.map(({ hit }) => hit),
    width,
  );

  // The last figures come first: they must find room, in the gutter or by their marks.
  const lasts = lastsOf(data);
  const blocks = lasts.map((own) => blockOf(own, hitOf, frame, options));
  const inGutter = blocks.filter((block) => gutter > 0 && block.reach > right * 0.8);
  const leaders = setGutter(inGutter, frame, options, room);
  for (const { name, lines, end, around } of blocks.filter((block) => !inGutter.includes(block))) {
    const [only, ...more] = lines;
    const head = { text: name, face: 'name' as const };
    room.place(end > right * 0.7 ? 'end' : undefined, around, only && more.length === 0 ? [[head, ...only]] : [[head], ...lines]);
  }

  // Then those before them, as far as there is room; a company is named where it begins.
  const labelled = new Set(lasts.flat());
  for (const datum of data.filter((one) => !labelled.has(one))) {
    const first = !data.some((other) => other.subject === datum.subject && (other.period?.start ?? '') < (datum.period?.start ?? ''));
    room.place(
      undefined,
      hitOf(datum),
      [[...(first ? [{ text: datum.name, face: 'name' as const }] : []), { text: datum.amount, face: 'soft' as const }]],
      true,
    );
  }
  return { width, height, ground, marks, over: [...bracketsOf(data, marks), ...leaders], labels: [...labels, ...room.labels] };
}
