import { fold } from './spelling.ts';

/** Parts words into files of at most `most` characters by their folded beginnings; `sizes` says how long each word's line is. */
export function shardsOf(sizes: ReadonlyMap<string, number>, most = 24_000): readonly string[] {
  const split = (members: readonly (readonly [folded: string, size: number])[], beginning: string): string[] => {
    const total = members.reduce((sum, [, size]) => sum + size, 0);
    const longer = members.filter(([folded]) => folded.length > beginning.length);
    if (beginning !== '' && (total <= most || longer.length === 0)) return [beginning];
    const next = Map.groupBy(longer, ([folded]) => String.fromCodePoint(folded.codePointAt(beginning.length) ?? 0));
    const rest = members.length > longer.length ? [beginning] : [];
    return [...rest, ...[...next].flatMap(([letter, group]) => split(group, beginning + letter))];
  };
  return split(
    [...sizes].map(([word, size]) => [fold(word), size] as const),
    '',
  ).sort();
}

/** Beginnings of words → the number of their file. */
export type Shelves = ReadonlyMap<string, number>;

/** The shelves in the order in which the index lists them. */
export const shelvesOf = (shards: readonly string[]): Shelves => new Map(shards.map((shard, i) => [shard, i]));

/** The file of a folded word: that of the longest beginning; undefined where no word begins so. */
export function shardOf(folded: string, shelves: Shelves): number | undefined {
  for (let length = folded.length; length > 0; length--) {
    const found = shelves.get(folded.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every file in which a word that begins so may stand; only the first few where the beginning is short and the index large. */
export function shardsWith(beginning: string, shelves: Shelves, most = 6): readonly number[] {
  const longer = [...shelves].flatMap(([shard, i]) => (shard.startsWith(beginning) ? [i] : []));
  return [...new Set([shardOf(beginning, shelves), ...longer])].filter((i) => i !== undefined).slice(0, most);
}
