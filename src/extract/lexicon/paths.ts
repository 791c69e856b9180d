import type { Token } from '../text/scan.ts';
import { Edges } from './edges.ts';
import { Nodes } from './nodes.ts';
import type { Slot, SlotEdge } from './slot.ts';
import { SlotBits } from './slot-bits.ts';

/** Where the words and slots of phrases lead, as it grows phrase by phrase, and what is asked of it token by token. */
export class Paths<Senses> {
  readonly #nodes = new Nodes<Senses>();
  readonly #edges = new Edges();
  /** Where all phrases begin. */
  readonly root: number;
  /** By key, where a word leads from the root: most tokens of a text are asked for there and nowhere else. */
  readonly #first: number[] = [0];
  readonly #keys = new Map<string, number>();
  /** By key: whether the word stands in a phrase, not only in a slot. */
  readonly #inPhrases: boolean[] = [false];
  readonly #slots: Readonly<Record<string, Slot>>;
  readonly #bits: SlotBits;
  /** The slots that stand at the root, as bits. */
  #opening = 0;

  constructor(slots: Readonly<Record<string, Slot>>) {
    this.#slots = slots;
    // The first node is none: where a word leads nowhere.
    this.#nodes.add();
    this.root = this.#nodes.add();
    this.#bits = new SlotBits(slots, (word) => this.#learn(word));
  }

  /** The node that folded words lead to from another, grown where there is none; a word in braces is a slot. */
  path(words: readonly string[], from: number): number {
    let at = from;
    for (const word of words) {
      const slot = word.startsWith('{') ? this.#slots[word] : undefined;
      at = slot ? this.#intoSlot(at, word, slot) : this.#intoWord(at, word);
    }
    return at;
  }

  /** What the phrases mean that end at a node, to add to; `begin` makes the first. */
  senses(node: number, begin: () => Senses): Senses {
    const known = this.#nodes.sensesAt(node);
    if (known !== undefined) return known;
    const senses = begin();
    this.#nodes.mean(node, senses);
    return senses;
  }

  /** The number of a folded word; 0 where no phrase has it. */
  keyOf(word: string): number {
    return this.#keys.get(word) ?? 0;
  }

  /** Whether the word of a key stands in a phrase, not only in a slot. */
  knows(key: number): boolean {
    return this.#inPhrases[key] === true;
  }

  /** The node that a token leads to from the root; 0 where no phrase begins with it. */
  firstAt({ key }: Token): number {
    return this.#first[key] ?? 0;
  }

  /** Whether a slot stands at the root that a token may fill. */
  mayOpen(token: Token): boolean {
    return (this.#bits.of(token) & this.#opening) !== 0;
  }

  /** The node that a word leads to; 0 where it leads nowhere. */
  after(node: number, { key }: Token): number {
    return key !== 0 && this.#nodes.mayLead(node, key) ? this.#edges.at(node, key) : 0;
  }

  /** What the phrases mean that end at a node. */
  sensesAt(node: number): Senses | undefined {
    return this.#nodes.sensesAt(node);
  }

  /** Whether nothing goes on from a node. */
  isLeaf(node: number): boolean {
    return this.#nodes.isLeaf(node);
  }

  /** The slots that stand at a node. */
  openingsAt(node: number): readonly SlotEdge[] | undefined {
    return this.#nodes.openingsAt(node);
  }

  /** The slots of a node that a token may fill, as bits. */
  fillsAt(node: number, token: Token): number {
    const slots = this.#nodes.slotsAt(node);
    return slots === 0 ? 0 : slots & this.#bits.of(token);
  }

  #learn(word: string): number {
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const key = this.#inPhrases.push(false) - 1;
    this.#first.push(0);
    this.#keys.set(word, key);
    return key;
  }

  #intoWord(from: number, word: string): number {
    const key = this.#learn(word);
    this.#inPhrases[key] = true;
    const known = this.#edges.at(from, key);
    if (known !== 0) return known;
    const next = this.#nodes.add();
    this.#edges.add(from, key, next);
    this.#nodes.lead(from, key);
    if (from === this.root) this.#first[key] = next;
    return next;
  }

  #intoSlot(from: number, name: string, { single, read }: Slot): number {
    const known = this.#nodes.openingsAt(from)?.find((slot) => slot.name === name);
    if (known) return known.next;
    const next = this.#nodes.add();
    const bit = this.#bits.bitOf(name);
    this.#nodes.open(from, { name, single, read, bit, next });
    if (from === this.root) this.#opening |= bit;
    return next;
  }
}
