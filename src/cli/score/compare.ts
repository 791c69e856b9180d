import type { Figure } from '../../model/figure.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/text.ts';
import type { GoldArticle, Note } from './gold.ts';

/** How often something was right, read wrongly, missed, or read where nothing stands. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  extra: number;
}

/** One thing the reader got wrong, for the list of misses. */
export interface Miss {
  readonly file: string;
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

export const slots = ['subject', 'metric', 'period', 'approx', 'modality', 'geography', 'market', 'attributedTo'] as const;

/** The tallies of one or more articles, by name: `figures`, `figures money`, `subject`, `dates`, `mentions`, `events`. */
export type Score = Map<string, Tally>;

const tally = (score: Score, name: string): Tally => {
  let found = score.get(name);
  if (!found) score.set(name, (found = { right: 0, wrong: 0, missed: 0, extra: 0 }));
  return found;
};

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) <= Math.abs(other) * 1e-6 : (one ?? null) === (other ?? null);

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

function compareFigures(gold: GoldArticle, reading: Reading, score: Score, misses: Miss[]): void {
  const used = new Set<Figure>();
  for (const note of gold.figures) {
    const here = reading.figures.filter((figure) => overlaps(figure, note));
    const found = here.find((figure) => valueRight(figure, note)) ?? here[0];
    const outcome = !found ? 'missed' : valueRight(found, note) ? 'right' : 'wrong';
    for (const name of ['figures', `figures ${note.kind}`]) tally(score, name)[outcome]++;
    if (found) used.add(found);
    if (outcome !== 'right')
      misses.push({
        file: gold.slug,
        what: `figure ${note.kind}`,
        expected: `${note.text} = ${note.value}`,
        got: found ? `${found.text} = ${found.kind} ${found.value} ${found.unit ?? ''}` : '–',
      });
    if (!found || outcome !== 'right') continue;
    for (const slot of slots) {
      const right = slotRight(found, note, slot);
      tally(score, slot)[right ? 'right' : 'wrong']++;
      if (!right) misses.push({ file: gold.slug, what: slot, expected: `${note.text}: ${note[slot] ?? '–'}`, got: String(slotOf(found, slot) ?? '–') });
    }
  }
  for (const figure of reading.figures) {
    if (used.has(figure) || gold.figures.some((note) => overlaps(figure, note))) continue;
    for (const name of ['figures', `figures ${figure.kind}`]) tally(score, name).extra++;
    misses.push({ file: gold.slug, what: `figure ${figure.kind}`, expected: '–', got: `${figure.text} = ${figure.value}` });
  }
}

/** A name, or words that stand for one: “the firm”, “gã khổng lồ bán lẻ”. */
const manner = ({ text }: Note): string => (/\p{Lu}/u.test(text) ? 'by name' : 'by description');

function compareSpans<T extends Span & { readonly text: string }>(
  what: string,
  gold: readonly Note[],
  read: readonly T[],
  key: 'value' | 'entity',
  file: string,
  score: Score,
  misses: Miss[],
): void {
  const value = (item: T): unknown => (item as Record<string, unknown>)[key];
  for (const note of gold) {
    const here = read.filter((item) => overlaps(item, note));
    const right = here.some((item) => same(value(item), note[key]));
    const outcome = right ? 'right' : here.length > 0 ? 'wrong' : 'missed';
    for (const name of [what, ...(what === 'mentions' ? [`mentions ${manner(note)}`] : [])]) tally(score, name)[outcome]++;
    if (!right) misses.push({ file, what, expected: `${note.text} = ${note[key]}`, got: here[0] ? `${here[0].text} = ${value(here[0])}` : '–' });
  }
  for (const item of read) {
    if (gold.some((note) => overlaps(item, note))) continue;
    tally(score, what).extra++;
    misses.push({ file, what, expected: '–', got: `${item.text} = ${value(item)}` });
  }
}

/** Two events are one when type and at least two parties agree, or the only party. */
function compareEvents(gold: GoldArticle, reading: Reading, score: Score, misses: Miss[]): void {
  const left = [...reading.events];
  for (const event of gold.events) {
    const names = new Set(event.parties.map((party) => party.entity));
    const at = left.findIndex((one) => one.type === event.type && one.parties.filter((party) => names.has(party.entity)).length >= Math.min(2, names.size));
    tally(score, 'events')[at >= 0 ? 'right' : 'missed']++;
    if (at >= 0) left.splice(at, 1);
    else misses.push({ file: gold.slug, what: 'events', expected: `${event.type} ${[...names].join(' ')}`, got: '–' });
  }
  for (const event of left) {
    const told = gold.events.some(
      (one) =>
        one.type === event.type &&
        one.parties.some((party) => event.parties.some((other) => other.entity === party.entity)) &&
        event.parties.every((party) => one.parties.some((other) => other.entity === party.entity)),
    );
    if (told) continue;
    tally(score, 'events').extra++;
    misses.push({
      file: gold.slug,
      what: 'events',
      expected: '–',
      got: `${event.type} ${event.parties.map((party) => party.entity).join(' ')} (${event.rule})`,
    });
  }
}

/** Compares one reading with its gold article, adding to a score and a list of misses. */
export function compare(gold: GoldArticle, reading: Reading, organisations: (entity: string) => boolean, score: Score, misses: Miss[]): void {
  compareFigures(gold, reading, score, misses);
  compareSpans('dates', gold.dates, reading.dates, 'value', gold.slug, score, misses);
  compareSpans(
    'mentions',
    gold.mentions,
    reading.mentions.filter((mention) => organisations(mention.entity)),
    'entity',
    gold.slug,
    score,
    misses,
  );
  compareEvents(gold, reading, score, misses);
}
