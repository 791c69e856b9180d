import type { Entity } from '../../model/entity.ts';

const word = /^[\p{L}]{5,}$/u;
const acting: ReadonlySet<Entity['type']> = new Set(['company', 'unit', 'publisher', 'analyst']);

/** The names of one long word that are an organisation's and mean nothing else: "Microsoft", but not "Snowflake". */
export function soloNames(fold: (word: string) => string, gazetteer: readonly Entity[]): ReadonlySet<string> {
  const names = gazetteer.flatMap(({ type, name, common }) => (acting.has(type) && common.length === 0 ? Object.values(name) : []));
  return new Set(names.filter((name) => word.test(name)).map(fold));
}
