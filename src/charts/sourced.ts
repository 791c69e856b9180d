import type { Drawing, Label } from './drawing.ts';
import { wrap } from './wrap.ts';

const line = 16;

/** A drawing with the line below it that says where it comes from: a picture may be shown without its page. */
export function sourced(drawing: Drawing, text: string): Drawing {
  const rows = text ? wrap(text, drawing.width, 'axis') : [];
  const labels = rows.map((row, i): Label => ({ x: 0, y: drawing.height + 16 + i * line, runs: [{ text: row, face: 'axis' }] }));
  return { ...drawing, height: drawing.height + (rows.length > 0 ? rows.length * line + 8 : 0), labels: [...drawing.labels, ...labels] };
}
