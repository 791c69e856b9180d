import { entriesOf } from '../../components/plate.ts';
import { metrics } from '../../model/figure.ts';
import type { Dataset } from '../../model/ledger.ts';
import { languages } from '../../model/text.ts';
import type { SheetName } from '../../styles/sheets.ts';
import { accountsOf } from './accounts.ts';
import { plateNames, plates } from './charts/all.ts';
import { pagesOf } from './charts/plate-pages.ts';
import { companyColour } from './company-colour.ts';
import { editionIn } from './edition.ts';
import { eventFilters } from './event-filters.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** Colours, anchors and filters as CSS: with a strict policy no element carries a style of its own. Each type of page has only those it asks. */
export const marksCss = (name: SheetName, dataset: Dataset): string =>
  [...colours(dataset), ...(more[name] ?? []).flatMap((rules) => rules(dataset))].join('\n');

/** Hundreds of `:has()` cost a page a tenth of a second on a phone: where a script runs it does their work (scripts/_parts). */
const scriptless = (rules: readonly string[]) => `@media (scripting:none){${rules.join('')}}`;

const most = (dataset: Dataset) => Math.max(1, ...dataset.articles.map(({ reading }) => reading.figures.length));

/** The n-th figure of an article opens the n-th slip, placed beside it; a figure and its mark in the story's chart light each other. */
function figures(dataset: Dataset): readonly string[] {
  const each = (selector: (n: number) => string, rules: string) => `${upTo(most(dataset)).map(selector).join(',')}{${rules}}`;
  // Kind by kind, not figure by figure: lists of like selectors compress to two thirds.
  return [
    ...upTo(most(dataset)).map((n) => `.f${n}{anchor-name:--f${n}}.n${n}{position-anchor:--f${n}}`),
    each((n) => `#g-${n}:target~.board .g${n} path`, 'stroke:var(--carbon);stroke-width:4'),
    scriptless([
      each((n) => `body:has(.f${n}:is(:hover,:focus-visible)) .n${n}`, 'display:block'),
      each((n) => `body:has(.f${n}:is(:hover,:focus-visible,:target)) .g${n} path`, 'stroke:var(--carbon);stroke-width:4'),
      each((n) => `body:has(.g${n}:is(:hover,:focus-visible)) .f${n}`, 'background:var(--carbon-wash)'),
    ]),
  ];
}

// Blocks stand apart by an empty line; a headline may stand without.
const longest = (dataset: Dataset) => Math.max(1, ...dataset.articles.map(({ body }) => body.split(/\n\s*\n|\n(?=#)|(?<=^#[^\n]*)\n/m).length));

/** The n-th block of an article and its margin notes share a row. */
const rows = (dataset: Dataset) => [
  `@media(min-width:1040px){${upTo(Math.min(80, longest(dataset)))
    .map((n) => `.body>.prose>:nth-child(${n}),.mn.r${n}{grid-row:${n}}`)
    .join('')}}`,
];

// Nine companies at most, and the others.
const lanes = () => [
  ...upTo(10).map((n) => `.lanes-${n}{--n:${n}}.k${n}{grid-column:${n}}.lk.from${n}{grid-column-start:${n}}.lk.to${n + 1}{grid-column-end:${n + 1}}`),
  '.lanes-0{--n:0}',
];

const metricFilters = () =>
  metrics.map(
    (id) =>
      `body:has(#only-m-${id}:checked) .ledger tbody tr:not(.m-${id},.story){display:none}body:has(#only-m-${id}:checked) .ledger tbody:not(:has(.m-${id})){display:none}`,
  );

/** Which tip belongs to which mark, for browsers without script: the n-th mark of a page shows the n-th tip. */
function tips(dataset: Dataset): readonly string[] {
  const counts = languages.flatMap((lang) =>
    plateNames.flatMap((name) => pagesOf(plates[name](dataset, editionIn(lang, dataset))).map((page) => entriesOf(page).length)),
  );
  const rules = upTo(Math.max(0, ...counts)).map((n) => `.full:has(.m${n}:is(:hover,:focus-visible)) .s${n}`);
  return rules.length > 0 ? [scriptless([`${rules.join(',\n')}{display:block}`])] : [];
}

const more: Readonly<Partial<Record<SheetName, readonly ((dataset: Dataset) => readonly string[])[]>>> = {
  home: [lanes],
  article: [figures, rows],
  company: [lanes],
  timeline: [lanes, eventFilters],
  figures: [metricFilters],
  chart: [tips],
  embed: [tips],
};

function colours(dataset: Dataset): readonly string[] {
  const { entities } = dataset;
  // The gazetteer knows hundreds; only those that stand on a page need a colour.
  const spoken = new Set([...accountsOf(dataset).keys()].flatMap((id) => [id, entities.get(id)?.parent]));
  const own = [...entities.values()]
    .filter(({ id }) => spoken.has(id))
    .flatMap(({ id }) => {
      const colour = companyColour(id, dataset);
      return colour ? [`.co-${id}{--c:light-dark(${colour.light},${colour.dark})}`] : [];
    });
  // A company without a colour of its own takes the grey, never that of the mark it stands in.
  return ["[class*='co-']{--c:var(--ink-3)}", ...own];
}
