import type { Dataset } from '../../model/ledger.ts';
import { byText } from '../order.ts';
import { claimsTable } from './claims-csv.ts';
import type { Table } from './column.ts';
import { editionDay } from './edition-day.ts';
import { entitiesTable } from './entities-csv.ts';
import { eventsTable } from './events-csv.ts';
import { figuresTable } from './figures-csv.ts';

/** `datapackage.json`: the tables described as a Frictionless Data Package. `site` is the address the files are published under. */
export function datapackage(dataset: Dataset, site: string): object {
  return {
    $schema: 'https://datapackage.org/profiles/1.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'so-may',
    id: new URL('/data/datapackage.json', site).href,
    title: 'Sổ Mây — The Cloud Ledger',
    description: 'Figures, claims and events read from news about the cloud market, each with the sentence it came from.',
    homepage: new URL('/', site).href,
    version: editionDay(dataset),
    licenses: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
    sources: [...new Set(dataset.articles.map(({ source }) => source.publisher))].sort(byText).map((title) => ({ title })),
    resources: [resource(figuresTable), resource(claimsTable), resource(eventsTable), resource(entitiesTable)],
  };
}

function resource<Row>({ name, title, columns, key }: Table<Row>): object {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: column.type,
        description: column.about,
        ...(column.required || column.values
          ? { constraints: { ...(column.required && { required: true }), ...(column.values && { enum: column.values }) } }
          : {}),
      })),
      primaryKey: key,
      missingValues: [''],
    },
  };
}
