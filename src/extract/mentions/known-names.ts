import type { Passage } from '../lexicon/passage.ts';
import type { MentionReading } from './mention-reading.ts';
import { namesIn } from './names.ts';

/** The names of each passage; one that may mean something else is a name where the article has it beyond doubt at least once. */
export function namesOf(passages: readonly Passage[]): readonly (readonly MentionReading[])[] {
  const sure = new Set<string>();
  const doubted = new Set<Passage>();
  const certain = passages.map((passage) => {
    const found = namesIn(passage, () => {
      doubted.add(passage);
      return false;
    });
    for (const { form, entity } of found) if (form !== 'descriptor') sure.add(entity);
    return found;
  });
  return passages.map((passage, index) => (doubted.has(passage) ? namesIn(passage, (entity) => sure.has(entity)) : (certain[index] ?? [])));
}
