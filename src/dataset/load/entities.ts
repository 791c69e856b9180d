import type { Entity } from '../../model/entity.ts';
import { checkEntities } from './check-entities.ts';
import { entityRemedies, writtenEntity } from './entity-schema.ts';
import { listFiles } from './list-files.ts';
import type { PlacedEntity, Unread } from './placed-entity.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-with-places.ts';

/** What the files of the gazetteer hold. */
export interface Gazetteer {
  readonly placed: readonly PlacedEntity[];
  readonly unread: Unread;
  readonly problems: readonly Problem[];
}

/** The gazetteer under `content/entities`, checked within itself. */
export function loadEntities(root: string): { readonly entities: readonly Entity[]; readonly problems: readonly Problem[] } {
  const files = listFiles(root, 'content/entities', /\.ya?ml$/u).map((file): Gazetteer => {
    const { text, problem } = readText(root, file);
    return problem ? { placed: [], unread: 'all', problems: [problem] } : entitiesIn(file, text);
  });
  const placed = files.flatMap((file) => file.placed);
  const unread = files.some((file) => file.unread === 'all') ? 'all' : files.flatMap((file) => file.unread);
  return { entities: placed.map(({ entity }) => entity), problems: [...files.flatMap((file) => file.problems), ...checkEntities(placed, unread)] };
}

/** The entities of one file: a list of entries, or one entry alone. */
export function entitiesIn(file: string, text: string): Gazetteer {
  const yaml = readYaml(text, file);
  const list: readonly unknown[] = Array.isArray(yaml.value) ? yaml.value : yaml.value ? [yaml.value] : [];
  const placed: PlacedEntity[] = [];
  const unread: string[] = [];
  const problems: Problem[] = [...yaml.problems];
  for (const [index, value] of list.entries()) {
    const within = Array.isArray(yaml.value) ? [index] : [];
    const parsed = writtenEntity.safeParse(value);
    if (parsed.success) placed.push({ entity: parsed.data, file, placeOf: (...path) => yaml.placeOf([...within, ...path]) });
    else {
      problems.push(...schemaProblems(parsed.error.issues, yaml, file, entityRemedies, within));
      if (typeof value === 'object' && value !== null && 'id' in value) unread.push(String(value.id));
    }
  }
  return { placed, unread: yaml.problems.length > 0 ? 'all' : unread, problems };
}
