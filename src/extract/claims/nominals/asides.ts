import { hitAt } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Nominal } from './nominal.ts';

/** Whether a sort right behind the comma behind a name describes it up to another name: "X, đơn vị vận hành ví Y …", "Alphabet, công ty mẹ của Google". */
export function describedBy(view: SentenceView, host: TokenRange, head: number): boolean {
  const { passage } = view;
  if (!passage.lexicon.language.possessorLast || passage.tokens[host.to]?.raw !== ',') return false;
  const sort = hitAt(passage, 'sort', host.to + 1) ?? hitAt(passage, 'cue', host.to + 1);
  if (!sort || sort.to > head || haltsBetween(view, sort.to, head) > 0) return false;
  return !passage.tokens.slice(sort.to, head).some((token) => token.capital);
}

/** Whether a name only says of the subject what it is. */
export const insideAside = (view: SentenceView, head: number, host: Nominal | undefined): boolean =>
  host?.kind === 'name' && host.role === 'subject' && host.to < head && describedBy(view, host, head);
