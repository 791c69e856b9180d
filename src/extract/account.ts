import type { NumberAccount } from '../model/reading.ts';
import { kindsOf } from './lexicon/kinds.ts';
import type { Passage } from './lexicon/passage.ts';
import { hitAt, mayBegin, placeIn, tokenAt } from './lexicon/passage.ts';
import { numberWordAt } from './numbers/words.ts';
import type { PassageReading } from './read-passage.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Marks the tokens that readings cover, where none does yet. */
function cover<R extends Range>(covers: (Range | undefined)[], ranges: readonly R[]): void {
  for (const range of ranges) for (let at = range.from; at < range.to; at++) covers[at] ??= range;
}

const counting = new Set(['unit', 'ten', 'times-ten', 'hundred', 'scale']);

/** Why a number that nothing claimed is left out. */
function reasonAt(passage: Passage, at: number): string {
  const token = passage.tokens[at];
  if (token?.kind === 'word') {
    const word = hitAt(passage, 'number', at)?.meaning;
    return word?.value === 1 ? 'article' : hitAt(passage, 'timeUnit', at) ? 'time word' : 'word';
  }
  return tokenAt(passage, at - 1)?.capital ? 'name' : 'no unit';
}

const numbers = kindsOf('number');

/** Whether a word counts: "hai", "million"; no suffix, nor one that counts only beside others. */
function counts(passage: Passage, at: number): boolean {
  const word = mayBegin(passage, at, numbers) ? numberWordAt(passage, at)?.meaning : undefined;
  return word !== undefined && counting.has(word.role) && !word.suffix && !word.bound;
}

/** Accounts for every number of a passage: a figure, a date, or ignored and why. */
export function accountOf(passage: Passage, { quantities, dates, ignored }: PassageReading, source: string): NumberAccount[] {
  const accounts: NumberAccount[] = [];
  const add = (from: number, to: number, status: NumberAccount['status'], reason?: string): void => {
    const place = placeIn(passage, { from, to });
    if (!place) return;
    const { start, end } = place;
    const account = { text: source.slice(start, end), start, end, status };
    accounts.push(reason ? { ...account, reason } : account);
  };
  const covers: (Range | undefined)[] = new Array(passage.tokens.length);
  cover(covers, quantities);
  cover(covers, dates);
  cover(covers, ignored);
  for (let at = 0; at < passage.tokens.length; at++) {
    const found = covers[at];
    const kind = passage.tokens[at]?.kind;
    if (kind !== 'number' && !(kind === 'word' && counts(passage, at)) && !(found && found.from === at && !('reason' in found))) continue;
    if (found) {
      const status = 'kind' in found ? 'figure' : 'grain' in found ? 'date' : 'ignored';
      add(found.from, found.to, status, 'reason' in found ? (found as { reason: string }).reason : undefined);
      at = found.to - 1;
    } else add(at, at + 1, 'ignored', reasonAt(passage, at));
  }
  return accounts;
}
