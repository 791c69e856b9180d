import type { Span } from '../../model/text.ts';
import type { Run } from './source-runs.ts';

/** Text normalised for reading, and the way back to the source. */
export interface Prose {
  readonly text: string;
  /** The source span of `text.slice(from, to)`; `from < to`. */
  place(from: number, to: number): Span;
}

// One character for one: no-break, thin and ideographic spaces; dash kinds; quotes; full-width percent and dollar.
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
  '—': '-',
  '―': '-',
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
const unlike = new Uint8Array(0x10000);
for (const character of Object.keys(alike)) unlike[character.charCodeAt(0)] = 1;

/** Folds what is alike; a table look-up per character costs a fraction of a regular expression over long prose. */
function plain(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (unlike[text.charCodeAt(at)] !== 1) continue;
    folded += text.slice(from, at) + (alike[text.charAt(at)] ?? '');
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** Whether a text holds only letters of European languages, Vietnamese among them, as one code point each, and no sign without a width: no need to normalise. */
function composed(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x300 ? !((code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2010 && code <= 0x2027)) : code === 0xad) return false;
  }
  return true;
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
    if (composed(run.text)) {
      pieces.push({ at: text.length, start: run.start, end: run.end, even: run.text.length === run.end - run.start });
      text += plain(run.text);
      continue;
    }
    const even = run.text.length === run.end - run.start;
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
