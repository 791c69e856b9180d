import { codeAt } from './characters.ts';

/** A distinct word as written. */
export interface Word {
  readonly raw: string;
  /** Lower case, spelling variants folded: the key all vocabularies use. */
  readonly low: string;
  /** The number under which the lexicon keeps its fold; 0 where no phrase has it. */
  readonly key: number;
}

// Bounds what is remembered of a text in which no word comes twice.
const most = 200_000;
// The digits of a number that comes again and again, such as a year.
const often = 4;

// Places of the words met last, by a number made of their letters: a power of two.
const places = 1 << 15;

/** Whether a word of the same length is what stands in a text from a place on. */
function stands(raw: string, codes: Uint16Array, from: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (codeAt(raw, at) !== codes[from + at]) return false;
  return true;
}

/** The distinct words of all texts read with one lexicon: each is folded and looked up once, and every token of it shares its strings. */
export class Words {
  readonly #known = new Map<string, Word>();
  readonly #met: (Word | undefined)[] = new Array(places).fill(undefined);
  /** Their lengths: to ask strings of every kind for theirs is dear. */
  readonly #lengths = new Int32Array(places);
  readonly #fold: (word: string) => string;
  readonly #keyOf: (low: string) => number;

  /** `spell` folds a lower-case word to the spelling that vocabularies use. */
  constructor(spell: (word: string) => string, keyOf: (low: string) => number = () => 0) {
    this.#fold = (word) => spell(word.toLowerCase());
    this.#keyOf = keyOf;
  }

  /** The word in a stretch of a text with these code units; one met before is found by its letters, and nothing is cut out of the text. */
  at(text: string, codes: Uint16Array, from: number, to: number): Word {
    const length = to - from;
    let sum = length;
    for (let at = from; at < to; at++) sum = (Math.imul(sum, 31) + (codes[at] ?? 0)) | 0;
    const place = (sum ^ (sum >>> 15)) & (places - 1);
    const met = this.#lengths[place] === length ? this.#met[place] : undefined;
    if (met !== undefined && stands(met.raw, codes, from, length)) return met;
    const word = this.of(text.slice(from, to));
    this.#met[place] = word;
    this.#lengths[place] = length;
    return word;
  }

  of(raw: string): Word {
    return this.#known.get(raw) ?? this.#learn(raw);
  }

  /** A number is its own fold, and hardly a long one comes twice. */
  number(text: string, codes: Uint16Array, from: number, to: number): Word {
    if (to - from <= often) return this.at(text, codes, from, to);
    const raw = text.slice(from, to);
    return { raw, low: raw, key: this.#keyOf(raw) };
  }

  #learn(raw: string): Word {
    const low = this.#fold(raw);
    const word = { raw: low === raw ? low : raw, low, key: this.#keyOf(low) };
    if (this.#known.size < most) this.#known.set(word.raw, word);
    return word;
  }
}
