import type { Vocable } from './meanings.ts';

/** All that one phrase means, put together when the lexicon is compiled. */
export class Senses {
  readonly vocables: Vocable[] = [];
  /** Their vocabularies as bits. */
  kinds = 0;
  /** Whether one of them asks how the phrase is written. */
  strict = false;

  add(vocable: Vocable): void {
    this.vocables.push(vocable);
    this.kinds |= vocable.kinds;
    this.strict ||= vocable.cat === 'name' || vocable.cat === 'currency';
  }
}
