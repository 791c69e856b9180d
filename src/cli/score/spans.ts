import type { Span } from '../../model/text.ts';
import type { Note } from './gold.ts';
import { overlaps, same } from './same.ts';
import type { Sheet } from './sheet.ts';

/** A name, or words that stand for one: “the firm”, “gã khổng lồ bán lẻ”. */
const manner = ({ text }: Note): string => (/\p{Lu}/u.test(text) ? 'by name' : 'by description');

/** What is marked: dates by their value, mentions by their entity. */
interface Marked {
  readonly what: 'dates' | 'mentions';
  readonly key: 'value' | 'entity';
  readonly file: string;
}

/** Marks spans against the annotation; mentions also by name and by description apart. */
export function compareSpans<T extends Span & { readonly text: string }>(
  { what, key, file }: Marked,
  gold: readonly Note[],
  read: readonly T[],
  sheet: Sheet,
): void {
  const value = (item: T): unknown => (item as Record<string, unknown>)[key];
  for (const note of gold) {
    const here = read.filter((item) => overlaps(item, note));
    const right = here.some((item) => same(value(item), note[key]));
    const outcome = right ? 'right' : here.length > 0 ? 'wrong' : 'missed';
    for (const name of [what, ...(what === 'mentions' ? [`mentions ${manner(note)}`] : [])]) sheet.mark(name, outcome);
    if (!right) sheet.misses.push({ file, what, expected: `${note.text} = ${note[key]}`, got: here[0] ? `${here[0].text} = ${value(here[0])}` : '–' });
  }
  for (const item of read) {
    if (gold.some((note) => overlaps(item, note))) continue;
    sheet.mark(what, 'extra');
    sheet.misses.push({ file, what, expected: '–', got: `${item.text} = ${value(item)}` });
  }
}
