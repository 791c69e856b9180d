import type { Token } from '../text/scan.ts';
import type { TokenRange } from '../text/sentences.ts';

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

interface SlotEdge<Meaning> {
  readonly name: string;
  readonly single: boolean;
  readonly read: Slot['read'];
  readonly next: Node<Meaning>;
}

/** Where a word leads: on along a phrase, into slots that it may begin, or both. */
interface Branch<Meaning> {
  next: Node<Meaning> | undefined;
  readonly slots: SlotEdge<Meaning>[];
}

interface Node<Meaning> {
  /** By the key of a word. */
  readonly words: Map<number, Branch<Meaning>>;
  /** Its words as bits by key: a bit that is not set says without a look-up that a word leads nowhere. */
  bits: number;
  /** Slots that digits may fill. */
  readonly numbers: SlotEdge<Meaning>[];
  readonly slots: Map<string, Node<Meaning>>;
  readonly meanings: Meaning[];
}

/** What slots read, by their name in braces. */
export type SlotValues = Readonly<Record<string, number>>;

/** Told of a phrase or pattern found from one token to another, and what its slots read. */
export type Found<Meaning> = (meaning: Meaning, from: number, to: number, slots: SlotValues) => void;

const none: SlotValues = {};
const nodeOf = <Meaning>(): Node<Meaning> => ({ words: new Map(), bits: 0, numbers: [], slots: new Map(), meanings: [] });

/** Word-level trie over phrases and patterns: all vocabularies in one pass, one look-up a token, longest match reported last. */
export class Trie<Meaning> {
  readonly #root = nodeOf<Meaning>();
  /** The root's words: most tokens of a text are asked for here and nowhere else. */
  readonly #first: (Branch<Meaning> | undefined)[] = [undefined];
  readonly #keys = new Map<string, number>();
  /** By key: whether the word stands in a phrase, not only in a slot. */
  readonly #inPhrases: (boolean | undefined)[] = [];
  readonly #slots: Readonly<Record<string, Slot>>;

  constructor(slots: Readonly<Record<string, Slot>> = {}) {
    this.#slots = slots;
  }

  /** Adds a phrase given as folded words; a word in braces is a slot. */
  add(words: readonly string[], meaning: Meaning): void {
    let at = this.#root;
    for (const word of words) {
      const slot = this.#slots[word];
      at = slot ? this.#intoSlot(at, word, slot) : this.#intoWord(at, word);
    }
    at.meanings.push(meaning);
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
    const { numbers } = this.#root;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined || (token.key === 0 && token.kind !== 'number')) continue;
      search.from = at;
      enter(search, token, first[token.key], numbers, at, none);
    }
  }

  #branchOf(from: Node<Meaning>, word: string): Branch<Meaning> {
    const key = this.#keys.get(word) ?? this.#keys.size + 1;
    const branch = from.words.get(key) ?? { next: undefined, slots: [] };
    from.words.set(key, branch);
    from.bits |= bitOf(key);
    this.#keys.set(word, key);
    this.#inPhrases[key] ??= false;
    this.#first[key] = from === this.#root ? branch : this.#first[key];
    return branch;
  }

  #intoWord(from: Node<Meaning>, word: string): Node<Meaning> {
    const branch = this.#branchOf(from, word);
    this.#inPhrases[this.keyOf(word)] = true;
    return (branch.next ??= nodeOf<Meaning>());
  }

  #intoSlot(from: Node<Meaning>, name: string, slot: Slot): Node<Meaning> {
    const known = from.slots.get(name);
    if (known) return known;
    const next = nodeOf<Meaning>();
    const edge = { name, single: slot.single, read: slot.read, next };
    from.slots.set(name, next);
    if (slot.digits) from.numbers.push(edge);
    for (const word of new Set(slot.words)) this.#branchOf(from, word).slots.push(edge);
    return next;
  }
}

const bitOf = (key: number): number => 1 << (key & 31);

/** Where the word of a token leads from a node. */
const branchAt = <Meaning>({ bits, words }: Node<Meaning>, { key }: Token): Branch<Meaning> | undefined =>
  key !== 0 && (bits & bitOf(key)) !== 0 ? words.get(key) : undefined;

/** What is looked for, and from which token on. */
interface Search<Meaning> {
  readonly tokens: readonly Token[];
  from: number;
  readonly end: number;
  readonly found: Found<Meaning>;
}

function walk<Meaning>(search: Search<Meaning>, here: Node<Meaning>, at: number, slots: SlotValues): void {
  for (const meaning of here.meanings) search.found(meaning, search.from, at, slots);
  const token = at < search.end ? search.tokens[at] : undefined;
  if (token === undefined) return;
  const branch = branchAt(here, token);
  if (branch !== undefined || token.kind === 'number') enter(search, token, branch, here.numbers, at, slots);
}

/** Whether a phrase ends at a node or goes on with a token: "5" fills a dozen slots, and before "%" all but few lead nowhere. */
function leadsOn<Meaning>(node: Node<Meaning>, token: Token | undefined): boolean {
  if (node.meanings.length > 0) return true;
  return token !== undefined && (branchAt(node, token) !== undefined || (token.kind === 'number' && node.numbers.length > 0));
}

/** Goes on with a token: along the phrases that have its word, into the slots that it may fill. */
function enter<Meaning>(
  search: Search<Meaning>,
  token: Token,
  branch: Branch<Meaning> | undefined,
  numbers: readonly SlotEdge<Meaning>[],
  at: number,
  slots: SlotValues,
): void {
  if (branch?.next) walk(search, branch.next, at + 1, slots);
  const open = token.kind === 'number' ? numbers : branch?.slots;
  if (open === undefined || open.length === 0) return;
  const { tokens, end } = search;
  const after = at + 1 < end ? tokens[at + 1] : undefined;
  for (const { name, single, read, next } of open) {
    if (single && !leadsOn(next, after)) continue;
    const value = read(tokens, at);
    if (value && value.to <= end && leadsOn(next, value.to < end ? tokens[value.to] : undefined))
      walk(search, next, value.to, { ...slots, [name]: value.value });
  }
}
