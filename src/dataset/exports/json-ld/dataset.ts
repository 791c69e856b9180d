import type { Dataset as DatasetLd, WithContext } from 'schema-dts';
import { editionIn } from '../../../locales/edition.ts';
import type { Dataset } from '../../../model/ledger.ts';
import { type Lang, languages } from '../../../model/text.ts';
import { editionDay } from '../edition-day.ts';
import { context, publisher } from './publisher.ts';

/** The published tables: schema.org Dataset. */
export function datasetLd(dataset: Dataset, lang: Lang, site: string): WithContext<DatasetLd> {
  const { labels, path } = editionIn(lang, dataset.entities);
  const download = (file: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    contentUrl: new URL(`/data/${file}`, site).href,
    encodingFormat,
  });
  const days = dataset.articles.map(({ published }) => published);
  return {
    '@context': context,
    '@type': 'Dataset',
    name: `${labels.site.name}: ${labels.data.title}`,
    description: labels.site.description,
    url: new URL(path('/data/'), site).href,
    inLanguage: [...languages],
    license: 'https://opensource.org/license/mit',
    isAccessibleForFree: true,
    creator: publisher,
    version: editionDay(dataset),
    temporalCoverage: days.length > 0 ? `${days.reduce((a, b) => (a < b ? a : b))}/${editionDay(dataset)}` : undefined,
    distribution: [
      download('ledger.json', 'application/json'),
      ...['figures', 'claims', 'events', 'entities'].map((table) => download(`${table}.csv`, 'text/csv')),
      download('datapackage.json', 'application/json'),
    ],
  };
}
