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
  if (markup.test(written)) return tidy(charactersOf(source, runs(), sentence), words);
  const [start, end] = [Math.max(words.start, sentence.start), Math.min(words.end, sentence.end)];
  return { quote: written, mark: { start: start - sentence.start, end: end - sentence.start } };
}

interface Character {
  readonly text: string;
  /** Where it stands in the file. */
  readonly at: number;
}

function asWritten(text: string, start: number): Character[] {
  return Array.from({ length: text.length }, (_, i) => ({ text: text.charAt(i), at: start + i }));
}

function charactersOf(source: string, runs: readonly Run[], { start, end }: Span): Character[] {
  let last = start;
  return runs
    .filter((run) => run.start < end && run.end > start)
    .flatMap((run) => {
      // Cells of a row are read with a point between them.
      const cells = source.slice(last, run.start).includes('|') ? [{ text: ' · ', at: last }] : [];
      last = run.end;
      return [...cells, ...(run.text.length === run.end - run.start ? asWritten(run.text, run.start) : [{ text: run.text, at: run.start }])];
    })
    .filter(({ at }) => at >= start && at < end);
}

/** Ordinary white space becomes one space; no-break spaces stay, since they belong to "254 triệu USD". */
function tidy(characters: readonly Character[], words: Span): Quote {
  let quote = '';
  let start = -1;
  let end = -1;
  for (const { text, at } of characters) {
    const blank = /^[ \t\r\n]+$/u.test(text);
    if (blank && (quote === '' || quote.endsWith(' '))) continue;
    const inside = !blank && at >= words.start && at < words.end;
    if (inside && start < 0) start = quote.length;
    quote += blank ? ' ' : text;
    if (inside) end = quote.length;
  }
  return { quote: quote.trimEnd(), mark: start < 0 ? { start: 0, end: 0 } : { start, end } };
}
