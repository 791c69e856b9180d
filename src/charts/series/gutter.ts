import { dodge } from '../dodge.ts';
import type { Stroke } from '../drawing.ts';
import { vertical } from '../shapes.ts';
import { wrap } from '../wrap.ts';
import { type Frame, spacing } from './frame.ts';
import type { Block } from './lasts.ts';
import type { SeriesOptions } from './options.ts';
import type { Room } from './room.ts';

/** Sets the words of the last figures in the gutter, none over another, and returns the lines that lead there. */
export function setGutter(blocks: readonly Block[], frame: Frame, { ratio }: SeriesOptions, room: Room): readonly Stroke[] {
  const { floor, top: ceiling, right, crowded } = frame;
  const tops = dodge(
    blocks.map(({ at, size }) => ({ at: at - 12, size })),
    ceiling - 20,
    floor + 6,
  );
  const edge = right + 10;
  const leaders = blocks.flatMap((block, i): readonly Stroke[] => {
    const top = (tops[i] ?? 0) + 12;
    const name = { text: block.name, face: 'name' as const };
    const [first = [], ...rest] = block.lines;
    const lines = crowded ? [[name, ...first.map((run) => ({ ...run, face: 'soft' as const }))], ...rest] : [[name], ...block.lines];
    for (const [n, runs] of lines.entries()) room.put({ x: edge, y: top + n * spacing.line, runs, ...(n === 0 ? { entity: block.entity } : {}) });
    // A line to the words, where they stand apart from their mark and nothing of its own lies between.
    return Math.abs(top - block.at) > 14 && block.reach === block.end ? [{ d: `M${block.end + 4} ${block.at + 2}L${edge - 4} ${top - 4}`, ink: 'leader' }] : [];
  });
  const spans = blocks.map(({ entity, size }, i) => ({ entity, top: tops[i] ?? 0, bottom: (tops[i] ?? 0) + size - 6 }));
  return [...leaders, ...(ratio ? compare(spans, ratio, edge, frame, room) : [])];
}

interface Span {
  readonly entity: string;
  readonly top: number;
  readonly bottom: number;
}

/** How many times the one is the other, between the words of the two. */
function compare(spans: readonly Span[], ratio: NonNullable<SeriesOptions['ratio']>, edge: number, { width }: Frame, room: Room): readonly Stroke[] {
  const top = spans.find(({ entity }) => entity === ratio.top);
  const second = spans.find(({ entity }) => entity === ratio.second);
  if (!top || !second || second.top - top.bottom < 64) return [];
  const [from, to] = [top.bottom + 6, second.top - 4];
  room.put({ x: edge + 18, y: (from + to) / 2 + 2, runs: [{ text: ratio.words, face: 'ratio' }] });
  for (const [i, text] of wrap(ratio.otherwise ?? '', width - edge - 18, 'small').entries())
    room.put({ x: edge + 18, y: (from + to) / 2 + 22 + i * 16, runs: [{ text, face: 'small' }] });
  return [{ d: `${vertical(edge + 4, from, to)}M${edge} ${from}h8M${edge} ${to}h8`, ink: 'axis' }];
}
