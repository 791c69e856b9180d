import { group, maxIndex, minIndex } from 'd3-array';
import type { Datum } from '../datum.ts';

/** Up to so many figures of a company are all written beside their marks. */
const FEW = 6;

/** The figures worth writing out: all of a short series; of a long one where it begins, where it is highest and lowest. */
export function tellingOf(data: readonly Datum[], narrow: boolean): readonly Datum[] {
  // Between many marks on a narrow picture words hide more than they say.
  if (narrow && data.length > 12) return data.filter(({ against }) => against.length > 0);
  return [...group(data, ({ subject }) => subject).values()].flatMap((own) => {
    if (own.length <= FEW) return own;
    const first = minIndex(own, ({ period }) => Date.parse(period?.start ?? ''));
    const picked = new Set([first, maxIndex(own, ({ value }) => value), minIndex(own, ({ value }) => value)]);
    return own.filter((datum, i) => picked.has(i) || datum.against.length > 0);
  });
}
