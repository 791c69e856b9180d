import type { Token } from '../text/scan.ts';
import type { TokenRange } from '../text/sentences.ts';
import { Edges } from './edges.ts';
import type { SlotEdge } from './openings.ts';
import { Openings } from './openings.ts';
import type { Filled, Slot, SlotValues } from './slot.ts';
import { valuesOf } from './slot.ts';

/** Told of a phrase or pattern found from one token to another, and what its slots read. */
export type Found<Meaning> = (meaning: Meaning, from: number, to: number, slots: SlotValues) => void;

/** What is looked for, and from which token on. */
interface Search<Meaning> {
  readonly tokens: readonly Token[];
  from: number;
  readonly end: number;
  readonly found: Found<Meaning>;
}

const root = 1;
const bitOf = (key: number): number => 1 << (key & 31);

/** Word-level trie over phrases and patterns: all vocabularies in one pass, one look-up a token, longest match reported last. */
export class Trie<Meaning> {
  readonly #edges = new Edges();
  /** By node, the words that lead on as bits: one that is not set says without a look-up that a word leads nowhere. */
  readonly #bits: number[] = [0, 0];
  /** By key, where a word leads from the root: most tokens of a text are asked for there and nowhere else. */
  readonly #first: number[] = [0];
  /** By key, whether a slot at the root may begin with the word. */
  readonly #opens: boolean[] = [false];
  /** By node. */
  readonly #meanings: (Meaning[] | undefined)[] = [undefined, undefined];
  readonly #openings: (Openings | undefined)[] = [undefined, undefined];
  readonly #keys = new Map<string, number>();
  /** By key: whether the word stands in a phrase, not only in a slot. */
  readonly #inPhrases: boolean[] = [false];
  readonly #slots: Readonly<Record<string, Slot>>;

  constructor(slots: Readonly<Record<string, Slot>> = {}) {
    this.#slots = slots;
  }

  /** Adds a phrase given as folded words; a word in braces is a slot. */
  add(words: readonly string[], meaning: Meaning): void {
    let at = root;
    for (const word of words) {
      const slot = this.#slots[word];
      at = slot ? this.#intoSlot(at, word, slot) : this.#intoWord(at, word);
    }
    const here = this.#meanings[at];
    if (here) here.push(meaning);
    else this.#meanings[at] = [meaning];
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
      if (number || opens[key] === true) this.#open(search, root, token, at, undefined);
    }
  }

  #node(): number {
    this.#openings.push(undefined);
    this.#bits.push(0);
    return this.#meanings.push(undefined) - 1;
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
    const next = this.#node();
    this.#edges.add(from, key, next);
    this.#bits[from] = (this.#bits[from] ?? 0) | bitOf(key);
    if (from === root) this.#first[key] = next;
    return next;
  }

  #intoSlot(from: number, name: string, { digits, words, single, read }: Slot): number {
    const here = (this.#openings[from] ??= new Openings());
    const known = here.named(name);
    if (known) return known.next;
    const next = this.#node();
    const keys = new Set(words.map((word) => this.#learn(word)));
    here.add({ name, single, read, next }, digits, keys);
    if (from === root) for (const key of keys) this.#opens[key] = true;
    return next;
  }

  /** The node that a word leads to; 0 where it leads nowhere. */
  #after(node: number, key: number): number {
    return key !== 0 && ((this.#bits[node] ?? 0) & bitOf(key)) !== 0 ? this.#edges.at(node, key) : 0;
  }

  /** Whether a phrase ends at a node or goes on with a token: "5" fills a dozen slots, and before "%" all but few lead nowhere. */
  #leadsOn(node: number, token: Token | undefined): boolean {
    if (this.#meanings[node] !== undefined) return true;
    if (token === undefined) return false;
    return this.#after(node, token.key) !== 0 || this.#openings[node]?.at(token) !== undefined;
  }

  /** Says what ends at a node, and goes on from there. */
  #walk(search: Search<Meaning>, here: number, at: number, filled: Filled | undefined): void {
    const meanings = this.#meanings[here];
    if (meanings !== undefined) {
      const slots = valuesOf(filled);
      for (let index = 0; index < meanings.length; index++) search.found(meanings[index] as Meaning, search.from, at, slots);
    }
    const token = at < search.end ? search.tokens[at] : undefined;
    if (token === undefined) return;
    const next = this.#after(here, token.key);
    if (next !== 0) this.#walk(search, next, at + 1, filled);
    this.#open(search, here, token, at, filled);
  }

  /** Goes on into the slots of a node that a token may fill. */
  #open(search: Search<Meaning>, here: number, token: Token, at: number, filled: Filled | undefined): void {
    const open = this.#openings[here]?.at(token);
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
