import type { Token } from '../text/scan.ts';
import type { TokenRange } from '../text/sentences.ts';
import { Edges } from './edges.ts';
import { Nodes } from './nodes.ts';
import type { Filled, Slot, SlotEdge, SlotValues } from './slot.ts';
import { valuesOf } from './slot.ts';
import { SlotBits } from './slot-bits.ts';

/** Told of all that a phrase or pattern means that was found from one token to another, and what its slots read. */
export type Found<Senses> = (senses: Senses, from: number, to: number, slots: SlotValues) => void;

/** What is looked for, and from which token on. */
interface Search<Senses> {
  readonly tokens: readonly Token[];
  from: number;
  readonly end: number;
  readonly found: Found<Senses>;
}

/** Word-level trie over phrases and patterns: all vocabularies in one pass, one look-up a token, longest match reported last. */
export class Trie<Senses> {
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

  constructor(slots: Readonly<Record<string, Slot>> = {}) {
    this.#slots = slots;
    // The first node is none: where a word leads nowhere.
    this.#nodes.add();
    this.root = this.#nodes.add();
    this.#bits = new SlotBits(slots, (word) => this.#learn(word));
  }

  /** The node that folded words lead to from another; a word in braces is a slot. */
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

  /** Calls `found` for every phrase of a sentence, those that begin at one token shorter before longer. */
  match(tokens: readonly Token[], { from, to }: TokenRange, found: Found<Senses>): void {
    const search = { tokens, from, end: to, found };
    const first = this.#first;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const next = first[token.key] ?? 0;
      const fills = this.#bits.of(token) & this.#opening;
      if (next === 0 && fills === 0) continue;
      search.from = at;
      if (next !== 0) this.#walk(search, next, at + 1, undefined);
      if (fills !== 0) this.#open(search, this.root, token, at, undefined);
    }
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

  /** The node that a word leads to; 0 where it leads nowhere. */
  #after(node: number, key: number): number {
    return key !== 0 && this.#nodes.mayLead(node, key) ? this.#edges.at(node, key) : 0;
  }

  /** Whether a phrase ends at a node or goes on with a token: "5" fills a dozen slots, and before "%" all but few lead nowhere. */
  #leadsOn(node: number, token: Token | undefined): boolean {
    if (this.#nodes.sensesAt(node) !== undefined) return true;
    if (token === undefined) return false;
    if (this.#after(node, token.key) !== 0) return true;
    const fills = this.#bits.of(token);
    return fills !== 0 && this.#nodes.openingsAt(node)?.some(({ bit }) => (bit & fills) !== 0) === true;
  }

  /** Says what ends at a node, and goes on from there. */
  #walk(search: Search<Senses>, here: number, at: number, filled: Filled | undefined): void {
    const senses = this.#nodes.sensesAt(here);
    if (senses !== undefined) search.found(senses, search.from, at, valuesOf(filled));
    if (at >= search.end || this.#nodes.isLeaf(here)) return;
    const token = search.tokens[at];
    if (token === undefined) return;
    const next = this.#after(here, token.key);
    if (next !== 0) this.#walk(search, next, at + 1, filled);
    this.#open(search, here, token, at, filled);
  }

  /** Goes on into the slots of a node that a token may fill. */
  #open(search: Search<Senses>, here: number, token: Token, at: number, filled: Filled | undefined): void {
    const slots = this.#nodes.openingsAt(here);
    const fills = slots === undefined ? 0 : this.#bits.of(token);
    if (slots === undefined || fills === 0) return;
    for (const slot of slots) if ((slot.bit & fills) !== 0) this.#fill(search, slot, at, filled);
  }

  #fill(search: Search<Senses>, { name, single, read, next }: SlotEdge, at: number, before: Filled | undefined): void {
    const { tokens, end } = search;
    if (single && !this.#leadsOn(next, at + 1 < end ? tokens[at + 1] : undefined)) return;
    const value = read(tokens, at);
    if (value && value.to <= end && this.#leadsOn(next, value.to < end ? tokens[value.to] : undefined))
      this.#walk(search, next, value.to, { name, value: value.value, before });
  }
}
