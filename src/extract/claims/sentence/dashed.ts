import type { TokenRange } from '../../text/sentences.ts';
import { verbal } from './segments.ts';
import type { SentenceView } from './sentence-view.ts';

const none: readonly TokenRange[] = [];

/** "The margin — a measure of profit that investors watch — was 67 percent": what stands between two dashes, where the clause goes on with its verb behind. */
export function dashed(view: SentenceView): readonly TokenRange[] {
  const { memory } = view;
  if (memory.dashed) return memory.dashed;
  const { tokens } = view.passage;
  let asides: TokenRange[] | undefined;
  let open = -1;
  for (let at = view.from; at < view.to; at++) {
    const token = tokens[at];
    if (token?.raw !== '-' || token.glued || token.kind !== 'sign') continue;
    if (open >= 0 && verbal(view, at + 1)) {
      (asides ??= []).push({ from: open, to: at + 1 });
      open = -1;
    } else open = at;
  }
  memory.dashed = asides ?? none;
  return memory.dashed;
}

/** The aside that a place stands in. */
export const asideAt = (view: SentenceView, at: number): TokenRange | undefined => dashed(view).find(({ from, to }) => from <= at && at < to);

/** How many tokens of a stretch stand in asides that lie in it whole. */
export function asideIn(view: SentenceView, { from, to }: TokenRange): { readonly tokens: number; readonly asides: number } {
  let tokens = 0;
  let asides = 0;
  for (const aside of dashed(view)) {
    if (aside.from < from || aside.to > to) continue;
    tokens += aside.to - aside.from;
    asides++;
  }
  return { tokens, asides };
}
