import type { NumberWord } from '../../model/language/amount-words.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, overshadowed } from '../lexicon/passage.ts';

/** A spelled-out number below the scale words: "hai mươi tư", "one hundred and twenty". */
export interface Spelled {
  readonly to: number;
  readonly value: number;
  /** How many number words it took; a single one is often no number ("năm", "một", "one"). */
  readonly words: number;
}

/** The number word at a token, unless a longer phrase begins there ("tỷ" of "tỷ phú"). */
export function numberWordAt(passage: Passage, at: number): Hit<'number'> | undefined {
  const hit = hitAt(passage, 'number', at);
  return hit && !overshadowed(passage, at, hit.to - at) ? hit : undefined;
}

interface State {
  value: number;
  part: number;
  words: number;
}

/** Takes one more word into the number, or says that it does not belong: "hai năm" is not twenty-five. */
function take(state: State, word: NumberWord): boolean {
  const { role, value } = word;
  if (role === 'times-ten') {
    if (state.part < 1 || state.part > 9) return false;
    state.part *= value;
  } else if (role === 'hundred') {
    if (state.part < 1 || state.part > 99) return false;
    state.value += state.part * value;
    state.part = 0;
  } else if (role === 'ten') {
    if (state.part !== 0) return false;
    state.part = value;
  } else if (role === 'unit') {
    if (state.part % 10 !== 0 || (word.bound && state.part === 0) || (word.leads && state.part !== 0)) return false;
    if (state.part === 0 && state.words > 0 && state.value === 0) return false;
    state.part += value;
  } else return false;
  state.words++;
  return true;
}

/** Whether "linh", "lẻ" or "and" at a token joins two parts of one number. */
function links(passage: Passage, at: number, state: State): boolean {
  const next = numberWordAt(passage, at + 1)?.meaning;
  return state.value > 0 && state.part === 0 && (next?.role === 'unit' || next?.role === 'ten');
}

/** Reads units, tens and hundreds from a token on; undefined where there is no number word. */
export function readSpelled(passage: Passage, at: number, end: number): Spelled | undefined {
  const state: State = { value: 0, part: 0, words: 0 };
  let to = at;
  while (to < end) {
    const hit = numberWordAt(passage, to);
    if (!hit || hit.meaning.suffix) break;
    if (hit.meaning.role === 'link' && links(passage, to, state)) {
      to = hit.to;
      continue;
    }
    if (!take(state, hit.meaning)) break;
    to = hit.to;
  }
  return state.words > 0 ? { to, value: state.value + state.part, words: state.words } : undefined;
}
