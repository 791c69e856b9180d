import type { Figure } from '../../model/figure.ts';
import type { Reading } from '../../model/reading.ts';
import type { GoldArticle, Note } from './gold.ts';
import { overlaps, same } from './same.ts';
import type { Sheet } from './sheet.ts';

/** What is asked of a figure whose value was read right. */
export const slots = ['subject', 'metric', 'period', 'approx', 'modality', 'geography', 'market', 'attributedTo'] as const;

const valueRight = (figure: Figure, gold: Note): boolean =>
  figure.kind === gold.kind && same(figure.value, gold.value) && same(figure.high, gold.high) && (gold.kind !== 'money' || figure.unit === gold.unit);

function slotOf(figure: Figure, slot: (typeof slots)[number]): unknown {
  if (slot === 'period') return figure.period?.label;
  if (slot === 'geography' || slot === 'market') return figure.scope[slot];
  return figure[slot];
}

function slotRight(figure: Figure, gold: Note, slot: (typeof slots)[number]): boolean {
  const got = slotOf(figure, slot);
  return same(got, gold[slot]) || (slot === 'subject' && Array.isArray(gold.subjectAlso) && gold.subjectAlso.includes(got));
}

/** Marks each figure: right, wrong or missed, then its slots; and those that nobody annotated. */
export function compareFigures(gold: GoldArticle, reading: Reading, sheet: Sheet): void {
  const used = new Set<Figure>();
  for (const note of gold.figures) {
    const here = reading.figures.filter((figure) => overlaps(figure, note));
    const found = here.find((figure) => valueRight(figure, note)) ?? here[0];
    const outcome = !found ? 'missed' : valueRight(found, note) ? 'right' : 'wrong';
    for (const name of ['figures', `figures ${note.kind}`]) sheet.mark(name, outcome);
    if (found) used.add(found);
    if (outcome !== 'right')
      sheet.misses.push({
        file: gold.slug,
        what: `figure ${note.kind}`,
        expected: `${note.text} = ${note.value}`,
        got: found ? `${found.text} = ${found.kind} ${found.value} ${found.unit ?? ''}` : '–',
      });
    if (!found || outcome !== 'right') continue;
    for (const slot of slots) {
      const right = slotRight(found, note, slot);
      sheet.mark(slot, right ? 'right' : 'wrong');
      if (!right) sheet.misses.push({ file: gold.slug, what: slot, expected: `${note.text}: ${note[slot] ?? '–'}`, got: String(slotOf(found, slot) ?? '–') });
    }
  }
  for (const figure of reading.figures) {
    if (used.has(figure) || gold.figures.some((note) => overlaps(figure, note))) continue;
    for (const name of ['figures', `figures ${figure.kind}`]) sheet.mark(name, 'extra');
    sheet.misses.push({ file: gold.slug, what: `figure ${figure.kind}`, expected: '–', got: `${figure.text} = ${figure.value}` });
  }
}
