import type { Token } from '../text/scan.ts';

/** A slot of a pattern ("{d} tháng {m}"): says where it ends and what it read, or declines. */
export type Slot = (tokens: readonly Token[], at: number) => { readonly to: number; readonly value: number } | undefined;

interface Node<Meaning> {
  readonly words: Map<string, Node<Meaning>>;
  readonly slots: { readonly name: string; readonly read: Slot; readonly next: Node<Meaning> }[];
  readonly meanings: Meaning[];
}

/** A phrase or pattern found at a token, with what its slots read. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
  readonly slots: Readonly<Record<string, number>>;
}

const none: Readonly<Record<string, number>> = {};
const node = <Meaning>(): Node<Meaning> => ({ words: new Map(), slots: [], meanings: [] });

/** Word-level trie over phrases and patterns: all vocabularies in one pass, longest match reported last. */
export class Trie<Meaning> {
  readonly #root = node<Meaning>();
  readonly #slots: Readonly<Record<string, Slot>>;

  constructor(slots: Readonly<Record<string, Slot>> = {}) {
    this.#slots = slots;
  }

  /** Adds a phrase given as folded words; a word in braces is a slot. */
  add(words: readonly string[], meaning: Meaning): void {
    let at = this.#root;
    for (const word of words) at = this.#step(at, word);
    at.meanings.push(meaning);
  }

  #step(from: Node<Meaning>, word: string): Node<Meaning> {
    const read = this.#slots[word];
    if (read) {
      const known = from.slots.find((slot) => slot.name === word);
      if (known) return known.next;
      const next = node<Meaning>();
      from.slots.push({ name: word, read, next });
      return next;
    }
    let next = from.words.get(word);
    if (!next) from.words.set(word, (next = node<Meaning>()));
    return next;
  }

  /** Calls `found` for every phrase that begins at token `at`, shorter before longer. */
  match(tokens: readonly Token[], at: number, end: number, found: (hit: Found<Meaning>) => void): void {
    this.#walk(this.#root, tokens, at, at, end, none, found);
  }

  #walk(here: Node<Meaning>, tokens: readonly Token[], from: number, at: number, end: number, slots: Readonly<Record<string, number>>, found: (hit: Found<Meaning>) => void): void {
    for (const meaning of here.meanings) found({ meaning, from, to: at, slots });
    const token = tokens[at];
    if (token === undefined || at >= end) return;
    const next = here.words.get(token.low);
    if (next) this.#walk(next, tokens, from, at + 1, end, slots, found);
    for (const slot of here.slots) {
      const read = slot.read(tokens, at);
      if (read && read.to <= end) this.#walk(slot.next, tokens, from, read.to, end, { ...slots, [slot.name]: read.value }, found);
    }
  }
}
