import { approximations, kinds, type Metric, metrics, modalities, type Quantity, type Scope } from '../../model/figure.ts';
import { type Period, periodBases } from '../../model/period.ts';
import type { Column } from './column.ts';

/** The number itself, the same columns in every table that has numbers. */
export const quantityColumns: readonly Column<Quantity>[] = [
  { name: 'kind', type: 'string', about: 'what sort of number it is', required: true, values: kinds, cell: ({ kind }) => kind },
  {
    name: 'value',
    type: 'number',
    about: 'the number in base units (USD, not millions); empty where it is vague or a duration',
    cell: ({ value }) => (typeof value === 'number' ? value : null),
  },
  { name: 'high', type: 'number', about: 'upper end of a range', cell: ({ high }) => (typeof high === 'number' ? high : null) },
  { name: 'duration', type: 'string', about: 'a length of time in ISO 8601, P4Y', cell: ({ value }) => (typeof value === 'string' ? value : null) },
  { name: 'unit', type: 'string', about: 'ISO 4217 for money, % for percent, pp for points, what is counted for counts', cell: ({ unit }) => unit },
  { name: 'approx', type: 'string', about: 'how the text hedges it', required: true, values: approximations, cell: ({ approx }) => approx },
  {
    name: 'modality',
    type: 'string',
    about: 'whether it has happened, is expected or was tried',
    required: true,
    values: modalities,
    cell: ({ modality }) => modality,
  },
  { name: 'min', type: 'number', about: 'the least that a vague amount ("billions") can mean', cell: ({ min }) => min },
  { name: 'direction', type: 'string', about: 'up or down, for a change', values: ['up', 'down'], cell: ({ direction }) => direction },
  {
    name: 'basis',
    type: 'string',
    about: 'what a change is measured against: yoy on the year, qoq on the quarter',
    values: ['yoy', 'qoq'],
    cell: ({ basis }) => basis,
  },
  { name: 'per', type: 'string', about: 'the unit of a rate', cell: ({ per }) => per },
];

/** What a number speaks of. */
export const slotColumns: readonly Column<{
  readonly subject: string | null;
  readonly metric: Metric | null;
  readonly scope: Scope;
  readonly period: Period | null;
  readonly attributedTo: string | null;
}>[] = [
  { name: 'subject', type: 'string', about: 'id of the entity it belongs to, see entities.csv', cell: ({ subject }) => subject },
  { name: 'metric', type: 'string', about: 'what is measured', values: metrics, cell: ({ metric }) => metric },
  { name: 'geography', type: 'string', about: 'where it holds; empty where the text does not say', cell: ({ scope }) => scope.geography },
  { name: 'market', type: 'string', about: 'the market it is of; empty where the text does not say', cell: ({ scope }) => scope.market },
  { name: 'period', type: 'string', about: 'label of the time it is of: 2016, 2016-Q4, FY2017, 2016-12-31', cell: ({ period }) => period?.label },
  { name: 'period_start', type: 'date', about: 'first day of the period', cell: ({ period }) => period?.start },
  { name: 'period_end', type: 'date', about: 'last day of the period', cell: ({ period }) => period?.end },
  {
    name: 'period_basis',
    type: 'string',
    about: 'whether the period is stated, resolved from the dateline, or implied',
    values: periodBases,
    cell: ({ period }) => period?.basis,
  },
  { name: 'attributed_to', type: 'string', about: 'who the text says it comes from', cell: ({ attributedTo }) => attributedTo },
];
