import type { Found, Hit } from '../find.ts';
import { type ResultKind, resultKinds } from '../index-files.ts';
import { type SearchWords, say } from '../search-words.ts';
import type { NetworkIndex } from './network.ts';
import { piece, resultOf } from './result.ts';

const FIRST = 5;
const MORE = 20;

/** Results of one kind, the first few and a button for more. */
export interface Group {
  readonly kind: ResultKind;
  readonly hits: readonly Hit[];
}

/** Results by kind: the kind with the best answer first. */
export function groupsOf({ hits }: Found): readonly Group[] {
  const best = (kind: ResultKind) => Math.max(...hits.filter(({ block }) => block.kind === kind).map(({ value }) => value));
  return resultKinds
    .map((kind) => ({ kind, hits: hits.filter(({ block }) => block.kind === kind) }))
    .filter((group) => group.hits.length > 0)
    .sort((a, b) => best(b.kind) - best(a.kind));
}

/** A group as a section of the page. */
export async function sectionOf({ kind, hits }: Group, lang: string, index: NetworkIndex, words: SearchWords): Promise<HTMLElement> {
  const list = document.createElement('ol');
  list.className = `hits ${kind}`;
  const number = (n: number) => n.toLocaleString(lang);
  const more = document.createElement('button');
  more.type = 'button';
  const show = async (count: number) => {
    const from = list.children.length;
    const items = await Promise.all(
      hits.slice(from, from + count).map(async (hit) => resultOf(hit, await index.entry(hit.doc, hit.block), lang, words, index.manifest)),
    );
    list.append(...items);
    const left = hits.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = say(words.more, number(Math.min(left, MORE)));
    return items[0];
  };
  await show(FIRST);
  more.addEventListener('click', () => void show(MORE).then((first) => first?.querySelector('a')?.focus()));
  const head = piece('div', 'sec-h', piece('h2', '', words.kinds[kind]));
  const section = piece('section', 'row sec', piece('div', 'g', number(hits.length)), piece('div', 'c', head, list, more));
  return section;
}
