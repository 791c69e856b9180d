import type { Token } from '../text/scan.ts';
import type { TokenRange } from '../text/sentences.ts';
import { Edges } from './edges.ts';

/** A slot of a pattern ("{d} tháng {m}"). */
export interface Slot {
  /** Whether a number in digits may fill it. */
  readonly digits: boolean;
  /** The folded words it may begin with; no other token is ever offered to it. */
  readonly words: readonly string[];
  /** It takes one token and never more, so what follows can be looked at before it is read. */
  readonly single: boolean;
  /** Says where it ends and what it read, or declines. */
  readonly read: (tokens: readonly Token[], at: number) => { readonly to: number; readonly value: number } | undefined;
}

/** What slots read, by their name in braces. */
export type SlotValues = Readonly<Record<string, number>>;

/** Told of a phrase or pattern found from one token to another, and what its slots read. */
export type Found<Meaning> = (meaning: Meaning, from: number, to: number, slots: SlotValues) => void;

/** A slot that stands at a node, and the node behind it. */
interface SlotEdge extends Pick<Slot, 'single' | 'read'> {
  readonly name: string;
  readonly next: number;
}

/** The slots that stand at a node: those that digits may fill, and those that a word may begin, by its key. */
interface Openings {
  readonly numbers: SlotEdge[];
  readonly words: Map<number, SlotEdge[]>;
  readonly named: Map<string, SlotEdge>;
}

/** What is looked for, and from which token on. */
interface Search<Meaning> {
  readonly tokens: readonly Token[];
  from: number;
  readonly end: number;
  readonly found: Found<Meaning>;
}

const root = 1;
const bitOf = (key: number): number => 1 << (key & 31);
const none: SlotValues = {};

/** Word-level trie over phrases and patterns: all vocabularies in one pass, one look-up a token, longest match reported last. */
export class Trie<Meaning> {
  readonly #edges = new Edges();
  /** By node, the words that lead on as bits: one that is not set says without a look-up that a word leads nowhere. */
  readonly #bits: number[] = [0, 0];
  /** By key, where a word leads from the root: most tokens of a text are asked for there and nowhere else. */
  readonly #first: number[] = [0];
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
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined || (token.key === 0 && token.kind !== 'number')) continue;
      search.from = at;
      const next = first[token.key] ?? 0;
      if (next !== 0) this.#walk(search, next, at + 1, none);
      this.#open(search, root, token, at, none);
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
    const here: Openings = (this.#openings[from] ??= { numbers: [], words: new Map(), named: new Map() });
    const known = here.named.get(name);
    if (known) return known.next;
    const next = this.#node();
    const edge: SlotEdge = { name, single, read, next };
    here.named.set(name, edge);
    if (digits) here.numbers.push(edge);
    for (const key of new Set(words.map((word) => this.#learn(word)))) here.words.set(key, [...(here.words.get(key) ?? []), edge]);
    return edge.next;
  }

  /** The node that a word leads to; 0 where it leads nowhere. */
  #after(node: number, key: number): number {
    return key !== 0 && ((this.#bits[node] ?? 0) & bitOf(key)) !== 0 ? this.#edges.at(node, key) : 0;
  }

  /** Whether a phrase ends at a node or goes on with a token: "5" fills a dozen slots, and before "%" all but few lead nowhere. */
  #leadsOn(node: number, token: Token | undefined): boolean {
    if (this.#meanings[node] !== undefined) return true;
    if (token === undefined) return false;
    const { key, kind } = token;
    if (this.#after(node, key) !== 0) return true;
    const openings = this.#openings[node];
    return openings !== undefined && ((kind === 'number' && openings.numbers.length > 0) || openings.words.has(key));
  }

  /** Says what ends at a node, and goes on from there. */
  #walk(search: Search<Meaning>, here: number, at: number, slots: SlotValues): void {
    const meanings = this.#meanings[here];
    if (meanings !== undefined) for (const meaning of meanings) search.found(meaning, search.from, at, slots);
    const token = at < search.end ? search.tokens[at] : undefined;
    if (token === undefined) return;
    const next = this.#after(here, token.key);
    if (next !== 0) this.#walk(search, next, at + 1, slots);
    this.#open(search, here, token, at, slots);
  }

  /** Goes on into the slots of a node that a token may fill. */
  #open(search: Search<Meaning>, here: number, token: Token, at: number, slots: SlotValues): void {
    const openings = this.#openings[here];
    if (openings === undefined) return;
    const open = token.kind === 'number' ? openings.numbers : openings.words.get(token.key);
    if (open !== undefined) for (const edge of open) this.#fill(search, edge, at, slots);
  }

  #fill(search: Search<Meaning>, { name, single, read, next }: SlotEdge, at: number, slots: SlotValues): void {
    const { tokens, end } = search;
    if (single && !this.#leadsOn(next, at + 1 < end ? tokens[at + 1] : undefined)) return;
    const value = read(tokens, at);
    if (value && value.to <= end && this.#leadsOn(next, value.to < end ? tokens[value.to] : undefined))
      this.#walk(search, next, value.to, { ...slots, [name]: value.value });
  }
}
