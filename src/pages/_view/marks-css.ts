import { eventTypes } from '../../model/event.ts';
import { metrics } from '../../model/figure.ts';
import type { Dataset } from '../../model/ledger.ts';
import { accountsOf } from './accounts.ts';
import { companyColour } from './company-colour.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** Colours, anchors and filters as CSS: with a strict policy no element carries a style of its own. */
export function marksCss(dataset: Dataset): string {
  const most = Math.max(1, ...dataset.articles.map(({ reading }) => reading.figures.length));
  return [
    ...colours(dataset),
    // The n-th figure of an article opens the n-th slip, placed beside it.
    ...upTo(most).flatMap((n) => [
      `.f${n}{anchor-name:--f${n}}.n${n}{position-anchor:--f${n}}`,
      `body:has(.f${n}:is(:hover,:focus-visible)) .n${n}{display:block}`,
      // A figure and its mark in the story's chart light each other.
      `body:has(.f${n}:is(:hover,:focus-visible,:target)) .g${n} path,.at${n}:target~.board .g${n} path{stroke:var(--carbon);stroke-width:4}`,
      `body:has(.g${n}:is(:hover,:focus-visible)) .f${n},body:has(.n${n}:target) .f${n}{background:var(--carbon-wash);box-shadow:0 0 0 .14em var(--carbon-wash)}`,
    ]),
    // The n-th block of an article and its margin notes share a row.
    `@media(min-width:1040px){${upTo(80)
      .map((n) => `.body>.prose>:nth-child(${n}),.mn.r${n}{grid-row:${n}}`)
      .join('')}}`,
    ...upTo(9).map((n) => `.lanes-${n}{--n:${n}}.k${n}{grid-column:${n}}.lk.from${n}{grid-column-start:${n}}.lk.to${n + 1}{grid-column-end:${n + 1}}`),
    '.lanes-0{--n:0}',
    ...[...accountsOf(dataset).keys()].map((id) => `body:has(#only-w-${id}:checked) .jrow:not(.w-${id}){display:none}`),
    ...eventTypes.map((id) => `body:has(#only-t-${id}:checked) .jrow:not(.t-${id}){display:none}`),
    ...metrics.map(
      (id) =>
        `body:has(#only-m-${id}:checked) .ledger tbody tr:not(.m-${id},.story){display:none}body:has(#only-m-${id}:checked) .ledger tbody:not(:has(.m-${id})){display:none}`,
    ),
  ].join('\n');
}

function colours(dataset: Dataset): readonly string[] {
  const { entities } = dataset;
  // The gazetteer knows hundreds; only those that stand on a page need a colour.
  const spoken = new Set([...accountsOf(dataset).keys()].flatMap((id) => [id, entities.get(id)?.parent]));
  return [...entities.values()]
    .filter(({ id }) => spoken.has(id))
    .map(({ id }) => {
      const colour = companyColour(id, dataset);
      // Without a colour of its own it takes the grey, never that of the mark it stands in.
      return `.co-${id}{--c:${colour ? `light-dark(${colour.light},${colour.dark})` : 'var(--ink-3)'}}`;
    });
}
