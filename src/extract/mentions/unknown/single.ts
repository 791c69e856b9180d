import type { Passage } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';

/** Whether a name is one word, perhaps with digits glued to it: "Acme", "H5", "ChannelE2E". */
export function isSingle({ tokens }: Passage, { from, to }: TokenRange): boolean {
  for (let at = from + 1; at < to; at++) if (!tokens[at]?.glued || tokens[at]?.hyphened) return false;
  return true;
}
