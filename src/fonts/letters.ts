import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionIn, languages } from '../locales/edition.ts';

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

const ASCII = 128;

/** The characters of a text. Nearly all of a long one are few: those are asked for, not gathered. */
const lettersIn = (text: string): Set<string> =>
  new Set([
    ...Array.from({ length: ASCII }, (_, code) => String.fromCharCode(code)).filter((letter) => text.includes(letter)),
    ...text.replace(/[\0-\x7f]+/g, ''),
  ]);
const always = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00a0\u202f−…';

/** Each character that the site writes, once, in a fixed order. An article on disk may be decomposed (NFD). */
export const lettersOfSite = (root: string): string => {
  const [all, opening] = [new Set(always), new Set<string>()];
  for (const written of texts(root, shown)) {
    const text = written.normalize('NFC');
    const letters = lettersIn(text);
    for (const letter of letters) all.add(letter);
    // A label may open a line with any letter that opens a word: most are known after a few files.
    const unknown = [...letters].filter((letter) => /\p{Ll}/u.test(letter) && !opening.has(letter)).join('');
    if (unknown) for (const letter of text.match(new RegExp(`(?<!\\p{L})[${unknown}]`, 'gu')) ?? []) opening.add(letter);
  }
  return sorted([...all, ...[...opening].join('').toLocaleUpperCase()]);
};

/** Those that it writes in italics: emphasis in the articles, and its own name in the other language. */
export const lettersInItalics = (root: string): string => {
  const emphasised = [...texts(root, /^content\/.*\.md$/)].flatMap((text) =>
    [...text.matchAll(/(?<![*\p{L}\p{N}])[*_]([^*_\n]+)[*_]/gu)].map((match) => match[1] ?? ''),
  );
  const names = languages.map((lang) => editionIn(lang, new Map()).labels.site).map(({ name, otherName }) => name + otherName);
  const text = [...names, ...emphasised, '.,:;“”’() '].join('');
  return sorted([...lettersIn(text), ...lettersIn(text.normalize('NFC'))]);
};
