import { eventTypes } from '../../model/event.ts';
import type { Dataset, TimelineEvent } from '../../model/ledger.ts';
import type { Lang } from '../../model/text.ts';
import { csvPieces, type Table } from './column.ts';

const told =
  (lang: Lang) =>
  ({ voices }: TimelineEvent) =>
    voices.find((voice) => voice.lang === lang);

/** Every event, once in however many languages it is told. */
export const eventsTable: Table<TimelineEvent> = {
  name: 'events',
  title: 'Events: who did what with whom, when, for how much',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', about: 'id of the event', required: true, cell: ({ id }) => id },
    { name: 'slug', type: 'string', about: 'the story', required: true, cell: ({ slug }) => slug },
    { name: 'type', type: 'string', about: 'what happened', required: true, values: eventTypes, cell: ({ type }) => type },
    {
      name: 'parties',
      type: 'string',
      about: 'entity:role, parted by semicolons',
      required: true,
      cell: ({ parties }) => parties.map(({ entity, role }) => `${entity}:${role}`).join(';'),
    },
    { name: 'modality', type: 'string', about: 'whether it happened', required: true, cell: ({ modality }) => modality },
    { name: 'period', type: 'string', about: 'label of the time; empty where the text gives none', cell: ({ period }) => period?.label },
    { name: 'period_start', type: 'date', about: 'first day', cell: ({ period }) => period?.start },
    { name: 'period_end', type: 'date', about: 'last day', cell: ({ period }) => period?.end },
    { name: 'amount', type: 'number', about: 'for how much, in base units', cell: ({ amount }) => (typeof amount?.value === 'number' ? amount.value : null) },
    { name: 'unit', type: 'string', about: 'currency of the amount', cell: ({ amount }) => amount?.unit },
    { name: 'amount_figure', type: 'string', about: 'id of the figure that gives the amount', cell: ({ amount }) => amount?.id },
    { name: 'rule', type: 'string', about: 'the rule that read it', cell: ({ rule }) => rule },
    { name: 'quote_vi', type: 'string', about: 'the sentence in Vietnamese', cell: (event) => told('vi')(event)?.quote },
    { name: 'quote_en', type: 'string', about: 'the sentence in English', cell: (event) => told('en')(event)?.quote },
    { name: 'href_vi', type: 'string', about: 'where it stands in Vietnamese', cell: (event) => told('vi')(event)?.href },
    { name: 'href_en', type: 'string', about: 'where it stands in English', cell: (event) => told('en')(event)?.href },
  ],
};

/** `events.csv`, in the order of the timeline, line by line. */
export const eventsPieces = ({ timeline }: Dataset): Iterable<string> => csvPieces(eventsTable, timeline);

/** The same in one text. */
export const eventsCsv = (dataset: Dataset): string => [...eventsPieces(dataset)].join('');
