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

/** The distinct words of all texts read with one lexicon: each is folded and looked up once, and every token of it shares its strings. */
export class Words {
  readonly #known = new Map<string, Word>();
  readonly #fold: (word: string) => string;
  readonly #keyOf: (low: string) => number;

  /** `spell` folds a lower-case word to the spelling that vocabularies use. */
  constructor(spell: (word: string) => string, keyOf: (low: string) => number = () => 0) {
    this.#fold = (word) => spell(word.toLowerCase());
    this.#keyOf = keyOf;
  }

  of(raw: string): Word {
    return this.#known.get(raw) ?? this.#learn(raw);
  }

  /** A number is its own fold, and hardly a long one comes twice. */
  number(raw: string): Word {
    return raw.length <= often ? this.of(raw) : { raw, low: raw, key: this.#keyOf(raw) };
  }

  #learn(raw: string): Word {
    const low = this.#fold(raw);
    const word = { raw: low === raw ? low : raw, low, key: this.#keyOf(low) };
    if (this.#known.size < most) this.#known.set(word.raw, word);
    return word;
  }
}
