import type { Column } from './column.ts';

/** Columns of a part of a row as columns of the whole row. */
export function columnsOf<Row, Part>(columns: readonly Column<Part>[], part: (row: Row) => Part): Column<Row>[] {
  return columns.map((column) => ({ ...column, cell: (row) => column.cell(part(row)) }));
}
