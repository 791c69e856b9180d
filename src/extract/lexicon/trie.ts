import type { Token } from '../text/scan.ts';

/** A slot of a pattern ("{d} tháng {m}"). */
export interface Slot {
  /** Whether a number in digits may fill it. */
  readonly digits: boolean;
  /** The folded words it may begin with; no other token is ever offered to it. */
  readonly words: readonly string[];
  /** Says where it ends and what it read, or declines. */
  readonly read: (tokens: readonly Token[], at: number) => { readonly to: number; readonly value: number } | undefined;
}

interface SlotEdge<Meaning> {
  readonly name: string;
  readonly read: Slot['read'];
  readonly next: Node<Meaning>;
}

/** Where a word leads: on along a phrase, into slots that it may begin, or both. */
interface Branch<Meaning> {
  next: Node<Meaning> | undefined;
  readonly slots: SlotEdge<Meaning>[];
}

interface Node<Meaning> {
  readonly words: Map<string, Branch<Meaning>>;
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
const nodeOf = <Meaning>(): Node<Meaning> => ({ words: new Map(), numbers: [], slots: new Map(), meanings: [] });

function branchOf<Meaning>(from: Node<Meaning>, word: string): Branch<Meaning> {
  let branch = from.words.get(word);
  if (!branch) from.words.set(word, (branch = { next: undefined, slots: [] }));
  return branch;
}

/** Word-level trie over phrases and patterns: all vocabularies in one pass, one look-up a token, longest match reported last. */
export class Trie<Meaning> {
  readonly #root = nodeOf<Meaning>();
  readonly #words = new Set<string>();
  readonly #slots: Readonly<Record<string, Slot>>;

  constructor(slots: Readonly<Record<string, Slot>> = {}) {
    this.#slots = slots;
  }

  /** Adds a phrase given as folded words; a word in braces is a slot. */
  add(words: readonly string[], meaning: Meaning): void {
    let at = this.#root;
    for (const word of words) {
      const slot = this.#slots[word];
      if (!slot) this.#words.add(word);
      at = slot ? intoSlot(at, word, slot) : (branchOf(at, word).next ??= nodeOf<Meaning>());
    }
    at.meanings.push(meaning);
  }

  /** Whether a folded word stands anywhere in a phrase. */
  knows(word: string): boolean {
    return this.#words.has(word);
  }

  /** Calls `found` for every phrase that begins at token `at`, shorter before longer. */
  match(tokens: readonly Token[], at: number, end: number, found: Found<Meaning>): void {
    onward(this.#root, tokens, at, at, end, none, found);
  }
}

function intoSlot<Meaning>(from: Node<Meaning>, name: string, slot: Slot): Node<Meaning> {
  const known = from.slots.get(name);
  if (known) return known;
  const next = nodeOf<Meaning>();
  const edge = { name, read: slot.read, next };
  from.slots.set(name, next);
  if (slot.digits) from.numbers.push(edge);
  for (const word of new Set(slot.words)) branchOf(from, word).slots.push(edge);
  return next;
}

function walk<Meaning>(here: Node<Meaning>, tokens: readonly Token[], from: number, at: number, end: number, slots: SlotValues, found: Found<Meaning>): void {
  for (const meaning of here.meanings) found(meaning, from, at, slots);
  // Most phrases end where no longer one goes on.
  if (here.words.size > 0 || here.numbers.length > 0) onward(here, tokens, from, at, end, slots, found);
}

/** Whether a phrase ends at a node or goes on with a token: "5" fills a dozen slots, and before "%" all but few lead nowhere. */
function leadsOn<Meaning>({ meanings, words, numbers }: Node<Meaning>, token: Token | undefined): boolean {
  if (meanings.length > 0) return true;
  return token !== undefined && (words.has(token.low) || (token.kind === 'number' && numbers.length > 0));
}

function onward<Meaning>(here: Node<Meaning>, tokens: readonly Token[], from: number, at: number, end: number, slots: SlotValues, found: Found<Meaning>): void {
  const token = at < end ? tokens[at] : undefined;
  if (token === undefined) return;
  const branch = here.words.get(token.low);
  if (branch?.next) walk(branch.next, tokens, from, at + 1, end, slots, found);
  const open = token.kind === 'number' ? here.numbers : branch?.slots;
  if (open === undefined || open.length === 0) return;
  for (const { name, read, next } of open) {
    const value = read(tokens, at);
    if (value && value.to <= end && leadsOn(next, value.to < end ? tokens[value.to] : undefined))
      walk(next, tokens, from, value.to, end, { ...slots, [name]: value.value }, found);
  }
}
