import type { Resolve } from './resolved.ts';
import { monthOf, shifted, span } from './resolved.ts';

/** A year, stated or counted from the dateline. */
export const year: Resolve = (pattern, slots, context) => {
  const stated = slots['{y}'];
  return { value: String(stated ?? shifted(pattern, context)), grain: 'year', basis: stated ? 'stated' : 'resolved' };
};

/** A fiscal year by its own name: whose it is, the text rarely says. */
export const fiscal: Resolve = (pattern, slots, { dateline }) => {
  const [before, after] = [slots['{y}'], slots['{yy}']];
  // "2016-17" is a fiscal year only if the years follow each other.
  if (before !== undefined && after !== before + 1) return undefined;
  const stated = slots['{yy}'];
  const ends = monthOf(slots);
  if (stated === undefined && ends !== undefined)
    return { value: `FY${ends > dateline.month ? dateline.year - 1 : dateline.year}`, grain: 'fiscal-year', basis: 'resolved' };
  return { value: `FY${stated ?? dateline.year + (pattern.shift ?? 0)}`, grain: 'fiscal-year', basis: stated ? 'stated' : 'resolved' };
};

/** "từ năm 2010 đến năm 2015". */
export const years: Resolve = (_, slots) => {
  const [first, last] = [slots['{y}'], slots['{y2}']];
  return first !== undefined && last !== undefined && first < last ? span(`${first}-01-01`, `${last}-12-31`, 'stated') : undefined;
};

/** "thập niên 1990". */
export const decade: Resolve = (_, slots) => {
  const first = slots['{y}'] ?? slots['{ys}'] ?? slots['{yd}'];
  return first !== undefined && first % 10 === 0 ? span(`${first}-01-01`, `${first + 9}-12-31`, 'stated') : undefined;
};
