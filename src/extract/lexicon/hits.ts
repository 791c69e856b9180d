import type { Token } from '../text/scan.ts';
import type { Meanings, Vocable } from './meanings.ts';
import type { SlotValues } from './slot.ts';

/** A phrase of one vocabulary, found in a passage. */
export interface Hit<C extends keyof Meanings = keyof Meanings> {
  readonly cat: C;
  readonly meaning: Meanings[C];
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
  readonly slots: SlotValues;
}

/**
 * Whether a phrase is written as it must be: a name with its capitals ("AMAZON" will do, "amazon" will not),
 * a currency in one piece ("A$2", but not "a $2 round").
 */
function wellWritten(meaning: Vocable, from: number, to: number, tokens: readonly Token[]): boolean {
  if (meaning.cat === 'name') return capitalsStand(meaning.value.capitals, tokens, from) && !(meaning.value.letters && small(tokens[from]));
  if (meaning.cat !== 'currency' || to - from === 1) return true;
  // "$A2.1 billion" as the Australian press writes it.
  if (tokens[from]?.kind === 'sign' && tokens[from + 1]?.kind === 'word') return tokens[from + 1]?.glued === true && tokens[from + 1]?.capital === true;
  return tokens[to - 1]?.kind !== 'sign' || (tokens[to - 1]?.glued === true && tokens[from]?.capital === true);
}

function capitalsStand(capitals: readonly boolean[], tokens: readonly Token[], from: number): boolean {
  for (let index = 0; index < capitals.length; index++) if (capitals[index] && !tokens[from + index]?.capital) return false;
  return true;
}

/** "Ana" is no ANA. */
const small = (token: Token | undefined): boolean => token !== undefined && token.raw !== token.raw.toUpperCase();

const hitOf = ({ cat, value: meaning, phrase }: Vocable, from: number, to: number, slots: SlotValues): Hit => ({ cat, meaning, phrase, from, to, slots });

/** What the vocables of a phrase say at a place. Most have one or two: an array made with its items takes a fraction of the room of one that is pushed to. */
export function hitsFrom(vocables: readonly Vocable[], from: number, to: number, slots: SlotValues): readonly Hit[] {
  const [first, second, third, fourth] = vocables;
  if (first === undefined) return none;
  if (second === undefined) return [hitOf(first, from, to, slots)];
  if (third === undefined) return [hitOf(first, from, to, slots), hitOf(second, from, to, slots)];
  if (fourth === undefined) return [hitOf(first, from, to, slots), hitOf(second, from, to, slots), hitOf(third, from, to, slots)];
  return vocables.map((vocable) => hitOf(vocable, from, to, slots));
}

/** The vocables of a phrase of those that are written as they must be; nearly always all. */
export function written(vocables: readonly Vocable[], from: number, to: number, tokens: readonly Token[]): readonly Vocable[] {
  for (let index = 0; index < vocables.length; index++)
    if (!wellWritten(vocables[index] as Vocable, from, to, tokens)) return rewritten(vocables, from, to, tokens);
  return vocables;
}

const rewritten = (vocables: readonly Vocable[], from: number, to: number, tokens: readonly Token[]): readonly Vocable[] =>
  vocables.filter((vocable) => wellWritten(vocable, from, to, tokens));

const none: readonly never[] = [];

/** The hits of one phrase are one list, where it begins and where it ends; it is copied only where another phrase stands beside it. */
export function put(places: (readonly Hit[] | undefined)[], at: number, hits: readonly Hit[]): void {
  const here = places[at];
  places[at] = here === undefined ? hits : [...here, ...hits];
}
