import type { Figure } from '../model/figure.ts';
import type { Reading } from '../model/reading.ts';
import { tableOf } from './table.ts';

const columns = ['figure', 'value', 'subject', 'metric', 'period', 'modality'] as const;

const row = (figure: Figure): readonly string[] => [
  figure.text.replace(/\s+/g, ' '),
  `${figure.approx === 'exact' ? '' : `${figure.approx} `}${figure.value ?? `≥ ${figure.min}`}${figure.high === undefined ? '' : `–${figure.high}`} ${figure.unit ?? figure.kind}`,
  figure.subject ?? '–',
  figure.metric ?? '–',
  figure.period?.label ?? '–',
  figure.modality,
];

/** What was read in one article, as a table for an editor at a terminal. */
export function figureTable(reading: Reading): string {
  const ignored = reading.numbers.filter((number) => number.status === 'ignored').map((number) => `${number.text} (${number.reason})`);
  return [
    `${reading.file} · ${reading.lang} · ${reading.published}`,
    tableOf(columns, reading.figures.map(row), columns.length),
    `dates: ${reading.dates.map((date) => `${date.text} = ${date.value}`).join(' · ') || '–'}`,
    `events: ${reading.events.map((event) => `${event.type} ${event.parties.map((party) => `${party.role} ${party.entity}`).join(', ')}`).join(' · ') || '–'}`,
    `ignored: ${ignored.join(' · ') || '–'}`,
    ...reading.notices.map((notice) => `${notice.line}:${notice.column} ${notice.reason} [${notice.ruleId}]`),
    '',
  ].join('\n');
}
