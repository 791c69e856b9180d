import type { SlotEdge } from './slot.ts';

const MEANS = 1;
const OPENS = 2;
const LEADS = 4;

const bitOf = (key: number): number => 1 << (key & 31);

/**
 * The nodes of a trie: what phrases end there and what slots stand there. Most of them hold neither and lead nowhere with the next word of a
 * text; two numbers side by side say so before anything else is looked up.
 */
export class Nodes<Senses> {
  /** Of each node what it has, and as bits the words that lead on: one that is not set says that a word leads nowhere. */
  #marks = new Int32Array(1 << 18);
  readonly #senses: (Senses | undefined)[] = [];
  readonly #openings: (SlotEdge[] | undefined)[] = [];

  /** A new node with nothing at it. */
  add(): number {
    const node = this.#senses.push(undefined) - 1;
    this.#openings.push(undefined);
    if (node * 2 + 1 >= this.#marks.length) {
      const marks = new Int32Array(this.#marks.length * 2);
      marks.set(this.#marks);
      this.#marks = marks;
    }
    return node;
  }

  /** A phrase ends at a node. */
  mean(node: number, senses: Senses): void {
    this.#senses[node] = senses;
    this.#mark(node, MEANS);
  }

  /** A slot stands at a node. */
  open(node: number, slot: SlotEdge): void {
    (this.#openings[node] ??= []).push(slot);
    this.#mark(node, OPENS);
  }

  /** A word leads on from a node. */
  lead(node: number, key: number): void {
    this.#mark(node, LEADS);
    this.#marks[node * 2 + 1] = (this.#marks[node * 2 + 1] ?? 0) | bitOf(key);
  }

  #mark(node: number, mark: number): void {
    this.#marks[node * 2] = (this.#marks[node * 2] ?? 0) | mark;
  }

  /** What the phrases mean that end at a node. */
  sensesAt(node: number): Senses | undefined {
    return ((this.#marks[node * 2] ?? 0) & MEANS) === 0 ? undefined : this.#senses[node];
  }

  /** The slots that stand at a node. */
  openingsAt(node: number): readonly SlotEdge[] | undefined {
    return ((this.#marks[node * 2] ?? 0) & OPENS) === 0 ? undefined : this.#openings[node];
  }

  /** Whether a word may lead on from a node. */
  mayLead(node: number, key: number): boolean {
    return ((this.#marks[node * 2 + 1] ?? 0) & bitOf(key)) !== 0;
  }

  /** Whether nothing goes on from a node. */
  isLeaf(node: number): boolean {
    return ((this.#marks[node * 2] ?? 0) & (OPENS | LEADS)) === 0;
  }
}
