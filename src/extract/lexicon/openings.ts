import type { Token } from '../text/scan.ts';
import type { Slot } from './slot.ts';

/** A slot that stands at a node, and the node behind it. */
export interface SlotEdge extends Pick<Slot, 'single' | 'read'> {
  readonly name: string;
  readonly next: number;
}

/** The slots that stand at a node of the trie: those that digits may fill, and those that a word may begin, by its key. */
export class Openings {
  readonly #numbers: SlotEdge[] = [];
  readonly #words = new Map<number, SlotEdge[]>();
  readonly #named = new Map<string, SlotEdge>();

  /** The slot of a name, if it stands here. */
  named(name: string): SlotEdge | undefined {
    return this.#named.get(name);
  }

  /** `keys` are those of the words it may begin with. */
  add(edge: SlotEdge, digits: boolean, keys: Iterable<number>): void {
    this.#named.set(edge.name, edge);
    if (digits) this.#numbers.push(edge);
    for (const key of keys) this.#words.set(key, [...(this.#words.get(key) ?? []), edge]);
  }

  /** The slots that a token may fill; undefined where none. */
  at({ kind, key }: Token): readonly SlotEdge[] | undefined {
    if (kind !== 'number') return key === 0 ? undefined : this.#words.get(key);
    return this.#numbers.length > 0 ? this.#numbers : undefined;
  }
}
