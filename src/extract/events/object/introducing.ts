import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';

/** "mua lại *ông lớn* một thời Nokia": a description that does not point back with "này" may stand before the name it means. */
export function introducing({ passage }: SentenceView, { form, to }: MentionReading): boolean {
  if (form !== 'anaphor' || !passage.lexicon.language.possessorLast) return false;
  const next = passage.tokens[to];
  return (next?.kind === 'word' || next?.raw === '"') && hitEnding(passage, 'pointer', to) === undefined;
}
