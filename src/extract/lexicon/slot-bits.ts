import type { Token } from '../text/scan.ts';
import type { Slot } from './slot.ts';

/** Which slots a token may fill, as a set of bits. Slots beyond the bits there are share one: a bit that is set says only that it may. */
export class SlotBits {
  readonly #bits = new Map<string, number>();
  /** By the key of a word, the slots that may begin with it. */
  readonly #words: number[] = [];
  /** The slots that digits may fill. */
  #digits = 0;

  /** `keyOf` numbers the words that slots begin with. */
  constructor(slots: Readonly<Record<string, Slot>>, keyOf: (word: string) => number) {
    for (const [name, { digits, words }] of Object.entries(slots)) {
      const bit = 1 << (this.#bits.size % 31);
      this.#bits.set(name, bit);
      if (digits) this.#digits |= bit;
      for (const key of words.map(keyOf)) this.#words[key] = (this.#words[key] ?? 0) | bit;
    }
    for (let key = 0; key < this.#words.length; key++) this.#words[key] ??= 0;
  }

  /** The bit of a slot. */
  bitOf(name: string): number {
    return this.#bits.get(name) ?? 0;
  }

  /** The slots that a token may fill. */
  of({ kind, key }: Token): number {
    return kind === 'number' ? this.#digits : (this.#words[key] ?? 0);
  }
}
