import type { Anaphor } from '../anaphors.ts';
import type { Spoken } from '../standing.ts';
import { anybodys } from './anybodys.ts';

type Sentences = readonly (readonly Spoken[])[];

/** How many sentences back one may stand of whose trade the text says nothing. */
const just = 3;

/** What trade a text says that each is of: "insurer Umbria", "Lumenor, a maker of scanners". */
function tradesOf(near: Sentences): ReadonlyMap<string, ReadonlySet<string>> {
  const trades = new Map<string, Set<string>>();
  for (const sentence of near)
    for (const { entity, called } of sentence)
      for (const sort of called ?? []) if (!anybodys.has(sort)) trades.set(entity, (trades.get(entity) ?? new Set()).add(sort));
  return trades;
}

/** How often one must be named to be what a text is about. */
const often = 3;

/** Those whom a word of trade may mean: one that no gazetteer knows only if the text has said that it is of that trade, or has just told of it, or tells of it again and again. */
export function ofTrade({ sorts, kin }: Anaphor, near: Sentences): Sentences {
  if (kin || sorts.some((sort) => anybodys.has(sort)) || !near.some((sentence) => sentence.some(({ form }) => form === 'unknown'))) return near;
  const trades = tradesOf(near);
  const vouched = [...trades.values()].some((told) => sorts.some((sort) => told.has(sort)));
  const times = (entity: string): number => near.flat().filter((mention) => mention.entity === entity).length;
  const may = ({ form, entity }: Spoken, back: number): boolean => {
    const told = form === 'unknown' ? trades.get(entity) : undefined;
    if (form !== 'unknown' || sorts.some((sort) => entity.includes(sort))) return true;
    return told ? sorts.some((sort) => told.has(sort)) : !vouched && (back <= just || times(entity) >= often);
  };
  return near.map((sentence, at) => sentence.filter((mention) => may(mention, near.length - at)));
}
