import { spell } from './spelling.ts';

/** A word or number of a text, spelled for comparing, and where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// "3,53" and "1.500" stay whole; whether the sign is a point or a comma is the writer's habit.
const pattern = /\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}]+/gu;

// A text says the same few thousand words over and over.
const known = new Map<string, string>();
function wordOf(found: string): string {
  const word = known.get(found) ?? spell(found).replaceAll(',', '.');
  if (known.size < 100_000) known.set(found, word);
  return word;
}

/** The words of a text in order. Index and query are cut by this one function, so positions agree. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    tokens.push({ word: wordOf(found[0]), start: found.index, end: found.index + found[0].length });
  }
  return tokens;
}
