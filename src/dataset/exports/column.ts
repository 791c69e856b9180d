import { csvFormatRow } from 'd3-dsv';

/** The types of Frictionless Table Schema that our tables use. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'any';

/** One column of a published table: what it is called, what it holds, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: FieldType;
  readonly about: string;
  readonly required?: boolean;
  readonly values?: readonly string[];
  readonly cell: (row: Row) => string | number | boolean | null | undefined;
}

/** A published table: the same definition writes the file and documents it. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly key: string | readonly string[];
}

/** The rows of a table as CSV, safe to open in a spreadsheet, line by line: ten thousand articles have more rows than fit in a text. */
export function* csvPieces<Row>({ columns }: Table<Row>, rows: Iterable<Row>): Generator<string> {
  yield `${csvFormatRow(columns.map(({ name }) => name))}\n`;
  for (const row of rows) yield `${csvFormatRow(columns.map(({ cell }) => written(cell(row))))}\n`;
}

/** The same in one text. */
export const csvOf = <Row>(table: Table<Row>, rows: Iterable<Row>): string => [...csvPieces(table, rows)].join('');

/** Spreadsheets run text that begins like a formula; a number below zero is a number and stays one. */
function written(cell: string | number | boolean | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : String(cell);
}
