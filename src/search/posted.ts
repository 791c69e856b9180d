import { packPlaces } from './postings.ts';

/** Where words stand while an index is made: for each one row of numbers, a document (as −1 − number) and its places, the next document, and so on. */
export class Posted {
  readonly #rows = new Map<string, { last: number; readonly row: number[] }>();
  readonly #lines = new Map<string, string>();

  /** Documents come in the order of their numbers; of one document the places in any. */
  put(word: string, doc: number, place: number): void {
    let known = this.#rows.get(word);
    if (!known) this.#rows.set(word, (known = { last: -1, row: [] }));
    if (known.last !== doc) {
      known.last = doc;
      known.row.push(-1 - doc);
    }
    known.row.push(place);
  }

  /** All words in their order. */
  words(): readonly string[] {
    return [...this.#lines.keys()].sort();
  }

  /** How long each word's line will be. From here on nothing more is put. */
  sizes(): ReadonlyMap<string, number> {
    const sizes = new Map<string, number>();
    for (const [word, { row }] of this.#rows) {
      const line = JSON.stringify(packPlaces(placesIn(row)));
      this.#lines.set(word, line);
      sizes.set(word, line.length + word.length);
      // Of a large index the rows and the lines together would fill the memory.
      this.#rows.delete(word);
    }
    return sizes;
  }

  line(word: string): string {
    return this.#lines.get(word) ?? '[]';
  }
}

function placesIn(row: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  let here: number[] = [];
  for (const number of row) {
    if (number < 0) places.set(-1 - number, (here = []));
    else here.push(number);
  }
  for (const at of places.values()) at.sort((a, b) => a - b);
  return places;
}
