import type { Token } from '../text/scan.ts';
import type { TokenRange } from '../text/sentences.ts';
import { Edges } from './edges.ts';
import { Nodes } from './nodes.ts';
import type { SlotEdge } from './openings.ts';
import type { Filled, Slot, SlotValues } from './slot.ts';
import { valuesOf } from './slot.ts';

/** Told of all that a phrase or pattern means that was found from one token to another, and what its slots read. */
export type Found<Meaning> = (meanings: readonly Meaning[], from: number, to: number, slots: SlotValues) => void;

/** What is looked for, and from which token on. */
interface Search<Meaning> {
  readonly tokens: readonly Token[];
  from: number;
  readonly end: number;
  readonly found: Found<Meaning>;
}

/** Word-level trie over phrases and patterns: all vocabularies in one pass, one look-up a token, longest match reported last. */
export class Trie<Meaning> {
  readonly #nodes = new Nodes<Meaning>();
  readonly #edges = new Edges();
  readonly #root: number;
  /** By key, where a word leads from the root: most tokens of a text are asked for there and nowhere else. */
  readonly #first: number[] = [0];
  /** By key, whether a slot at the root may begin with the word. */
  readonly #opens: boolean[] = [false];
  readonly #keys = new Map<string, number>();
  /** By key: whether the word stands in a phrase, not only in a slot. */
  readonly #inPhrases: boolean[] = [false];
  readonly #slots: Readonly<Record<string, Slot>>;

  constructor(slots: Readonly<Record<string, Slot>> = {}) {
    this.#slots = slots;
    // The first node is none: where a word leads nowhere.
    this.#nodes.add();
    this.#root = this.#nodes.add();
  }

  /** Adds a phrase given as folded words; a word in braces is a slot. */
  add(words: readonly string[], meaning: Meaning): void {
    let at = this.#root;
    for (const word of words) {
      const slot = this.#slots[word];
      at = slot ? this.#intoSlot(at, word, slot) : this.#intoWord(at, word);
    }
    this.#nodes.mean(at, meaning);
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
  match(tokens: readonly Token[], { from, to }: TokenRange, found: Found<Meaning>): void {
    const search = { tokens, from, end: to, found };
    const first = this.#first;
    const opens = this.#opens;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const { key } = token;
      const number = token.kind === 'number';
      if (key === 0 && !number) continue;
      search.from = at;
      const next = first[key] ?? 0;
      if (next !== 0) this.#walk(search, next, at + 1, undefined);
      if (number || opens[key] === true) this.#open(search, this.#root, token, at, undefined);
    }
  }

  #learn(word: string): number {
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const key = this.#inPhrases.push(false) - 1;
    this.#first.push(0);
    this.#opens.push(false);
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
    if (from === this.#root) this.#first[key] = next;
    return next;
  }

  #intoSlot(from: number, name: string, { digits, words, single, read }: Slot): number {
    const here = this.#nodes.open(from);
    const known = here.named(name);
    if (known) return known.next;
    const next = this.#nodes.add();
    const keys = new Set(words.map((word) => this.#learn(word)));
    here.add({ name, single, read, next }, digits, keys);
    if (from === this.#root) for (const key of keys) this.#opens[key] = true;
    return next;
  }

  /** The node that a word leads to; 0 where it leads nowhere. */
  #after(node: number, key: number): number {
    return key !== 0 && this.#nodes.mayLead(node, key) ? this.#edges.at(node, key) : 0;
  }

  /** Whether a phrase ends at a node or goes on with a token: "5" fills a dozen slots, and before "%" all but few lead nowhere. */
  #leadsOn(node: number, token: Token | undefined): boolean {
    if (this.#nodes.meaningsAt(node) !== undefined) return true;
    if (token === undefined) return false;
    return this.#after(node, token.key) !== 0 || this.#nodes.openingsAt(node)?.at(token) !== undefined;
  }

  /** Says what ends at a node, and goes on from there. */
  #walk(search: Search<Meaning>, here: number, at: number, filled: Filled | undefined): void {
    const meanings = this.#nodes.meaningsAt(here);
    if (meanings !== undefined) search.found(meanings, search.from, at, valuesOf(filled));
    if (at >= search.end || this.#nodes.isLeaf(here)) return;
    const token = search.tokens[at];
    if (token === undefined) return;
    const next = this.#after(here, token.key);
    if (next !== 0) this.#walk(search, next, at + 1, filled);
    this.#open(search, here, token, at, filled);
  }

  /** Goes on into the slots of a node that a token may fill. */
  #open(search: Search<Meaning>, here: number, token: Token, at: number, filled: Filled | undefined): void {
    const open = this.#nodes.openingsAt(here)?.at(token);
    if (open !== undefined) for (const edge of open) this.#fill(search, edge, at, filled);
  }

  #fill(search: Search<Meaning>, { name, single, read, next }: SlotEdge, at: number, before: Filled | undefined): void {
    const { tokens, end } = search;
    if (single && !this.#leadsOn(next, at + 1 < end ? tokens[at + 1] : undefined)) return;
    const value = read(tokens, at);
    if (value && value.to <= end && this.#leadsOn(next, value.to < end ? tokens[value.to] : undefined))
      this.#walk(search, next, value.to, { name, value: value.value, before });
  }
}
