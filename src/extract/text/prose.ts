import type { Span } from '../../model/text.ts';
import { codeAt } from './characters.ts';
import type { Run } from './source-runs.ts';

/** Text normalised for reading, and the way back to the source. */
export interface Prose {
  readonly text: string;
  /** The source span of `text.slice(from, to)`; `from < to`. */
  place(from: number, to: number): Span;
}

// One character for one: no-break, thin and ideographic spaces; dash kinds, but for the long one, which never ties words; quotes; full-width percent and dollar.
const alike: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u200a': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '―': '—',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '％': '%',
  '＄': '$',
  '∕': '/',
  '⁄': '/',
  Ð: 'Đ',
  ð: 'đ',
};

// What a character asks for before a text is read: to be folded, or that its whole run be normalised.
const FOLD = 1;
const NORMALISE = 2;

/** Letters of European languages, Vietnamese among them, are one code point each, and signs without a width are no letters: what else there is may need normalising. */
const needOf = (code: number): number =>
  code >= 0x300 ? ((code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2010 && code <= 0x2027) ? 0 : NORMALISE) : code === 0xad ? NORMALISE : 0;

const needs = Uint8Array.from({ length: 0x10000 }, (_, code) => needOf(code));
for (const character of Object.keys(alike)) needs[character.charCodeAt(0)] = (needs[character.charCodeAt(0)] ?? 0) | FOLD;

/** All that the characters of a text ask for; a table look-up for each costs a fraction of a regular expression over long prose. */
function needsOf(text: string): number {
  let all = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) all |= needs[codeAt(text, at)] ?? 0;
  return all;
}

/** Folds what is alike. */
function plain(text: string): string {
  let folded = '';
  let from = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (((needs[codeAt(text, at)] ?? 0) & FOLD) === 0) continue;
    folded += text.slice(from, at) + (alike[text.charAt(at)] ?? '');
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

const cluster = /\P{M}\p{M}*|\p{M}+/gu;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/;

interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly even: boolean;
}

/**
 * Normalises runs once: NFC, spaces, dashes and quotes folded. A run that keeps its length maps by offset;
 * NFD text ("tỷ" in four code points) maps cluster by cluster.
 */
export function proseOf(runs: readonly Run[]): Prose {
  const pieces: Piece[] = [];
  let text = '';
  const add = (written: string, start: number, end: number): void => {
    pieces.push({ at: text.length, start, end, even: written.length === end - start });
    text += plain(written);
  };
  for (const run of runs) {
    const even = run.text.length === run.end - run.start;
    const asked = needsOf(run.text);
    if ((asked & NORMALISE) === 0) {
      pieces.push({ at: text.length, start: run.start, end: run.end, even });
      text += asked === 0 ? run.text : plain(run.text);
      continue;
    }
    if (!even || (run.text.normalize('NFC') === run.text && !invisible.test(run.text))) add(run.text.normalize('NFC'), run.start, run.end);
    else
      for (const { 0: letters, index } of run.text.matchAll(cluster))
        add(letters.replace(invisible, '').normalize('NFC'), run.start + index, run.start + index + letters.length);
  }
  return { text, place: (from, to) => ({ start: startOf(pieces, from), end: endOf(pieces, to) }) };
}

function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

function startOf(pieces: readonly Piece[], at: number): number {
  const piece = pieceAt(pieces, at);
  return piece ? (piece.even ? piece.start + at - piece.at : piece.start) : 0;
}

function endOf(pieces: readonly Piece[], at: number): number {
  const piece = pieceAt(pieces, at - 1);
  return piece ? (piece.even ? piece.start + at - piece.at : piece.end) : 0;
}
