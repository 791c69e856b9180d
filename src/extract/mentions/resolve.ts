import type { Entity } from '../../model/entity.ts';
import type { Anaphor } from './anaphors.ts';
import { isCompany } from './mention-reading.ts';
import { slugOf } from './slug.ts';
import type { Spoken } from './standing.ts';

/** How many sentences back an anaphor may look. */
const memory = 30;
/** How many sentences back the topic must have been named to be meant. */
const reach = 5;

/** The sorts any company is of. */
const broad: ReadonlySet<string> = new Set(['company', 'tech-giant', 'group', 'business']);

/** "the commission" is one that is called so: the European Commission, but no ministry. */
function calledSo(mention: Spoken, anaphor: Anaphor, entities: ReadonlyMap<string, Entity>): boolean {
  const name = entities.get(mention.entity)?.name;
  const words = `${mention.entity}-${typeof name === 'string' ? slugOf(name) : slugOf(Object.values(name ?? {}).join(' '))}`.split('-');
  return anaphor.sorts.some((sort) => words.includes(sort));
}

function fits(entity: Entity | undefined, anaphor: Anaphor, entities: ReadonlyMap<string, Entity>): boolean {
  if (!entity) return false;
  const sorted = anaphor.sorts.some((sort) => broad.has(sort) || entity.sorts.includes(sort) || entity.type === sort);
  if (!sorted || !anaphor.place) return sorted;
  if (entity.type === 'unit') return false;
  for (let place = entity.headquarters ?? entities.get(entity.parent ?? '')?.headquarters; place; place = entities.get(place)?.parent)
    if (place === anaphor.place) return true;
  return false;
}

/** The sorts no company is of. */
const institutions: ReadonlySet<string> = new Set(['commission', 'ministry']);

/** How often each is named so far, for the topic of the article. */
function topicOf(spoken: readonly (readonly Spoken[])[]): { readonly counts: ReadonlyMap<string, number>; readonly topic: string | undefined } {
  const counts = new Map<string, number>();
  for (const sentence of spoken) for (const { entity } of sentence) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  let topic: string | undefined;
  for (const [entity, count] of counts) if (count >= 3 && count > (counts.get(topic ?? '') ?? 0)) topic = entity;
  return { counts, topic };
}

/** Whom of its own sentence an anaphor can mean: not who acts on it ("RBS cancelled a project, which will cost jobs at the vendor"). */
function notActing(fitting: readonly Spoken[], anaphor: Anaphor): readonly Spoken[] {
  if (!anaphor.acted) return fitting;
  const agent = fitting.find((mention) => mention.from >= anaphor.clause) ?? fitting[0];
  const others = fitting.filter((mention) => mention.entity !== agent?.entity && !(mention.list !== undefined && mention.list === agent?.list));
  return anaphor.acted === 'owned' && others.length === 0 ? fitting : others;
}

/** Whom the latest sentence that fits speaks of: the first it tells of, not one named by the way. */
function latestOf(near: readonly (readonly Spoken[])[], anaphor: Anaphor, wanted: (mention: Spoken) => boolean): Spoken | undefined {
  let passing: Spoken | undefined;
  for (let back = near.length - 1; back >= 0 && !(passing && near.length - back > reach); back--) {
    const own = back === near.length - 1;
    const fitting = (near[back] ?? []).filter(wanted);
    const free = own ? notActing(fitting, anaphor) : fitting;
    const told = own && (anaphor.acted === 'owned' || anaphor.near) ? free.at(-1) : free.find((mention) => !mention.passing);
    if (told) return told;
    passing ??= free[0];
  }
  return passing;
}

/** The entity an anaphor means: the latest told of that fits; one named only once gives way to the topic. */
export function resolveAnaphor(
  anaphor: Anaphor,
  spoken: readonly (readonly Spoken[])[],
  entities: ReadonlyMap<string, Entity>,
  paragraph: number,
): Spoken | undefined {
  const near = spoken.slice(-memory);
  const institution = institutions.has(anaphor.sorts[0] ?? '');
  const wanted = (mention: Spoken): boolean =>
    (institution && mention.type === 'organisation' && calledSo(mention, anaphor, entities)) ||
    (((isCompany(mention) && !institution) ||
      (anaphor.sorts.includes('organisation') && mention.type === 'organisation') ||
      (anaphor.sorts.includes('analyst') && mention.type === 'analyst')) &&
      (mention.form === 'unknown' || fits(entities.get(mention.entity), anaphor, entities)));
  // "tập đoàn này" is rather the owner than what it owns, "đơn vị này" the other way round.
  const liked = (mention: Spoken): boolean =>
    wanted(mention) && (anaphor.sorts.includes('unit') ? mention.type === 'unit' : entities.get(mention.entity)?.parent === undefined);
  // "the company" among investors is the one they pay.
  const fund = (mention: Spoken): boolean => mention.fund === true || (entities.get(mention.entity)?.sorts.includes('fund') ?? false);
  const paid = (mention: Spoken): boolean => wanted(mention) && !fund(mention);
  const plain = !anaphor.place && anaphor.sorts.every((sort) => sort === 'company' || sort === 'startup');
  const placed = (mention: Spoken): boolean => mention.form !== 'unknown' && wanted(mention);
  const choosy = anaphor.sorts.includes('group') || (anaphor.sorts.includes('unit') && anaphor.sorts.includes('business'));
  const latest =
    (choosy ? latestOf(near, anaphor, liked) : undefined) ??
    (anaphor.place ? latestOf(near, anaphor, placed) : undefined) ??
    (plain ? latestOf(near.slice(-reach), anaphor, paid) : undefined) ??
    latestOf(near, anaphor, wanted);
  if (!latest) return undefined;
  const { counts, topic } = topicOf(near);
  if (topic === undefined || topic === latest.entity) return latest;
  // "AWS hứa chi 190 tỷ baht; vùng đám mây của hãng …": the paragraph tells of somebody else for once.
  const here = near.slice(-paragraph).some((sentence) => sentence.includes(latest));
  if (here && (!latest.passing || (counts.get(latest.entity) ?? 0) > 1)) return latest;
  return (
    near
      .slice(-reach)
      .flat()
      .findLast((mention) => mention.entity === topic && wanted(mention)) ?? latest
  );
}
