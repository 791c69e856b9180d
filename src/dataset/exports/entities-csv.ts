import { type Entity, entityTypes } from '../../model/entity.ts';
import type { Dataset } from '../../model/ledger.ts';
import { csvOf, type Table } from './column.ts';

/** The gazetteer: every company, product, person and place that the articles may name. */
export const entitiesTable: Table<Entity> = {
  name: 'entities',
  title: 'Entities: companies, units, products, people, places and markets',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', about: 'id used in all other tables', required: true, cell: ({ id }) => id },
    { name: 'type', type: 'string', about: 'what it is', required: true, values: entityTypes, cell: ({ type }) => type },
    { name: 'name_vi', type: 'string', about: 'name in Vietnamese', required: true, cell: ({ name }) => name.vi },
    { name: 'name_en', type: 'string', about: 'name in English', required: true, cell: ({ name }) => name.en },
    { name: 'aliases', type: 'string', about: 'other names, parted by semicolons', cell: ({ aliases }) => aliases.join(';') },
    { name: 'parent', type: 'string', about: 'id of its owner, employer or region', cell: ({ parent }) => parent },
    { name: 'cloud_unit', type: 'string', about: 'id of the unit that its cloud revenue belongs to', cell: ({ cloudUnit }) => cloudUnit },
    { name: 'headquarters', type: 'string', about: 'id of the place', cell: ({ headquarters }) => headquarters },
    { name: 'founded', type: 'string', about: 'year or day of its founding', cell: ({ founded }) => founded },
    { name: 'site', type: 'string', about: 'its web address', cell: ({ site }) => site },
  ],
};

/** `entities.csv`. */
export function entitiesCsv({ entities }: Dataset): string {
  return csvOf(entitiesTable, [...entities.values()]);
}
