import type { Stroke } from './drawing.ts';

/** Strokes of one ink and one company as one path, so that a picture of many marks stays light. */
export const merged = (strokes: readonly Stroke[]): readonly Stroke[] =>
  strokes.length < 2
    ? strokes
    : [...Map.groupBy(strokes, ({ ink, entity }) => `${ink} ${entity ?? ''}`).values()].flatMap((alike) =>
        alike.slice(0, 1).map((first) => ({ ...first, d: alike.map(({ d }) => d).join('') })),
      );
