import type { Span } from '../../model/text.ts';

/** The stretches of a text most like some words that do not stand in it, best first: what an editor may have meant. */
export function nearest(source: string, words: string, from: number, count = 3): (Span & { readonly text: string })[] {
  const tokens = [...source.matchAll(/\S+/gu)].filter((token) => token.index >= from);
  const length = words.trim().split(/\s+/u).length;
  const sought = pairsOf(words);
  const windows = tokens.map((first, i) => {
    const last = tokens[Math.min(i + length, tokens.length) - 1] ?? first;
    const start = first.index;
    const text = source.slice(start, last.index + last[0].length).replace(/[\s.,;:!?"”)]+$/u, '');
    return { start, end: start + text.length, text: text.replace(/\s+/gu, ' '), likeness: likeness(sought, pairsOf(text)) };
  });
  return windows
    .filter((window) => window.likeness > 0.3)
    .sort((a, b) => b.likeness - a.likeness || a.start - b.start)
    .filter((window, i, sorted) => sorted.findIndex((other) => other.text === window.text) === i)
    .slice(0, count)
    .map(({ start, end, text }) => ({ start, end, text }));
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** Dice's coefficient: twice the pairs of letters in common over all pairs. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}
