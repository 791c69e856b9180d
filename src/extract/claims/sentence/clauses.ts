import { kindsOf } from '../../lexicon/kinds.ts';
import { hitAt, mayBegin } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { SentenceView } from './sentence-view.ts';

const relations = kindsOf('relation');
const halting = /^[;:()"]$/;

const initials = /^[A-Z][A-Za-z]*[A-Z]$/;

/** "người dùng hằng tháng (MAU) đạt", "cost per click (CPC) rose": brackets around mere initials do not part a clause. */
function glosses({ passage: { tokens } }: SentenceView, at: number): boolean {
  const open = tokens[at]?.raw === '(' ? at : tokens[at]?.raw === ')' ? at - 2 : -1;
  return open >= 0 && tokens[open]?.raw === '(' && tokens[open + 2]?.raw === ')' && initials.test(tokens[open + 1]?.raw ?? '');
}

/** Whether a token ends a clause: a semicolon, bracket, quote, or a comma that parts no list of numbers. */
export function halts(view: SentenceView, at: number): boolean {
  const token = view.passage.tokens[at];
  if (token?.kind !== 'sign') return mayBegin(view.passage, at, relations) && hitAt(view.passage, 'relation', at)?.meaning === 'clause';
  if (glosses(view, at)) return false;
  return token.raw === ',' || halting.test(token.raw) || (token.raw === '-' && !token.glued);
}

/** For each token of a sentence, and its end, the halts before it. */
function haltCounts(view: SentenceView): readonly number[] {
  const { memory } = view;
  if (memory.halts) return memory.halts;
  // A plain array: a typed one of a few dozen numbers costs more to make than to fill.
  const counts: number[] = [0];
  for (let at = view.from; at < view.to; at++) counts.push((counts[at - view.from] ?? 0) + (halts(view, at) ? 1 : 0));
  memory.halts = counts;
  return counts;
}

/** The clause around a range: back and forth to the nearest halts. */
export function clauseAround(view: SentenceView, { from, to }: TokenRange): TokenRange {
  const counts = haltCounts(view);
  const [here, there] = [counts[from - view.from], counts[to - view.from]];
  let start = from - view.from;
  while (start > 0 && counts[start - 1] === here) start--;
  let end = to - view.from;
  while (end < view.to - view.from && counts[end + 1] === there) end++;
  return { from: start + view.from, to: end + view.from };
}

/** How many clause halts stand between two token places of a sentence. */
export function haltsBetween(view: SentenceView, from: number, to: number): number {
  if (to <= from) return 0;
  const counts = haltCounts(view);
  return (counts[Math.min(to, view.to) - view.from] ?? 0) - (counts[Math.max(from, view.from) - view.from] ?? 0);
}
