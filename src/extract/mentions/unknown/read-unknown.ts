import type { Hit, Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { MentionReading } from '../mention-reading.ts';
import { cueAt, signEnding } from './beside.ts';
import { creditedAt } from './credited.ts';
import { glossedAt } from './glossed.ts';
import { headedAt } from './headed.ts';
import { headline } from './headline.ts';
import type { ArticleWords } from './run.ts';
import { runAt } from './run-at.ts';

/** The organisations of a passage that the gazetteer does not know, told by the words beside their names. */
export function unknownsIn(passage: Passage, article: ArticleWords): MentionReading[] {
  const found: MentionReading[] = [];
  for (const sentence of passage.sentences) {
    // "Acme Jumps On Record Data Center Sales": in a headline every word has its capital.
    if (headline(passage, sentence)) continue;
    // Where the list that runs on so far ends: "led by Acme, X and Y".
    let list = -1;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!passage.tokens[at]?.capital) continue;
      // "Phố Wall", "VCs": those who look on, under a name of their own, and many who are nobody.
      const onlooker = hitAt(passage, 'someone', at);
      if (onlooker?.meaning === 'onlooker' || onlooker?.meaning === 'crowd') {
        at = onlooker.to - 1;
        continue;
      }
      // "M&A", "Mobile World Congress": a name, and nobody's.
      const mask = hitAt(passage, 'mask', at);
      if (mask?.meaning === 'name') {
        at = mask.to - 1;
        continue;
      }
      const goesOn = list >= sentence.from && at - list <= 2 && joinedBy(passage, list, at);
      const last = found.at(-1)?.to ?? -1;
      const whole = creditedAt(passage, at, sentence) ?? glossedAt(passage, at, sentence) ?? headedAt(passage, at, sentence);
      // "Chuỗi Acme có lãi": the sort has its capital from the sentence.
      const sort = !whole && at === sentence.from ? openingSort(passage, at) : undefined;
      if (sort && passage.tokens[sort.to]?.capital) {
        at = sort.to - 1;
        continue;
      }
      const unknown = whole ?? runAt(passage, at, sentence, { article, listed: goesOn, last });
      if (!unknown) continue;
      if (isMention(unknown)) found.push(unknown);
      if (goesOn || signEnding(passage, at, 'of')?.meaning.list) list = unknown.to;
      at = unknown.to - 1;
    }
  }
  return found;
}

/** What an English name may begin with itself: "Bank Zentavo", "Studio Zentavo". */
const inNames: ReadonlySet<string> = new Set(['bank', 'group', 'company', 'organisation', 'publisher', 'business', 'fund', 'social-network']);

/** The sort a sentence begins with: "Chuỗi Acme có lãi", "Chipmaker Acme said". */
function openingSort(passage: Passage, at: number): Hit<'cue'> | undefined {
  const cue = cueAt(passage, at, 'before');
  if (cue === undefined || passage.lexicon.language.possessorLast) return cue;
  const sorts = passage.hits[at]?.filter(({ cat, to }) => cat === 'sort' && to === cue.to) ?? [];
  return sorts.length > 0 && !sorts.some(({ meaning }) => inNames.has(meaning as string)) ? cue : undefined;
}

const isMention = (found: MentionReading | TokenRange): found is MentionReading => 'entity' in found;

/** Whether only a comma, "and" or both stand between two tokens. */
function joinedBy(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!passage.lexicon.joints.has(passage.tokens[at]?.low ?? '')) return false;
  return to > from;
}
