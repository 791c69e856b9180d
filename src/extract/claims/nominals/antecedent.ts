import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { verbal } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** Whether a verb follows, perhaps behind "together". */
function speaksOn(view: SentenceView, at: number): boolean {
  const joint = hitAt(view.passage, 'relation', at);
  return verbal(view, joint?.meaning === 'jointly' ? joint.to : at);
}

/** "Grab, which was last valued at $6 billion": the figure is the antecedent's. */
export function antecedent<T extends TokenRange>(view: SentenceView, figure: ColouredQuantity, named: readonly T[], many?: (one: T) => boolean): T | undefined {
  const actor = named.findLast((one) => one.to <= figure.from);
  if (!actor) return undefined;
  const sign = view.passage.tokens[actor.to];
  const at = sign?.raw === ',' || (sign?.raw === '-' && !sign.glued) ? actor.to + 1 : actor.to;
  const link = hitAt(view.passage, 'relation', at);
  // "20 providers that together had 27%": behind those who are many "that" goes on with them; behind a name it may end what one says.
  const goesOn = link?.meaning === 'relative' || (link?.meaning === 'that' && many?.(actor) === true && speaksOn(view, link.to));
  return goesOn && haltsBetween(view, at, figure.from) === 0 ? actor : undefined;
}
