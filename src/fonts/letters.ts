import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionIn } from '../locales/edition.ts';
import { languages } from '../model/text.ts';

/** Where the words of pages stand: the articles and the gazetteer, the files that speak a language, the components. What only reads is not shown. */
const shown =
  /^content\/.*\.(?:md|ya?ml)$|^src\/(?:locales\/(?:.*\/)?(?:labels|chart-words|format|amount|method|period-words)|(?:charts|components|dataset\/words|layouts|pages)\/.*)\.(?:ts|astro)$/;

/** One text after the other: all of them together would fill the memory. */
function* texts(root: string, wanted: RegExp): Generator<string> {
  for (const room of ['content', 'src']) {
    for (const name of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })) {
      const file = `${room}/${name.replaceAll('\\', '/')}`;
      if (wanted.test(file)) yield readFileSync(join(root, file), 'utf8');
    }
  }
}

const sorted = (letters: Iterable<string>) => [...new Set(letters)].sort().join('');

/** Which UTF-16 unit follows which, both in one number: a text is long, and says the same few thousand again and again. */
function meet(text: string, pairs: Set<number>): void {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    pairs.add((before << 16) | unit);
    before = unit;
  }
}

/** The characters in such pairs, each with whether it stands where a word opens. */
function* lettersIn(pairs: ReadonlySet<number>): Generator<readonly [letter: string, opens: boolean]> {
  for (const pair of pairs) {
    const [before, own] = [String.fromCharCode(pair >>> 16), String.fromCharCode(pair & 0xffff)];
    const letter = /^[\ud800-\udbff]/.test(before) ? before + own : own;
    if (letter.isWellFormed()) yield [letter, !/\p{L}/u.test(before)];
  }
}

const always = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00a0\u202f−…';

/** Each character that the site writes, once, in a fixed order. An article on disk may be decomposed (NFD). */
export const lettersOfSite = (root: string): string => {
  const pairs = new Set<number>();
  for (const text of texts(root, shown)) meet(text.normalize('NFC'), pairs);
  const letters = [...lettersIn(pairs)];
  // A label may open a line with any letter that opens a word.
  const opening = letters.filter(([letter, opens]) => opens && /^\p{Ll}$/u.test(letter)).map(([letter]) => letter);
  return sorted([...always, ...letters.map(([letter]) => letter), ...opening.join('').toUpperCase()]);
};

/** Those that it writes in italics: emphasis in the articles, and its own name in the other language. */
export const lettersInItalics = (root: string): string => {
  const emphasised = [...texts(root, /^content\/.*\.md$/)].flatMap((text) =>
    [...text.matchAll(/(?<![*\p{L}\p{N}])[*_]([^*_\n]+)[*_]/gu)].map((match) => match[1] ?? ''),
  );
  const names = languages.map((lang) => editionIn(lang, new Map()).labels.site).map(({ name, otherName }) => name + otherName);
  const text = [...names, ...emphasised, '.,:;“”’() '].join('');
  return sorted(text + text.normalize('NFC'));
};
