import type { Entity } from '../../model/entity.ts';
import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from './mention-reading.ts';
import { isCompany } from './mention-reading.ts';

/** A span that points back ("công ty này", "the Seattle company"): what sort of thing, and from where. */
export interface Anaphor {
  readonly from: number;
  readonly to: number;
  readonly sorts: readonly string[];
  readonly place?: string;
}

const placeOf = (passage: Passage, at: number): { readonly id: string; readonly to: number } | undefined => {
  const hit = hitAt(passage, 'name', at);
  return hit && passage.lexicon.entities.get(hit.meaning.entity)?.type === 'place' ? { id: hit.meaning.entity, to: hit.to } : undefined;
};

/** All sorts said at a token by the longest phrase: "gã khổng lồ phần mềm" is software. */
function sortsAt(passage: Passage, at: number): { readonly to: number; readonly sorts: readonly string[] } | undefined {
  const longest = hitAt(passage, 'sort', at);
  if (!longest) return undefined;
  return { to: longest.to, sorts: (passage.hits[at] ?? []).filter((hit) => hit.cat === 'sort' && hit.to === longest.to).map((hit) => hit.meaning as string) };
}

/** "the European Commission" is a name, no anaphor. */
const inName = (passage: Passage, at: number, to: number): boolean => passage.hits[at]?.some((hit) => hit.cat === 'name' && hit.to >= to) ?? false;

/** Pointer before: "the company", "the Seattle company". */
function pointedBefore(passage: Passage, at: number): Anaphor | undefined {
  const pointer = hitAt(passage, 'pointer', at);
  if (pointer?.meaning.side !== 'before' || passage.lexicon.quantifiers.has(passage.tokens[at - 1]?.low ?? '')) return undefined;
  const place = placeOf(passage, pointer.to);
  let next = place?.to ?? pointer.to;
  if (place && passage.tokens[next]?.low === 'based') next++;
  const sort = sortsAt(passage, next) ?? sortsAt(passage, next + 1);
  if (!sort || (passage.tokens[sort.to]?.capital && !passage.tokens[sort.to]?.glued)) return undefined;
  if (sortsAt(passage, sort.to) || inName(passage, pointer.to, sort.to)) return undefined;
  return { from: at, to: sort.to, sorts: sort.sorts, ...(place ? { place: place.id } : {}) };
}

/** The pointer of "hãng phần mềm ảo hóa này": a few plain words may stand before it. */
function pointerWithin(passage: Passage, at: number): { readonly to: number } | undefined {
  for (let ahead = at; ahead <= at + 3; ahead++) {
    const pointer = hitAt(passage, 'pointer', ahead);
    if (pointer?.meaning.side === 'after') return pointer;
    const token = passage.tokens[ahead];
    if (token?.kind !== 'word' || token.capital || passage.lexicon.functionWords.has(token.low) || hitAt(passage, 'relation', ahead)) return undefined;
  }
  return undefined;
}

/** Pointer behind ("startup này"), a place behind ("hãng Mỹ"), or a bare definite sort before its verb ("Hãng cho biết"). */
function pointedAfter(passage: Passage, at: number): Anaphor | undefined {
  const sort = sortsAt(passage, at);
  if (!sort || passage.lexicon.quantifiers.has(passage.tokens[at - 1]?.low ?? '') || hitEnding(passage, 'sort', at)) return undefined;
  const place = placeOf(passage, sort.to);
  const pointer = pointerWithin(passage, place?.to ?? sort.to);
  if (pointer) return { from: at, to: pointer.to, sorts: sort.sorts, ...(place ? { place: place.id } : {}) };
  if (place) return { from: at, to: place.to, sorts: sort.sorts, place: place.id };
  const next = passage.tokens[sort.to];
  if (next?.capital || next?.kind === 'number') return undefined;
  const predicate =
    next === undefined ||
    next.kind === 'sign' ||
    hitAt(passage, 'relation', sort.to) !== undefined ||
    hitAt(passage, 'modality', sort.to) !== undefined ||
    hitAt(passage, 'direction', sort.to) !== undefined ||
    passage.lexicon.functionWords.has(next.low) ||
    hitAt(passage, 'event', sort.to) !== undefined ||
    hitAt(passage, 'metric', sort.to)?.meaning.verb === true;
  return predicate && sort.to - at <= 2 ? { from: at, to: sort.to, sorts: sort.sorts } : undefined;
}

/** The anaphor at a token, if one stands there. */
export function anaphorAt(passage: Passage, at: number): Anaphor | undefined {
  const sides = passage.lexicon.language.pointers.map(([, pointer]) => pointer.side);
  return (sides.includes('before') ? pointedBefore(passage, at) : undefined) ?? (sides.includes('after') ? pointedAfter(passage, at) : undefined);
}

/** How many sentences back an anaphor may look. */
const memory = 30;
/** How many sentences back the topic must have been named to be meant. */
const reach = 5;

function fits(entity: Entity | undefined, anaphor: Anaphor, entities: ReadonlyMap<string, Entity>): boolean {
  if (!entity) return false;
  const sorted = anaphor.sorts.some((sort) => sort === 'company' || sort === 'tech-giant' || entity.sorts.includes(sort) || entity.type === sort);
  if (!sorted || !anaphor.place) return sorted;
  if (entity.type === 'unit') return false;
  for (let place = entity.headquarters ?? entities.get(entity.parent ?? '')?.headquarters; place; place = entities.get(place)?.parent)
    if (place === anaphor.place) return true;
  return false;
}

/** How often each is named so far, for the topic of the article. */
function topicOf(spoken: readonly (readonly MentionReading[])[]): { readonly counts: ReadonlyMap<string, number>; readonly topic: string | undefined } {
  const counts = new Map<string, number>();
  for (const { entity } of spoken.flat()) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  let topic: string | undefined;
  for (const [entity, count] of counts) if (count >= 3 && count > (counts.get(topic ?? '') ?? 0)) topic = entity;
  return { counts, topic };
}

/** The entity an anaphor means: latest sentence first and within it the first named that fits; one named in passing gives way to the topic. */
export function resolveAnaphor(
  anaphor: Anaphor,
  spoken: readonly (readonly MentionReading[])[],
  entities: ReadonlyMap<string, Entity>,
): MentionReading | undefined {
  const near = spoken.slice(-memory);
  const wanted = (mention: MentionReading): boolean =>
    (isCompany(mention) ||
      (anaphor.sorts.includes('organisation') && mention.type === 'organisation') ||
      (anaphor.sorts.includes('analyst') && mention.type === 'analyst')) &&
    (mention.form === 'unknown' ? !anaphor.place : fits(entities.get(mention.entity), anaphor, entities));
  const latest = near.findLast((sentence) => sentence.some(wanted))?.find(wanted);
  if (!latest) return undefined;
  const { counts, topic } = topicOf(near);
  if (topic === undefined || topic === latest.entity || (counts.get(latest.entity) ?? 0) > 1) return latest;
  return (
    near
      .slice(-reach)
      .flat()
      .findLast((mention) => mention.entity === topic && wanted(mention)) ?? latest
  );
}
