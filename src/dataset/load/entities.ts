import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../../model/entity.ts';
import { checkEntities } from './check-entities.ts';
import { entityRemedies, writtenEntity } from './entity-schema.ts';
import { listFiles } from './list-files.ts';
import type { PlacedEntity } from './placed-entity.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-with-places.ts';

/** The gazetteer under `content/entities`, checked within itself. */
export function loadEntities(root: string): { readonly entities: readonly Entity[]; readonly problems: readonly Problem[] } {
  const files = listFiles(root, 'content/entities', /\.ya?ml$/u).map((file) => entitiesIn(file, readFileSync(join(root, file), 'utf8')));
  const placed = files.flatMap((file) => file.placed);
  return { entities: placed.map(({ entity }) => entity), problems: [...files.flatMap((file) => file.problems), ...checkEntities(placed)] };
}

/** The entities of one file: a list of entries, or one entry alone. */
export function entitiesIn(file: string, text: string): { readonly placed: readonly PlacedEntity[]; readonly problems: readonly Problem[] } {
  const yaml = readYaml(text, file);
  const list: readonly unknown[] = Array.isArray(yaml.value) ? yaml.value : yaml.value ? [yaml.value] : [];
  const placed: PlacedEntity[] = [];
  const problems: Problem[] = [...yaml.problems];
  for (const [index, value] of list.entries()) {
    const within = Array.isArray(yaml.value) ? [index] : [];
    const parsed = writtenEntity.safeParse(value);
    if (parsed.success) placed.push({ entity: parsed.data, file, placeOf: (...path) => yaml.placeOf([...within, ...path]) });
    else problems.push(...schemaProblems(parsed.error.issues, yaml, file, entityRemedies, within));
  }
  return { placed, problems };
}
