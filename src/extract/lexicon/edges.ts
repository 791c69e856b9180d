const spread = (node: number, key: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/**
 * Where the words of a trie lead: (node, key of a word) → node, in one open-addressed table of numbers. A trie of a
 * hundred thousand nodes with a map in each lies all over the memory; here a look-up touches one place of three lists.
 */
export class Edges {
  #size = 0;
  #mask = (1 << 10) - 1;
  #nodes = new Int32Array(1 << 10);
  #keys = new Int32Array(1 << 10);
  #ends = new Int32Array(1 << 10);

  /** The node that a word leads to; 0 where it leads nowhere. */
  at(node: number, key: number): number {
    const mask = this.#mask;
    const keys = this.#keys;
    for (let place = spread(node, key) & mask; ; place = (place + 1) & mask) {
      const known = keys[place];
      if (known === 0) return 0;
      if (known === key && this.#nodes[place] === node) return this.#ends[place] ?? 0;
    }
  }

  /** Neither the key nor the node it leads to may be 0. */
  add(node: number, key: number, end: number): void {
    if (++this.#size * 2 > this.#mask) this.#grow();
    this.#put(node, key, end);
  }

  #put(node: number, key: number, end: number): void {
    let place = spread(node, key) & this.#mask;
    while (this.#keys[place] !== 0) place = (place + 1) & this.#mask;
    this.#nodes[place] = node;
    this.#keys[place] = key;
    this.#ends[place] = end;
  }

  #grow(): void {
    const [nodes, keys, ends] = [this.#nodes, this.#keys, this.#ends];
    const room = keys.length * 2;
    this.#mask = room - 1;
    [this.#nodes, this.#keys, this.#ends] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
    for (let place = 0; place < keys.length; place++) if (keys[place] !== 0) this.#put(nodes[place] ?? 0, keys[place] ?? 0, ends[place] ?? 0);
  }
}
