import fc from 'fast-check';
import { bodies } from './corpus.ts';
import { insertions } from './insertions.ts';

/** One thing done to a text; `at` and `to` are thousandths of its length, so that an edit fits any text. */
export type Edit = (text: string) => string;

const thousandths = fc.integer({ min: 0, max: 999 });
const place = (text: string, at: number): number => Math.floor((at / 1000) * (text.length + 1));
const stretch = (text: string, at: number, length: number): string => text.slice(place(text, at), place(text, at) + length);
const replace = (text: string, from: number, to: number, by: string): string => text.slice(0, from) + by + text.slice(Math.max(from, to));

const cut = fc.tuple(thousandths, fc.integer({ min: 1, max: 120 })).map(
  ([at, length]): Edit =>
    (text) =>
      replace(text, place(text, at), place(text, at) + length, ''),
);

const repeat = fc.tuple(thousandths, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 })).map(
  ([at, length, times]): Edit =>
    (text) =>
      replace(text, place(text, at), place(text, at), stretch(text, at, length).repeat(times)),
);

const splice = fc.tuple(thousandths, fc.constantFrom(...bodies), thousandths, fc.integer({ min: 1, max: 200 })).map(
  ([at, other, from, length]): Edit =>
    (text) =>
      replace(text, place(text, at), place(text, at), stretch(other, from, length)),
);

const swap = fc.tuple(thousandths, fc.integer({ min: 1, max: 12 })).map(
  ([at, length]): Edit =>
    (text) => {
      const from = place(text, at);
      return replace(text, from, from + 2 * length, text.slice(from + length, from + 2 * length) + text.slice(from, from + length));
    },
);

const insert = fc.tuple(thousandths, fc.oneof(fc.constantFrom(...insertions), fc.string({ unit: 'binary', maxLength: 4 }))).map(
  ([at, what]): Edit =>
    (text) =>
      replace(text, place(text, at), place(text, at), what),
);

const beforeNumber = fc.tuple(thousandths, fc.constantFrom(...insertions), fc.boolean()).map(
  ([at, what, behind]): Edit =>
    (text) => {
      const number = /\d+/gu;
      number.lastIndex = place(text, at);
      const found = number.exec(text);
      return found ? replace(text, found.index + (behind ? found[0].length : 0), 0, what) : text;
    },
);

const whole = fc.constantFrom<Edit>(
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('\n\n', '\n'),
  (text) => text.replaceAll(/(?<=\d)[.,](?=\d)/gu, (sign) => (sign === '.' ? ',' : '.')),
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll('\n\n', '\n\n> '),
  (text) => text.replaceAll('\n\n', '\n\n- '),
);

/** Numbers are what is read: most edits are made beside one. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 2, arbitrary: cut },
  { weight: 2, arbitrary: repeat },
  { weight: 3, arbitrary: splice },
  { weight: 2, arbitrary: swap },
  { weight: 4, arbitrary: insert },
  { weight: 5, arbitrary: beforeNumber },
  { weight: 1, arbitrary: whole },
);
