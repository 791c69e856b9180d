import type { Run } from '../../extract/text/source-runs.ts';
import type { Figure } from '../../model/figure.ts';
import type { Article } from '../../model/ledger.ts';
import { pageOf } from './page.ts';
import type { Quote } from './quote.ts';

/** A figure in a table quoted as it was read: caption, heads of row and column, number and unit; undefined for a figure in prose. */
export function cellQuote(article: Article, { start, end }: Figure): Quote | undefined {
  const cell = pageOf(article).cells.find(({ own }) => own && own.start <= start && end <= own.end);
  if (!cell?.own) return undefined;
  const { own, runs } = cell;
  // Joints stand at the cell's first character and are as long as nothing.
  const isOwn = (run: Run) => run.start >= own.start && run.end <= own.end && run.end > run.start;
  const before = textOf(runs.slice(0, runs.findIndex(isOwn)));
  const written = runs.filter(isOwn);
  const number = textOf(written);
  const behind = textOf(runs.slice(runs.findLastIndex(isOwn) + 1));
  return { quote: before + number + behind, mark: { start: before.length + lengthTo(written, start), end: before.length + lengthTo(written, end) } };
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** How much of the text stands before a place in the file: `&nbsp;` is six characters there and one to read. */
const lengthTo = (runs: readonly Run[], place: number): number =>
  runs
    .filter((run) => run.start < place)
    .reduce((sum, { text, start, end }) => sum + (text.length === end - start ? Math.min(text.length, place - start) : text.length), 0);
