import { hitAt } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { segmentStarts, verbal, verbBefore } from './segments.ts';
import type { SentenceView } from './sentence-view.ts';

const none: readonly TokenRange[] = [];

/** What may part an aside from its clause. */
const parts = (view: SentenceView, at: number): boolean => {
  const token = view.passage.tokens[at];
  return token?.kind === 'sign' && (token.raw === '-' ? !token.glued : token.raw === ',');
};

/** "Sales, excluding partner payouts, rose": whether what stands between two commas tells no figure and stands behind no verb, and the clause goes on with one. */
function commas(view: SentenceView, open: number, close: number): boolean {
  const { passage, quantities } = view;
  if (!passage.lexicon.language.compounds || hitAt(passage, 'relation', close + 1)?.meaning === 'relative') return false;
  if (quantities.some(({ from, to }) => from >= open && to <= close)) return false;
  return !verbBefore(view, view.from + (segmentStarts(view)[open - view.from] ?? 0), open);
}

/** "The margin — a measure of profit that investors watch — was 67 percent": what stands between two dashes or commas, where the clause goes on with its verb behind. */
export function setOff(view: SentenceView): readonly TokenRange[] {
  const { memory } = view;
  if (memory.setOff) return memory.setOff;
  const { tokens } = view.passage;
  let asides: TokenRange[] | undefined;
  let open = -1;
  for (let at = view.from; at < view.to; at++) {
    if (!parts(view, at)) continue;
    const like = open >= 0 && tokens[open]?.raw === tokens[at]?.raw;
    if (like && verbal(view, at + 1) && (tokens[at]?.raw === '-' || commas(view, open, at))) {
      (asides ??= []).push({ from: open, to: at + 1 });
      open = -1;
    } else open = at;
  }
  memory.setOff = asides ?? none;
  return memory.setOff;
}

/** The aside that a place stands in. */
export const asideAt = (view: SentenceView, at: number): TokenRange | undefined => setOff(view).find(({ from, to }) => from <= at && at < to);

/** How many tokens of a stretch stand in asides that lie in it whole. */
export function asideIn(view: SentenceView, { from, to }: TokenRange): { readonly tokens: number; readonly asides: number } {
  let tokens = 0;
  let asides = 0;
  for (const aside of setOff(view)) {
    if (aside.from < from || aside.to > to) continue;
    tokens += aside.to - aside.from;
    asides++;
  }
  return { tokens, asides };
}
