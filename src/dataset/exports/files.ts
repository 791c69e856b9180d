import type { Dataset } from '../../model/ledger.ts';
import { claimsCsv } from './claims-csv.ts';
import { datapackage } from './datapackage.ts';
import { entitiesCsv } from './entities-csv.ts';
import { eventsCsv } from './events-csv.ts';
import { figuresCsv } from './figures-csv.ts';
import { ledgerSchema } from './ledger.schema.ts';
import { ledgerJson } from './ledger-json.ts';
import { timelineJson } from './timeline-json.ts';

/** A file of open data: what it is served as and how it is made. */
export interface DataFile {
  readonly mediaType: string;
  readonly body: (dataset: Dataset, site: string) => string;
}

const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;

/** Every file under `/data/`, by name. `site` is the address the files are published under. */
export const dataFiles: Readonly<Record<string, DataFile>> = {
  'ledger.json': { mediaType: 'application/json', body: (dataset) => ledgerJson(dataset) },
  'ledger.schema.json': { mediaType: 'application/schema+json', body: () => json(ledgerSchema()) },
  'figures.csv': { mediaType: 'text/csv', body: (dataset) => figuresCsv(dataset) },
  'claims.csv': { mediaType: 'text/csv', body: (dataset) => claimsCsv(dataset) },
  'events.csv': { mediaType: 'text/csv', body: (dataset) => eventsCsv(dataset) },
  'entities.csv': { mediaType: 'text/csv', body: (dataset) => entitiesCsv(dataset) },
  'datapackage.json': { mediaType: 'application/json', body: (dataset, site) => json(datapackage(dataset, site)) },
  'timeline.json': { mediaType: 'application/json', body: (dataset, site) => timelineJson(dataset, 'vi', site) },
  'timeline.en.json': { mediaType: 'application/json', body: (dataset, site) => timelineJson(dataset, 'en', site) },
};
