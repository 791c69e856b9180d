import { hitAt } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { headOf, marksBefore } from '../sentence/segments.ts';
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

/** "Bộ phận đám mây của Amazon, *AWS*, đạt": whether a name behind a comma or dash says which part of the owner before it is told of. */
export function namesPart(view: SentenceView, one: TokenRange & { readonly entity: string | null }, host: Nominal | undefined): boolean {
  const { entities } = view.passage.lexicon;
  const part = host?.kind === 'name' && one.entity !== null && entities.get(one.entity)?.parent === host.entity;
  return part && host.to === one.from - 1 && marksBefore(view, headOf(view, host.from)).has('of');
}
