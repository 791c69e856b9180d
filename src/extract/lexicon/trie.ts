import type { Token } from '../text/scan.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Paths } from './paths.ts';
import type { Filled, SlotEdge, SlotValues } from './slot.ts';
import { valuesOf } from './slot.ts';

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
  readonly paths: Paths<Senses>;

  constructor(paths: Paths<Senses>) {
    this.paths = paths;
  }

  /** Calls `found` for every phrase of a sentence, those that begin at one token shorter before longer. */
  match(tokens: readonly Token[], { from, to }: TokenRange, found: Found<Senses>): void {
    const search = { tokens, from, end: to, found };
    const { paths } = this;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const next = paths.firstAt(token);
      const opens = paths.mayOpen(token);
      if (next === 0 && !opens) continue;
      search.from = at;
      if (next !== 0) this.#walk(search, next, at + 1, undefined);
      if (opens) this.#open(search, paths.root, token, at, undefined);
    }
  }

  /** Whether a phrase ends at a node or goes on with a token: "5" fills a dozen slots, and before "%" all but few lead nowhere. */
  #leadsOn(node: number, token: Token | undefined): boolean {
    const { paths } = this;
    if (paths.sensesAt(node) !== undefined) return true;
    return token !== undefined && (paths.after(node, token) !== 0 || paths.fillsAt(node, token) !== 0);
  }

  /** Says what ends at a node, and goes on from there. */
  #walk(search: Search<Senses>, here: number, at: number, filled: Filled | undefined): void {
    const { paths } = this;
    const senses = paths.sensesAt(here);
    if (senses !== undefined) search.found(senses, search.from, at, valuesOf(filled));
    if (at >= search.end || paths.isLeaf(here)) return;
    const token = search.tokens[at];
    if (token === undefined) return;
    const next = paths.after(here, token);
    if (next !== 0) this.#walk(search, next, at + 1, filled);
    this.#open(search, here, token, at, filled);
  }

  /** Goes on into the slots of a node that a token may fill. */
  #open(search: Search<Senses>, here: number, token: Token, at: number, filled: Filled | undefined): void {
    const fills = this.paths.fillsAt(here, token);
    if (fills === 0) return;
    for (const slot of this.paths.openingsAt(here) ?? []) if ((slot.bit & fills) !== 0) this.#fill(search, slot, at, filled);
  }

  #fill(search: Search<Senses>, { name, single, read, next }: SlotEdge, at: number, before: Filled | undefined): void {
    const { tokens, end } = search;
    if (single && !this.#leadsOn(next, at + 1 < end ? tokens[at + 1] : undefined)) return;
    const value = read(tokens, at);
    if (value && value.to <= end && this.#leadsOn(next, value.to < end ? tokens[value.to] : undefined))
      this.#walk(search, next, value.to, { name, value: value.value, before });
  }
}
