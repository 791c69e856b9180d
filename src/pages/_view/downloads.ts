import { claimsCsv, claimsPieces } from '../../dataset/exports/claims-csv.ts';
import { datapackage } from '../../dataset/exports/datapackage.ts';
import { entitiesCsv } from '../../dataset/exports/entities-csv.ts';
import { eventsCsv, eventsPieces } from '../../dataset/exports/events-csv.ts';
import { figuresCsv, figuresPieces } from '../../dataset/exports/figures-csv.ts';
import { ledgerSchema } from '../../dataset/exports/ledger.schema.ts';
import { ledgerJson, ledgerPieces } from '../../dataset/exports/ledger-json.ts';
import { timelineJson } from '../../dataset/exports/timeline-json.ts';
import type { Dataset } from '../../model/ledger.ts';

const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;

/** Those that may be longer than any text can be, piece by piece. */
export const longDownloads: Readonly<Record<string, (dataset: Dataset) => Iterable<string>>> = {
  'ledger.json': ledgerPieces,
  'figures.csv': figuresPieces,
  'claims.csv': claimsPieces,
  'events.csv': eventsPieces,
};

/** The files under /data/: name → how it is written. */
export const downloads: Readonly<Record<string, (dataset: Dataset, site: string) => string>> = {
  'ledger.json': ledgerJson,
  'ledger.schema.json': () => json(ledgerSchema()),
  'figures.csv': figuresCsv,
  'claims.csv': claimsCsv,
  'events.csv': eventsCsv,
  'entities.csv': entitiesCsv,
  'datapackage.json': (dataset, site) => json(datapackage(dataset, site)),
  'timeline.json': (dataset, site) => timelineJson(dataset, 'vi', site),
  'timeline.en.json': (dataset, site) => timelineJson(dataset, 'en', site),
};
