import type { PlacedEntity, Unread } from './placed-entity.ts';
import type { Problem } from './problem.ts';

/** What is wrong between entries of the gazetteer: ids or names given twice, parents that are missing or lead in a circle. */
export function checkEntities(placed: readonly PlacedEntity[], unread: Unread = []): Problem[] {
  const byId = new Map(placed.map((one) => [one.entity.id, one]));
  return [...idsTwice(placed), ...namesTwice(placed), ...missingLinks(placed, byId, unread), ...circles(placed, byId)];
}

function problem({ file, placeOf }: PlacedEntity, path: readonly (string | number)[], reason: string): Problem {
  return { file, ...placeOf(...path), field: path.filter((step) => typeof step === 'string').join('.'), reason };
}

function idsTwice(placed: readonly PlacedEntity[]): Problem[] {
  const seen = new Map<string, PlacedEntity>();
  return placed.flatMap((one) => {
    const other = seen.get(one.entity.id);
    seen.set(one.entity.id, other ?? one);
    return other
      ? [problem(one, ['id'], `${JSON.stringify(one.entity.id)} is taken by ${other.file}:${other.placeOf('id').line}; give one of them another id`)]
      : [];
  });
}

/** A name or alias that two entities claim would be read as either of them by chance. */
function namesTwice(placed: readonly PlacedEntity[]): Problem[] {
  const seen = new Map<string, PlacedEntity>();
  return placed.flatMap((one) => {
    const { name, aliases } = one.entity;
    const names = [
      [name.vi, ['name']],
      ...(name.en === name.vi ? [] : [[name.en, ['name']] as const]),
      ...aliases.map((alias, i) => [alias, ['aliases', i]] as const),
    ] as const;
    return names.flatMap(([text, path]) => {
      const key = text.normalize('NFC');
      const other = seen.get(key);
      if (!other) seen.set(key, one);
      if (!other || other === one) return [];
      return [
        problem(
          one,
          path,
          `${JSON.stringify(text)} already names \`${other.entity.id}\` (${other.file}:${other.placeOf('name').line}); keep it with one of them`,
        ),
      ];
    });
  });
}

/** An entry that is there but wrong in itself is not missing. */
function missingLinks(placed: readonly PlacedEntity[], byId: ReadonlyMap<string, PlacedEntity>, unread: Unread): Problem[] {
  if (unread === 'all') return [];
  return placed.flatMap((one) =>
    (['parent', 'cloudUnit', 'headquarters'] as const).flatMap((field) => {
      const id = one.entity[field];
      return id && !byId.has(id) && !unread.includes(id)
        ? [problem(one, [field], `no entity ${JSON.stringify(id)}; add it to content/entities or correct the id`)]
        : [];
    }),
  );
}

/** Each circle once, told of the first of its entries. */
function circles(placed: readonly PlacedEntity[], byId: ReadonlyMap<string, PlacedEntity>): Problem[] {
  const told = new Set<string>();
  return placed.flatMap((one) => {
    const path = [one.entity.id];
    for (let parent = one.entity.parent; parent; parent = byId.get(parent)?.entity.parent) {
      if (parent === one.entity.id && !told.has(parent)) {
        for (const id of path) told.add(id);
        return [problem(one, ['parent'], `its parents lead back to itself: ${[...path, parent].join(' → ')}; remove one \`parent\``)];
      }
      if (path.includes(parent)) return [];
      path.push(parent);
    }
    return [];
  });
}
