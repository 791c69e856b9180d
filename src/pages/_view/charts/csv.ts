import { entriesOf } from '../../../components/plate.ts';
import { csvOf, type Table } from '../../../dataset/exports/column.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Claim, Dataset, TimelineEvent } from '../../../model/ledger.ts';
import { oncePerDataset } from '../memo.ts';
import { type PlateName, plates } from './all.ts';

interface Row {
  readonly id: string;
  readonly panel: string;
  readonly company: string;
  readonly read: Claim | TimelineEvent;
  readonly what: string;
  readonly amount: string;
  readonly sentence: string;
  readonly publisher: string;
  readonly published: string;
  readonly link: string;
}

const isClaim = (read: Row['read']): read is Claim => 'metric' in read;
const quantityOf = ({ read }: Row) => (isClaim(read) ? read : read.amount);
const numberIn = (value: unknown) => (typeof value === 'number' ? value : null);

/** The data of a chart: a row for each mark, with its sentence and the way there. */
const table: Table<Row> = {
  name: 'chart',
  title: 'The marks of a chart',
  key: ['id', 'panel'],
  columns: [
    { name: 'id', type: 'string', about: 'id of the claim, or of the event', required: true, cell: ({ id }) => id },
    { name: 'panel', type: 'string', about: 'the picture it is drawn in', cell: ({ panel }) => panel },
    { name: 'company', type: 'string', about: 'whose it is; of a deal all parties', cell: ({ company }) => company },
    { name: 'metric', type: 'string', about: 'what is measured, or the kind of event', cell: ({ read }) => (isClaim(read) ? read.metric : read.type) },
    { name: 'what', type: 'string', about: 'the same in words, with scope and base', cell: ({ what }) => what },
    { name: 'period', type: 'string', about: 'label of the time it is of', cell: ({ read }) => read.period?.label },
    { name: 'period_start', type: 'date', about: 'its first day', cell: ({ read }) => read.period?.start },
    { name: 'period_end', type: 'date', about: 'its last day', cell: ({ read }) => read.period?.end },
    { name: 'value', type: 'number', about: 'the number in base units', cell: (row) => numberIn(quantityOf(row)?.value) },
    { name: 'high', type: 'number', about: 'upper end of a range', cell: (row) => numberIn(quantityOf(row)?.high) },
    { name: 'unit', type: 'string', about: 'ISO 4217 for money, % for percent', cell: (row) => quantityOf(row)?.unit },
    { name: 'direction', type: 'string', about: 'up or down, for a change', cell: (row) => quantityOf(row)?.direction },
    { name: 'approx', type: 'string', about: 'how the sentence hedges it', cell: (row) => quantityOf(row)?.approx },
    { name: 'modality', type: 'string', about: 'whether it has happened, is expected or was tried', cell: ({ read }) => read.modality },
    { name: 'as_shown', type: 'string', about: 'the amount as the chart writes it', cell: ({ amount }) => amount },
    { name: 'sentence', type: 'string', about: 'the sentence it was read in', cell: ({ sentence }) => sentence },
    { name: 'publisher', type: 'string', about: 'who published the story', cell: ({ publisher }) => publisher },
    { name: 'published', type: 'date', about: 'the day of the story', cell: ({ published }) => published },
    { name: 'link', type: 'string', about: 'where the sentence stands', cell: ({ link }) => link },
  ],
};

const readOf = oncePerDataset(({ claims, timeline }) => new Map<string, Claim | TimelineEvent>([...claims, ...timeline].map((one) => [one.id, one])));

/** A chart's data as CSV, in the language of its page. */
export function chartCsv(name: PlateName, dataset: Dataset, edition: Edition, site: string): string {
  const plate = plates[name](dataset, edition);
  const rows = plate.pictures.flatMap(({ heading, entries }) =>
    entries.flatMap(({ id, subject, what, amount, quote, publisher, published, href }): readonly Row[] => {
      const read = readOf(dataset).get(id);
      if (!read) return [];
      const parties = isClaim(read) ? [subject] : [...new Set(read.parties.map(({ entity }) => entity))];
      return [
        {
          id,
          panel: heading ?? '',
          company: parties.map((party) => edition.name(party)).join('; '),
          read,
          what,
          amount,
          sentence: quote,
          publisher,
          published,
          link: new URL(href, site).href,
        },
      ];
    }),
  );
  return entriesOf(plate).length === rows.length ? csvOf(table, rows) : fail(name);
}

const fail = (name: string): never => {
  throw new Error(`a mark of the chart ${name} has no claim and no event behind it`);
};
