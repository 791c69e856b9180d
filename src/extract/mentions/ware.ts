import type { Passage } from '../lexicon/passage.ts';
import { signAt } from './unknown/beside.ts';
import { goesOn } from './unknown/edges.ts';

/** The most words of a thing's name behind whose it is. */
const longest = 4;

/** Where the name of a thing ends that goes on behind whose it is: "Google *Docs*", "FPT *Tower*", "Amazon *API Gateway*". */
export function wareEnd(passage: Passage, from: number): number | undefined {
  const { tokens } = passage;
  if (tokens[from]?.capital !== true || tokens[from]?.glued) return undefined;
  const end = goesOn(passage, from, Math.min(tokens.length, from + longest));
  for (let at = end - 1; at >= from; at--)
    // "Amazon API Gateway Revenue": more may follow in a headline.
    if (signAt(passage, at, 'ware')?.to === end) return tokens[end]?.capital ? undefined : end;
  return undefined;
}
