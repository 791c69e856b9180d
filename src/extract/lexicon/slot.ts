import type { Token } from '../text/scan.ts';

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

/** A slot that stands at a node of the trie, and the node behind it. */
export interface SlotEdge extends Pick<Slot, 'single' | 'read'> {
  readonly name: string;
  /** Slots as a set of bits: a token whose bits have none of these cannot fill it. */
  readonly bit: number;
  readonly next: number;
}

/** What slots read, by their name in braces. */
export type SlotValues = Readonly<Record<string, number>>;

/** The slots filled on the way to a node, the last of them first: most ways lead nowhere, and a link is thrown away sooner than a record. */
export interface Filled {
  readonly name: string;
  readonly value: number;
  readonly before: Filled | undefined;
}

const none: SlotValues = {};

/** What the slots of a way read, by their names. */
export function valuesOf(filled: Filled | undefined): SlotValues {
  if (filled === undefined) return none;
  const values: Record<string, number> = {};
  for (let one: Filled | undefined = filled; one !== undefined; one = one.before) values[one.name] ??= one.value;
  return values;
}
