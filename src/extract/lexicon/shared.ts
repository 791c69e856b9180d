import { codeAt } from '../text/characters.ts';
import type { Prose } from '../text/prose.ts';
import type { Token } from '../text/scan.ts';

/** A text that was read before. */
interface Before {
  readonly prose: Prose;
  readonly tokens: readonly Token[];
}

/** No phrase goes on over it, no sentence or word depends on what stands behind. */
const parting = ';';

/** How many tokens a text begins with that another passage begins with, too, up to a semicolon: all cells of a table are read behind its caption. */
export function sharedBy({ prose, tokens }: Before, text: string): number {
  const most = Math.min(prose.text.length, text.length);
  let same = 0;
  while (same < most && codeAt(prose.text, same) === codeAt(text, same)) same++;
  let shared = 0;
  for (let at = 0; (tokens[at]?.end ?? same) < same; at++) if (tokens[at]?.raw === parting && tokens[at]?.key === 0) shared = at + 1;
  return shared;
}
