import type { Hit, Passage } from './lexicon/passage.ts';
import { hitAt, tokenAt } from './lexicon/passage.ts';
import { numberWordAt } from './numbers/words.ts';

/** A stretch with numbers that is neither quantity nor date, and why. */
export interface Ignored {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

function holdsNumber({ tokens }: Passage, { from, to }: Hit): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'number') return true;
  return false;
}

/** "iPhone 7", "Office 365", "S3", "4G": a number that belongs to a name. */
export function inName(passage: Passage, at: number): Ignored | undefined {
  for (const hit of passage.hits[at] ?? []) if (hit.cat === 'name' && holdsNumber(passage, hit)) return { from: at, to: hit.to, reason: 'name' };
  const token = passage.tokens[at];
  const before = tokenAt(passage, at - 1);
  if (token?.kind !== 'number' || hitAt(passage, 'currency', at - 1)) return undefined;
  if ((token.glued || token.hyphened) && before?.kind === 'word' && !hitAt(passage, 'date', at - 1) && !spaceLost(passage, at))
    return { from: at, to: at + 1, reason: 'name' };
  const after = passage.tokens[at + 1];
  return after?.glued &&
    after.kind === 'word' &&
    after.capital &&
    after.raw.length <= 2 &&
    !hitAt(passage, 'number', at + 1)?.meaning.suffix &&
    !hitAt(passage, 'timeUnit', at + 1) &&
    !hitAt(passage, 'currency', at + 1) &&
    !hitAt(passage, 'noun', at + 1) &&
    !hitAt(passage, 'multiple', at + 1)
    ? { from: at, to: at + 2, reason: 'name' }
    : undefined;
}

const thousands = /[.,]\d{3}$/;
const common = new Set<Hit['cat']>([
  'direction',
  'event',
  'metric',
  'modality',
  'relation',
  'sort',
  'range',
  'vague',
  'hedge',
  'timeUnit',
  'noun',
  'geography',
]);

/** A word of the language although it has a capital: at a sentence's start ("Với 96 triệu dân") or in a headline ("Cuts 500 Jobs"). */
const isWord = (passage: Passage, at: number): boolean =>
  passage.lexicon.functionWords.has(passage.tokens[at]?.low ?? '') ||
  passage.lexicon.quantifiers.has(passage.tokens[at]?.low ?? '') ||
  (passage.hits[at]?.some(({ cat }) => common.has(cat)) === true && !passage.hits[at]?.some(({ cat }) => cat === 'name'));

const measures = ['percent', 'points', 'currency'] as const;

/** "tăng12%", "gần50 triệu": raw pages lose the space between a word of the language and an amount; "a near-40 per cent stake" ties a hedge to one. */
function spaceLost(passage: Passage, at: number): boolean {
  const before = tokenAt(passage, at - 1);
  if (!before || before.capital || before.raw.length < 2 || !isWord(passage, at - 1)) return false;
  if (passage.tokens[at]?.hyphened && !hitAt(passage, 'hedge', at - 1)) return false;
  const scaled = numberWordAt(passage, at + 1)?.meaning;
  return (scaled?.role === 'scale' && !scaled.suffix) || measures.some((cat) => hitAt(passage, cat, at + 1));
}

/** A capital word right before a small bare number: "Windows 10", "Galaxy 8"; only where the number measures nothing. */
export function named(passage: Passage, at: number): boolean {
  const [before, token] = [tokenAt(passage, at - 1), passage.tokens[at]];
  if (before?.kind !== 'word' || !before.capital || token?.kind !== 'number') return false;
  return !thousands.test(token.raw) && numberWordAt(passage, at + 1)?.meaning.role !== 'scale' && !isWord(passage, at - 1);
}
