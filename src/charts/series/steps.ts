import { group } from 'd3-array';
import { DAY } from '../../model/period.ts';
import type { Datum } from '../datum.ts';
import type { Stroke } from '../drawing.ts';

import { isPencil } from '../pencil.ts';
import { vertical } from '../shapes.ts';
import type { Frame } from './frame.ts';

const isFirm = (datum: Datum) => !isPencil(datum) && !datum.setAside && datum.against.length === 0 && datum.high === undefined;

/** A thin riser from one period to the very next: a step, no slope. Where a period is missing nothing is drawn. */
export function stepsOf(data: readonly Datum[], { x, y, worth }: Frame): readonly Stroke[] {
  return [...group(data.filter(isFirm), ({ subject }) => subject)].flatMap(([entity, own]) => {
    const begin = new Map(own.map((datum) => [Date.parse(datum.period?.start ?? ''), datum]));
    return own.flatMap((datum): readonly Stroke[] => {
      const edge = Date.parse(datum.period?.end ?? '') + DAY;
      const next = begin.get(edge);
      return next && worth(next) !== worth(datum)
        ? [{ d: vertical(Math.round(x(edge)), Math.round(y(worth(datum))), Math.round(y(worth(next)))), ink: 'step', entity }]
        : [];
    });
  });
}
