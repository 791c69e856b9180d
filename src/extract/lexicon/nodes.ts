import type { SlotEdge } from './slot.ts';

// Of each node whether a phrase ends there, and as bits the words that lead on and the slots: one that is not set says no. The fourth is room.
const MEANS = 0;
const WORDS = 1;
const SLOTS = 2;
const wide = 4;

const bitOf = (key: number): number => 1 << (key & 31);

/**
 * The nodes of a trie: what phrases end there and what slots stand there. Most of them hold neither and lead nowhere with the next word of a
 * text; numbers side by side say so before anything else is looked up.
 */
export class Nodes<Senses> {
  #marks = new Int32Array(1 << 19);
  readonly #senses: (Senses | undefined)[] = [];
  readonly #openings: (SlotEdge[] | undefined)[] = [];

  /** A new node with nothing at it. */
  add(): number {
    const node = this.#senses.push(undefined) - 1;
    this.#openings.push(undefined);
    if ((node + 1) * wide > this.#marks.length) {
      const marks = new Int32Array(this.#marks.length * 2);
      marks.set(this.#marks);
      this.#marks = marks;
    }
    return node;
  }

  /** A phrase ends at a node. */
  mean(node: number, senses: Senses): void {
    this.#senses[node] = senses;
    this.#mark(node, MEANS, 1);
  }

  /** A slot stands at a node. */
  open(node: number, slot: SlotEdge): void {
    (this.#openings[node] ??= []).push(slot);
    this.#mark(node, SLOTS, slot.bit);
  }

  /** A word leads on from a node. */
  lead(node: number, key: number): void {
    this.#mark(node, WORDS, bitOf(key));
  }

  #mark(node: number, what: number, bits: number): void {
    this.#marks[node * wide + what] = (this.#marks[node * wide + what] ?? 0) | bits;
  }

  /** What the phrases mean that end at a node. */
  sensesAt(node: number): Senses | undefined {
    return this.#marks[node * wide + MEANS] === 0 ? undefined : this.#senses[node];
  }

  /** The slots that stand at a node. */
  openingsAt(node: number): readonly SlotEdge[] | undefined {
    return this.#openings[node];
  }

  /** The bits of the slots that stand at a node. */
  slotsAt(node: number): number {
    return this.#marks[node * wide + SLOTS] ?? 0;
  }

  /** Whether a word may lead on from a node. */
  mayLead(node: number, key: number): boolean {
    return ((this.#marks[node * wide + WORDS] ?? 0) & bitOf(key)) !== 0;
  }

  /** Whether nothing goes on from a node. */
  isLeaf(node: number): boolean {
    return this.#marks[node * wide + WORDS] === 0 && this.#marks[node * wide + SLOTS] === 0;
  }
}
