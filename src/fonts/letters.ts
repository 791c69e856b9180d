import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionIn, languages } from '../locales/edition.ts';

/** Where the words of pages stand: the articles and the gazetteer, the files that speak a language, the components. What only reads is not shown. */
const shown =
  /^content\/.*\.(?:md|ya?ml)$|^src\/(?:locales\/(?:.*\/)?(?:labels|chart-words|format|amount|method|period-words)|(?:charts|components|dataset\/words|layouts|pages)\/.*)\.(?:ts|astro)$/;

const texts = (root: string, wanted: RegExp): readonly string[] =>
  ['content', 'src'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
      .filter((file) => wanted.test(file))
      .map((file) => readFileSync(join(root, file), 'utf8')),
  );

// An article on disk may be decomposed (NFD); a label may open a line; Intl writes spaces and a minus of its own.
const opening = (text: string) => (text.match(/(?<!\p{L})\p{Ll}/gu) ?? []).join('').toLocaleUpperCase();
const sorted = (text: string) => [...new Set([...lettersIn(text), ...lettersIn(text.normalize('NFC'))])].sort().join('');

const ASCII = 128;

/** The characters of a text. Nearly all of a long one are few: those are asked for, not gathered. */
const lettersIn = (text: string): Set<string> =>
  new Set([
    ...Array.from({ length: ASCII }, (_, code) => String.fromCharCode(code)).filter((letter) => text.includes(letter)),
    ...text.replace(/[\0-\x7f]+/g, ''),
  ]);
const always = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00a0\u202f−…';

/** Each character that the site writes, once, in a fixed order. */
export const lettersOfSite = (root: string): string => {
  const all = texts(root, shown).join('').normalize('NFC');
  return sorted(always + all + opening(all));
};

/** Those that it writes in italics: emphasis in the articles, and its own name in the other language. */
export const lettersInItalics = (root: string): string => {
  const emphasised = texts(root, /^content\/.*\.md$/).flatMap((text) =>
    [...text.matchAll(/(?<![*\p{L}\p{N}])[*_]([^*_\n]+)[*_]/gu)].map((match) => match[1] ?? ''),
  );
  const names = languages.map((lang) => editionIn(lang, new Map()).labels.site).map(({ name, otherName }) => name + otherName);
  return sorted([...names, ...emphasised, '.,:;“”’() '].join(''));
};
