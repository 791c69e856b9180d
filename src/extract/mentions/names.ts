import type { Passage } from '../lexicon/passage.ts';
import { tokenAt } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { MentionReading } from './mention-reading.ts';
import { nameAt } from './name-at.ts';
import { daughterOf } from './unknown/daughters.ts';

/** A name inside a longer capitalised one is not this entity: "Apple" of "Apple Daily", "Mỹ" of "Mỹ Tho". */
function partOfLonger(passage: Passage, { from, to }: TokenRange): boolean {
  const [before, after] = [tokenAt(passage, from - 1), passage.tokens[to]];
  return (
    (after?.hyphened === true && after.capital) ||
    (before !== undefined && passage.tokens[from]?.hyphened === true && before.capital && passage.tokens[from]?.glued === true)
  );
}

/** Whether what follows a name says that it acts or owns: a verb of dealing or measuring, "is", "'s", "said". */
const acts = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.low === "'s" ||
  // "Frasers, the sportswear group": it is said what it is.
  (passage.tokens[at]?.raw === ',' && passage.lexicon.articles.has(passage.tokens[at + 1]?.low ?? '')) ||
  (passage.hits[at]?.some(
    (hit) => hit.cat === 'event' || hit.cat === 'modality' || (hit.cat === 'relation' && (hit.meaning === 'copula' || hit.meaning === 'by')),
  ) ??
    false);

/** All names of a passage, leftmost longest; `sure` says of an entity that the article names it beyond doubt. */
export function namesIn(passage: Passage, sure: (entity: string) => boolean): MentionReading[] {
  const found: MentionReading[] = [];
  for (const sentence of passage.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const hit = nameAt(passage, at);
      if (!hit) continue;
      const { entity, type, form, common } = hit.meaning;
      // "Box office takings" is no company, "Snowflake raised $263 million" is.
      // "mạng xã hội nghề nghiệp LinkedIn", "the British chip designer Arm": it tells what is named.
      if (form === 'descriptor' && nameAt(passage, hit.to)?.meaning.entity === entity) {
        at = hit.to - 1;
        continue;
      }
      const doubtful = common && at === sentence.from && passage.lexicon.language.namesAreWords && !sure(entity) && !acts(passage, hit.to);
      if (doubtful || partOfLonger(passage, hit)) continue;
      const other = daughterOf(passage, hit, sentence);
      if (other) {
        found.push(other);
        at = other.to - 1;
        continue;
      }
      found.push({ from: at, to: hit.to, entity, form, type });
      at = hit.to - 1;
    }
  }
  return found;
}
