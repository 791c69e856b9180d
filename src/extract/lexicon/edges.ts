const spread = (node: number, key: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

// Of each edge its key, its node and its end, side by side: a look-up touches one place of the memory. The fourth is room.
const NODE = 1;
const END = 2;
const wide = 4;
const room = 1 << 16;

/**
 * Where the words of a trie lead: (node, key of a word) → node, in one open-addressed table of numbers. A trie of a
 * hundred thousand nodes with a map in each lies all over the memory.
 */
export class Edges {
  #size = 0;
  #mask = room - 1;
  #table = new Int32Array(room * wide);

  /** The node that a word leads to; 0 where it leads nowhere. */
  at(node: number, key: number): number {
    const table = this.#table;
    const mask = this.#mask;
    for (let place = spread(node, key) & mask; ; place = (place + 1) & mask) {
      const known = table[place * wide];
      if (known === 0) return 0;
      if (known === key && table[place * wide + NODE] === node) return table[place * wide + END] ?? 0;
    }
  }

  /** Neither the key nor the node it leads to may be 0. */
  add(node: number, key: number, end: number): void {
    if (++this.#size * 2 > this.#mask) this.#grow();
    this.#put(node, key, end);
  }

  #put(node: number, key: number, end: number): void {
    let place = spread(node, key) & this.#mask;
    while (this.#table[place * wide] !== 0) place = (place + 1) & this.#mask;
    this.#table[place * wide] = key;
    this.#table[place * wide + NODE] = node;
    this.#table[place * wide + END] = end;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    this.#mask = (old.length * 2) / wide - 1;
    for (let at = 0; at < old.length; at += wide) if (old[at] !== 0) this.#put(old[at + NODE] ?? 0, old[at] ?? 0, old[at + END] ?? 0);
  }
}
