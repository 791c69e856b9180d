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

/** What is fronted before a token, if a sentence's opening words end there. */
export function frontedTo(passage: Passage, at: number, sentence: number): Fronted | undefined {
  if (passage.tokens[at - 1]?.raw !== ',') return undefined;
  // "Năm 2016, sau khi mua Base, hãng …", but "Trong buổi gặp, ông Kỷ của Acme cho biết, công ty …" tells of Acme.
  let start = at - 1;
  while (start > sentence && passage.tokens[start - 1]?.raw !== ',') start--;
  let to = start;
  let clause = false;
  // "Trước khi": the longest opening, then the words that go on with it.
  for (let from = start; from === to && from < at; from++) {
    const relation = hitAt(passage, 'relation', from);
    const meaning = relation?.meaning;
    if (meaning === 'according-to') return undefined;
    if (relation && meaning && (clauses.has(meaning) || phrases.has(meaning))) [to, clause] = [relation.to, clauses.has(meaning)];
    else if (from === start && (passage.lexicon.leadIns.has(passage.tokens[from]?.low ?? '') || deedAt(passage, from))) to = from + 1;
  }
  return to === start ? undefined : { from: start, subject: clause ? to : -1 };
}
