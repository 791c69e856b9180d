import type { Run } from '../../extract/text/source-runs.ts';
import type { Span } from '../../model/text.ts';

/** A sentence as a reader sees it, and where in it the quoted words stand. */
export interface Quote {
  readonly quote: string;
  readonly mark: Span;
}

/** Characters that may be markup, and space to tidy: a sentence without them reads as it is written. */
const markup = /[*_`[\]<>&\\\n\r\t~|]|^ | $| {2}/u;

/** A sentence without asterisks, link addresses and line breaks; `runs` are asked for only where it has some. */
export function quoteOf(source: string, runs: () => readonly Run[], sentence: Span, words: Span): Quote {
  const written = source.slice(sentence.start, sentence.end);
  if (markup.test(written)) return tidy(piecesOf(source, runs(), sentence), words);
  const [start, end] = [Math.max(words.start, sentence.start), Math.min(words.end, sentence.end)];
  return { quote: written, mark: { start: start - sentence.start, end: end - sentence.start } };
}

/** Words of a sentence and where they begin in the file; what is written otherwise there, as `&amp;`, stands at one place. */
interface Piece {
  readonly text: string;
  readonly at: number;
  readonly asWritten: boolean;
}

function piecesOf(source: string, runs: readonly Run[], { start, end }: Span): readonly Piece[] {
  let last = start;
  return runs
    .filter((run) => run.start < end && run.end > start)
    .flatMap((run): Piece[] => {
      // Cells of a row are read with a point between them.
      const cells = source.slice(last, run.start).includes('|') ? [{ text: ' · ', at: last, asWritten: false }] : [];
      last = run.end;
      if (run.text.length !== run.end - run.start) return run.start >= start ? [...cells, { text: run.text, at: run.start, asWritten: false }] : cells;
      const from = Math.max(run.start, start);
      return [...cells, { text: run.text.slice(from - run.start, end - run.start), at: from, asWritten: true }];
    });
}

const blanks = /^[ \t\r\n]+$/;

/** Ordinary white space becomes one space; no-break spaces stay, since they belong to "254 triệu USD". */
function tidy(pieces: readonly Piece[], words: Span): Quote {
  let quote = '';
  let start = -1;
  let end = -1;
  const add = (text: string, at: number): void => {
    const blank = text.length > 1 ? blanks.test(text) : text === ' ' || text === '\n' || text === '\t' || text === '\r';
    if (blank && (quote === '' || quote.endsWith(' '))) return;
    const inside = !blank && at >= words.start && at < words.end;
    if (inside && start < 0) start = quote.length;
    quote += blank ? ' ' : text;
    if (inside) end = quote.length;
  };
  for (const { text, at, asWritten } of pieces) {
    if (asWritten) for (let i = 0; i < text.length; i++) add(text.charAt(i), at + i);
    else add(text, at);
  }
  return { quote: quote.trimEnd(), mark: start < 0 ? { start: 0, end: 0 } : { start, end } };
}
