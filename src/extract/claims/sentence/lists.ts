import type { MentionReading } from '../../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { formEnd } from './form-end.ts';
import { hitsIn } from './phrases.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whether nothing but commas and words like "và" stands between two places, the legal form of the first name apart. */
export function joined(view: SentenceView, from: number, to: number): boolean {
  const { passage } = view;
  const { tokens } = passage;
  let end = formEnd(view, from);
  // "Google (GOOG) and IBM".
  if (tokens[end]?.raw === '(' && tokens[end + 1]?.capital && tokens[end + 2]?.raw === ')') end += 3;
  for (let at = Math.min(end, to); at < to; at++)
    if (passage.tokens[at]?.raw !== ',' && !passage.hits[at]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'both')) return false;
  return true;
}

/** Items that follow each other with nothing but commas and "và" between. */
function run<T extends { readonly from: number; readonly to: number }>(view: SentenceView, items: readonly T[], upTo: number): T[] {
  const found: T[] = [];
  for (const item of items.toReversed()) {
    const next = found[0]?.from ?? upTo;
    if (found.length > 0 && !joined(view, item.to, next)) break;
    found.unshift(item);
  }
  return found;
}

/** "AWS, Microsoft và Google lần lượt 33%, 22% và 11%": as many names as figures of one kind. */
export function inList(view: SentenceView, figure: ColouredQuantity, actors: readonly MentionReading[]): MentionReading | undefined {
  if (actors.length < 2) return undefined;
  const alike = view.quantities.filter((other) => other.kind === figure.kind);
  const index = alike.indexOf(figure);
  let last = index;
  while (last + 1 < alike.length && joined(view, alike[last]?.to ?? 0, alike[last + 1]?.from ?? 0)) last++;
  const figures = run(view, alike.slice(0, last + 1), figure.to);
  const first = figures[0] ?? figure;
  const names = run(
    view,
    actors.filter((actor) => actor.to <= first.from),
    first.from,
  );
  if (names.length < 2) return undefined;
  // A sum may follow the list ("… và 8%, tổng cộng 82%"), so more figures than names will do where "lần lượt" says it is a list.
  const said = hitsIn(view, 'relation', view).some((hit) => hit.meaning === 'respectively');
  const fits = said ? names.length <= figures.length : names.length === figures.length;
  return fits ? names[figures.indexOf(figure)] : undefined;
}
