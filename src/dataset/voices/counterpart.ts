import type { Article } from '../../model/ledger.ts';
import type { Span } from '../../model/text.ts';
import { sentencesByBlock } from './sentences.ts';

/**
 * The sentence that says in a translation what a sentence of the article says: the one in the same place, where both
 * are built alike (as many blocks, as many sentences in this one) and it names one of those spoken of. Else nothing.
 */
export function counterpartOf(article: Article, sentence: Span, translation: Article, spokenOf: ReadonlySet<string>): Span | undefined {
  const [here, there] = [sentencesByBlock(article), sentencesByBlock(translation)];
  if (here.length !== there.length) return undefined;
  const block = here.findIndex((spans) => spans.some((span) => holds(span, sentence)));
  const [mine, theirs] = [here[block], there[block]];
  if (!mine || !theirs || mine.length !== theirs.length) return undefined;
  const span = theirs[mine.findIndex((one) => holds(one, sentence))];
  return span && translation.reading.mentions.some((mention) => spokenOf.has(mention.entity) && holds(span, mention)) ? span : undefined;
}

/** True where the middle of a span stands in another: sentences may be trimmed differently at their ends. */
const holds = (outer: Span, { start, end }: Span): boolean => outer.start <= (start + end) / 2 && (start + end) / 2 < outer.end;
