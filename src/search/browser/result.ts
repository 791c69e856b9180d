import type { AmountWords } from '../amounts.ts';
import type { Hit } from '../find.ts';
import { BODY, type Entry } from '../index-files.ts';
import type { SearchWords } from '../search-words.ts';
import { marked } from './marked.ts';
import { sentenceLink } from './sentence-link.ts';

/** One result: what it is and the sentence that answers, with what was asked for marked in both. */
export function resultOf({ block, at, places }: Hit, entry: Entry, lang: string, words: SearchWords, amounts: AmountWords): HTMLLIElement {
  // Found by its title an article is shown by its first lines, else by the sentence that answers.
  const passage = entry.passages.findLast(([first]) => first <= Math.max(at, BODY));
  const item = document.createElement('li');
  const foreign = block.lang === lang ? undefined : block.lang;

  const link = document.createElement('a');
  link.href = passage && at >= BODY ? sentenceLink(passage[2], passage[1]) : entry.href;
  link.append(marked(entry.title, 0, places, amounts));
  const title = piece('h3', '', link);
  if (foreign) item.lang = link.hreflang = foreign;

  item.append(title);
  if (entry.amount) item.append(piece('p', 'amount', entry.amount));
  if (passage) item.append(piece('p', 'quote', marked(passage[1], passage[0], places, amounts, passage[3])));
  if (entry.date || foreign) item.append(aside(entry, foreign && words.inLanguage[foreign], lang));
  return item;
}

function aside({ date, day }: Entry, note: string | undefined, lang: string): HTMLElement {
  const when = document.createElement('time');
  when.textContent = date ?? '';
  if (day) when.dateTime = day;
  const said = document.createElement('span');
  said.lang = lang;
  said.textContent = note ?? '';
  return piece('p', 'when', ...(date ? [when] : []), ...(note ? [said] : []));
}

/** An element with a class and content. */
export function piece(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}
