import { tenth as r } from './tenth.ts';

/** A rectangle as a path. */
export const rect = (x: number, y: number, width: number, height: number): string => `M${r(x)} ${r(y)}h${r(width)}v${r(height)}h${r(-width)}z`;

/** A line from (`x`, `y`) to another x. */
export const horizontal = (x: number, y: number, to: number): string => `M${r(x)} ${r(y)}H${r(to)}`;
/** A line from (`x`, `y`) to another y. */
export const vertical = (x: number, y: number, to: number): string => `M${r(x)} ${r(y)}V${r(to)}`;

/** A full circle around a middle. */
export const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** A wavy line of whole waves, for "khoảng" and "gần". */
export function wave(x: number, y: number, to: number, size = 8): string {
  const halves = Math.max(2, Math.round((to - x) / size / 2) * 2);
  const step = (to - x) / halves;
  return `M${r(x)} ${r(y)}${Array.from({ length: halves }, (_, i) => `q${r(step / 2)} ${i % 2 ? 5.4 : -5.4} ${r(step)} 0`).join('')}`;
}

/** Diagonal hatching inside a box, as one path: no pattern, no id. */
export function hatch(x: number, y: number, width: number, height: number, step = 9): string {
  const lines: string[] = [];
  for (let at = step; at < width + height; at += step) {
    const [x1, y1] = at <= width ? [x + at, y] : [x + width, y + at - width];
    const [x2, y2] = at <= height ? [x, y + at] : [x + at - height, y + height];
    lines.push(`M${r(x1)} ${r(y1)}L${r(x2)} ${r(y2)}`);
  }
  return lines.join('');
}

/** A square bracket on the right of two marks that do not agree. */
export const bracket = (x: number, top: number, bottom: number): string => `M${r(x)} ${r(top)}h6V${r(bottom)}h-6`;
