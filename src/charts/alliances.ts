import { rollups } from 'd3-array';
import { type Drawing, isNarrow, isWide, type Label, type Mark, type Stroke } from './drawing.ts';
import { circle, rect, vertical } from './shapes.ts';
import { wrap } from './wrap.ts';

/** A deal between companies, ready to be drawn. */
export interface Deal {
  readonly id: string;
  readonly href: string;
  readonly words: string;
  readonly title: string;
  readonly when: string;
  readonly amount: string;
  readonly companies: readonly string[];
  readonly manner: 'done' | 'money' | 'failed';
}

const lane = { wide: 34, narrow: 24, mostNarrow: 168 };

/** The column, or lane, of all who have none of their own. */
export const OTHERS = 'others';

/** The companies that have a column of their own, in its order: those in most deals first. */
export const columnsOf = (deals: readonly Pick<Deal, 'companies'>[], most = 9): readonly string[] =>
  rollups(
    deals.flatMap((deal) => deal.companies),
    (all) => all.length,
    (id) => id,
  )
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);

/** Deals as rows, companies as columns, and a line between those who dealt with each other. */
export function alliances(deals: readonly Deal[], { width, name }: { readonly width: number; readonly name: (id: string) => string }): Drawing {
  const narrow = isNarrow(width);
  const own = columnsOf(deals);
  const columnOf = (id: string) => (own.includes(id) ? id : OTHERS);
  const columns = deals.some((deal) => deal.companies.some((id) => !own.includes(id))) ? [...own, OTHERS] : own;
  const step = narrow ? Math.min(lane.narrow, lane.mostNarrow / columns.length) : lane.wide;
  const left = narrow ? 0 : 92;
  const x = (id: string) => left + columns.indexOf(id) * step + step / 2;
  const head = 112;
  const textAt = narrow ? columns.length * step + 12 : left + columns.length * step + 24;
  const room = width - textAt - (isWide(width) ? 130 : 0);
  const ground: Stroke[] = [];
  const over: Stroke[] = [];
  const marks: Mark[] = [];
  const labels: Label[] = columns.map((id) => ({ x: x(id) + 4, y: head - 12, upright: true, runs: [{ text: name(id), face: 'small' }] }));
  for (const id of columns) ground.push({ d: rect(x(id) - 8, head - 8, 16, 4), ink: 'fill', entity: id });

  let y = head + 6;
  for (const [i, deal] of deals.entries()) {
    const lines = wrap(deal.title, room, 'name');
    const extra = narrow ? [[deal.when, deal.amount].filter(Boolean).join(', ')].filter(Boolean) : !isWide(width) && deal.amount ? [deal.amount] : [];
    const height = Math.max(44, (lines.length + extra.length) * 19 + 22);
    const middle = y + 22;
    if (i % 2 === 0) ground.push({ d: rect(0, y, width, height), ink: 'band' });
    for (const id of columns) ground.push({ d: vertical(x(id), y, y + height), ink: 'lane', entity: id });
    const present = [...new Set(deal.companies.map(columnOf))].sort((a, b) => x(a) - x(b));
    const others = deal.companies.filter((id) => !own.includes(id)).length;
    const [first, last] = [present[0], present.at(-1)];
    const strokes: Stroke[] = [];
    if (first && last && first !== last) {
      const [from, to] = [x(first), x(last)];
      if (deal.manner === 'money') strokes.push({ d: `M${from} ${middle - 2}H${to}M${from} ${middle + 2}H${to}`, ink: 'black' });
      else strokes.push({ d: `M${from} ${middle}H${to}`, ink: deal.manner === 'failed' ? 'black-dash' : 'black' });
    }
    // Two who share the column of the others stand side by side in it.
    for (const id of present)
      strokes.push({
        d: id === OTHERS && others > 1 ? circle(x(id) - 6, middle, 5) + circle(x(id) + 6, middle, 5) : circle(x(id), middle, 7),
        ink: 'fill',
        entity: id,
      });
    marks.push({ id: deal.id, href: deal.href, words: deal.words, entity: first ?? '', strokes, hit: { x: 0, y, width, height } });
    if (!narrow) labels.push({ x: 0, y: middle + 5, runs: [{ text: deal.when, face: 'soft' }] });
    for (const [n, text] of lines.entries()) labels.push({ x: textAt, y: middle + 5 + n * 19, runs: [{ text, face: 'name' }] });
    for (const [n, text] of extra.entries()) labels.push({ x: textAt, y: middle + 5 + (lines.length + n) * 19, runs: [{ text, face: 'soft' }] });
    if (isWide(width) && deal.amount) labels.push({ x: width - 6, y: middle + 5, anchor: 'end', runs: [{ text: deal.amount, face: 'name' }] });
    y += height;
  }
  return { width, height: y + 2, ground, marks, over, labels, banded: true };
}
