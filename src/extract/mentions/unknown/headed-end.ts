import type { Passage } from '../../lexicon/passage.ts';
import { nameAt } from '../name-at.ts';

/** The most syllables in small letters that end a name: "Phát *thanh truyền hình*". */
const tail = 4;

/** A word that goes on with something else: a verb, a small word. */
const breaks = ({ tokens, hits, lexicon }: Passage, at: number): boolean =>
  tokens[at]?.kind !== 'word' ||
  tokens[at]?.capital === true ||
  lexicon.functionWords.has(tokens[at]?.low ?? '') ||
  hits[at]?.some(({ cat, from, to, meaning }) => (cat === 'relation' && meaning !== 'of') || cat === 'modality' || (cat === 'event' && to - from > 1)) === true;

/** "Cục Xúc tiến Đầu *tư*", "Kinh *tế số*": where a name writes only the first syllable of its words with a capital, the last word has more. */
function tailEnd(passage: Passage, from: number, to: number, end: number): number {
  const { tokens, endings, lexicon } = passage;
  if (breaks(passage, to) || endings[to]?.some(({ cat }) => cat === 'name')) return to;
  let small = false;
  for (let at = from; at < to; at++) if (tokens[at]?.capital === false && !lexicon.functionWords.has(tokens[at]?.low ?? '')) small = true;
  if (!small && (to - from > 1 || lexicon.predicates.has(tokens[to]?.low ?? ''))) return to;
  let last = to + 1;
  while (last < end && last - to < tail && !breaks(passage, last) && !lexicon.predicates.has(tokens[last]?.low ?? '')) last++;
  // "Bộ Y tế duyệt giá": the words behind the next syllable belong to it only where the phrase ends with them.
  return tokens[last] === undefined || tokens[last]?.kind === 'sign' || lexicon.functionWords.has(tokens[last]?.low ?? '') ? last : to + 1;
}

/** "Cạnh tranh Singapore" behind "Ủy ban", "the Interior" behind "Department of": capitals, and small words between two of them. */
export function headedEnd(passage: Passage, from: number, end: number): number {
  let to = from;
  const { tokens, lexicon } = passage;
  if (!tokens[from]?.capital && !(lexicon.binders.has(tokens[from]?.low ?? '') && tokens[from + 1]?.capital)) return from;
  for (let at = from; at < Math.min(end, from + 8); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    // "Bank of Zentavia and Microsoft": another name is not of this one.
    if (token.capital && to > from && to < at && lexicon.joints.has(tokens[at - 1]?.low ?? '') && nameAt(passage, at)) break;
    // "the University of Leeds and the Bank of England" are two.
    if (to > from && lexicon.articles.has(token.low) && lexicon.joints.has(tokens[at - 1]?.low ?? '')) break;
    if (token.capital) to = at + 1;
    // "Liên minh Phần mềm Công bằng (CFSL)": what is abbreviated behind it ends before the bracket.
    else if (at === to && tokens[at + 1]?.raw === '(' && lexicon.language.possessorLast) to = at + 1;
    else if (at - to > 1 || (lexicon.functionWords.has(token.low) && !lexicon.binders.has(token.low))) break;
  }
  return to > from && lexicon.language.possessorLast ? tailEnd(passage, from, to, end) : to;
}
