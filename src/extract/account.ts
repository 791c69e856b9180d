import type { NumberAccount } from '../model/reading.ts';
import type { Passage } from './lexicon/passage.ts';
import { hitAt, placeIn } from './lexicon/passage.ts';
import { numberWordAt } from './numbers/words.ts';
import type { PassageReading } from './read-passage.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** For each token the reading that covers it. */
function coverage(length: number, ranges: readonly Range[]): readonly (Range | undefined)[] {
  const covers: (Range | undefined)[] = new Array(length);
  for (const range of ranges) for (let at = range.from; at < range.to; at++) covers[at] ??= range;
  return covers;
}

const counting = new Set(['unit', 'ten', 'times-ten', 'hundred', 'scale']);

/** Why a number that nothing claimed is left out. */
function reasonAt(passage: Passage, at: number): string {
  const token = passage.tokens[at];
  if (token?.kind === 'word') {
    const word = hitAt(passage, 'number', at)?.meaning;
    return word?.value === 1 ? 'article' : hitAt(passage, 'timeUnit', at) ? 'time word' : 'word';
  }
  return passage.tokens[at - 1]?.capital ? 'name' : 'no unit';
}

/** Accounts for every number of a passage: a figure, a date, or ignored and why. */
export function accountOf(passage: Passage, { quantities, dates, ignored }: PassageReading): NumberAccount[] {
  const accounts: NumberAccount[] = [];
  const add = (from: number, to: number, status: NumberAccount['status'], reason?: string): void => {
    const place = placeIn(passage, { from, to });
    if (place) accounts.push({ text: '', ...place, status, ...(reason ? { reason } : {}) });
  };
  const covers = coverage(passage.tokens.length, [...quantities, ...dates, ...ignored]);
  for (let at = 0; at < passage.tokens.length; at++) {
    const word = passage.tokens[at]?.kind === 'word' ? numberWordAt(passage, at)?.meaning : undefined;
    const found = covers[at];
    if (
      passage.tokens[at]?.kind !== 'number' &&
      !(word && counting.has(word.role) && !word.suffix && !word.bound) &&
      !(found && found.from === at && !('reason' in found))
    )
      continue;
    if (found) {
      const status = 'kind' in found ? 'figure' : 'grain' in found ? 'date' : 'ignored';
      add(found.from, found.to, status, 'reason' in found ? (found as { reason: string }).reason : undefined);
      at = found.to - 1;
    } else add(at, at + 1, 'ignored', reasonAt(passage, at));
  }
  return accounts;
}
