import type { Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';

/** What opens a clause with a subject of its own: "khi", "while". */
const clauses: ReadonlySet<string> = new Set(['clause', 'since', 'cause']);
/** What opens only a phrase: "tại", "with", "được", "behind". */
const phrases: ReadonlySet<string> = new Set(['with', 'into', 'from', 'at', 'behind', 'passive', 'compared-with', 'outside', 'agent']);

/** What stands before the comma ahead of the subject: "Trước khi về tay FPT, công ty …", "Spun out of Acme, the startup …". */
export interface Fronted {
  readonly from: number;
  /** Who stands right here acts in it: "Khi *FPT* mua Base, công ty …"; -1 where nobody does. */
  readonly subject: number;
}

/** "Mua lại Base, hãng …" fronts a deed; "Thương vụ gây khó cho Base, hãng …" begins with its subject. */
const deedAt = (passage: Passage, at: number): boolean => {
  const deed = hitAt(passage, 'event', at);
  return deed !== undefined && (deed.meaning.shape === undefined || deed.meaning.shape === 'mutual');
};

/** How many words may tell how long after: "*Chỉ hai tuần* sau khi". */
const spell = 4;

/** Where the opening begins behind a length of time or one word: "Two weeks *after*", "Ngay *sau khi*". */
function timed(passage: Passage, start: number): number {
  for (let at = start + 1; at <= start + spell; at++) {
    if (passage.tokens[at]?.kind !== 'word' || passage.tokens[at]?.capital) return start;
    if (hitAt(passage, 'relation', at)?.meaning !== 'behind') continue;
    const short = at === start + 1 && hitAt(passage, 'name', start) === undefined;
    return short || passage.endings[at]?.some(({ cat }) => cat === 'timeUnit') ? at : start;
  }
  return start;
}

/** What is fronted before a token, if a sentence's opening words end there. */
export function frontedTo(passage: Passage, at: number, sentence: number): Fronted | undefined {
  if (passage.tokens[at - 1]?.raw !== ',') return undefined;
  // "Năm 2016, sau khi mua Base, hãng …", but "Trong buổi gặp, ông Kỷ của Acme cho biết, công ty …" tells of Acme.
  let start = at - 1;
  while (start > sentence && passage.tokens[start - 1]?.raw !== ',') start--;
  const opening = timed(passage, start);
  let to = opening;
  let clause = false;
  // "Trước khi": the longest opening, then the words that go on with it.
  for (let from = opening; from === to && from < at; from++) {
    const relation = hitAt(passage, 'relation', from);
    const meaning = relation?.meaning;
    if (meaning === 'according-to') return undefined;
    if (relation && meaning && (clauses.has(meaning) || phrases.has(meaning))) [to, clause] = [relation.to, clauses.has(meaning)];
    else if (from === opening && (passage.lexicon.leadIns.has(passage.tokens[from]?.low ?? '') || deedAt(passage, from))) to = from + 1;
  }
  return to === opening ? undefined : { from: start, subject: clause ? to : -1 };
}
