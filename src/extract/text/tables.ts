import type { Span } from '../../model/text.ts';
import type { Block } from './blocks.ts';
import type { Run } from './source-runs.ts';

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Plain text between two places of what runs say together. */
function cut(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  return runs.flatMap((run): Run[] => {
    const [start, end] = [Math.max(0, from - at), Math.min(run.text.length, to - at)];
    at += run.text.length;
    if (start >= end) return [];
    // A run whose text is not its source (an entity) stays whole.
    return run.text.length === run.end - run.start ? [{ text: run.text.slice(start, end), start: run.start + start, end: run.start + end }] : [run];
  });
}

const unitInBrackets = /\s*\(([^()]{1,40})\)(?=[^()]*$)/;
const lastSentence = /(?:^|[.!?]\s+)([^\s](?:[^.!?]|[.!?](?!\s))*?)[\s:.]*$/;

interface Titled {
  readonly title: readonly Run[];
  /** What stands in brackets behind it: "Doanh thu (tỷ USD)". */
  readonly unit: readonly Run[];
}

function titled(runs: readonly Run[]): Titled {
  const text = textOf(runs);
  const end = text.replace(/[\s:.]+$/, '').length;
  const unit = unitInBrackets.exec(text);
  if (!unit) return { title: cut(runs, 0, end), unit: [] };
  const inner = unit.index + unit[0].indexOf('(') + 1;
  return {
    title: [...cut(runs, 0, unit.index), ...cut(runs, unit.index + unit[0].length, end)],
    unit: cut(runs, inner, inner + (unit[1] ?? '').length),
  };
}

/** The last sentence before a table is its caption. */
function captionOf(block: Block | undefined): Titled {
  if (!block || block.kind === 'cell') return { title: [], unit: [] };
  const text = textOf(block.runs).slice(-400);
  const sentence = lastSentence.exec(text)?.[1] ?? text;
  const start = textOf(block.runs).length - text.length + text.lastIndexOf(sentence);
  return titled(cut(block.runs, start, textOf(block.runs).length));
}

// "hơn 34" measures nothing yet; "49%", "$5" and "7 tỷ USD" do.
const bare = /(?:^|[\s~≈><+−–-])\d[\d.,\s]*$/;
// Signs and codes of currencies stand before the number in both languages: "$", "USD", "A$".
const sign = /^(?:[A-Z]{0,3}[$€£¥₫₹]|[A-Z]{3}\b)/;

/** "4,64" under "(tỷ USD)" is 4,64 tỷ USD; "4.64" under "($bn)" or "(USD billion)" is $4.64 bn. What names its own unit needs none. */
function measured(cell: readonly Run[], unit: readonly Run[], joint: (text: string) => Run): Run[] {
  const text = textOf(unit);
  if (unit.length === 0 || !bare.test(textOf(cell))) return [...cell];
  const signed = sign.exec(text)?.[0].length ?? 0;
  const behind = cut(unit, signed, text.length);
  // "over 8,031" under "(USD million)": the code goes to the number, behind what hedges it.
  const written = textOf(cell);
  const number = Math.max(0, written.search(/[−–-]?\d/));
  const front =
    signed > 0 ? [...cut(cell, 0, number), ...cut(unit, 0, signed), ...(signed > 1 ? [joint(' ')] : []), ...cut(cell, number, written.length)] : cell;
  return [...front, ...(/^(?:[\s%]|$)/.test(textOf(behind)) ? [] : [joint(' ')]), ...behind];
}

/**
 * A cell as the sentence that a reader makes of it: caption, head of its row, head of its column, number and unit:
 * "Doanh thu của AWS: 2014, doanh thu 4,64 tỷ USD". It speaks for the cell alone; the rest is context, read elsewhere.
 */
function composed(cell: Block, caption: Titled, row: readonly Run[], column: Titled, line: Span): Block {
  const start = cell.runs[0]?.start ?? 0;
  const end = cell.runs.at(-1)?.end ?? start;
  const joint = (text: string): Run => ({ text, start, end: start });
  const head = [...caption.title, joint('; '), ...row, joint(', '), ...column.title, joint(/\d\s*$/.test(textOf(column.title)) ? ' = ' : ' ')];
  const unit = column.unit.length > 0 ? column.unit : caption.unit;
  return { ...cell, runs: [...head, ...measured(cell.runs, unit, joint)], own: { start, end }, row: line };
}

const untitled: Titled = { title: [], unit: [] };

/** The table and the row that is read, and what its cells are told by. */
interface Reading {
  readonly table: number;
  readonly caption: Titled;
  readonly columns: Titled[];
  readonly row: number;
  readonly line: Span | undefined;
  /** What the row begins with. */
  readonly head: readonly Run[];
}

const noTable: Reading = { table: -1, caption: untitled, columns: [], row: -1, line: undefined, head: [] };

/** Where each row of a table stands, from its first cell to its last. */
export function rowsOf(blocks: readonly Block[]): ReadonlyMap<string, Span> {
  const rows = new Map<string, Span>();
  for (const { cell, runs } of blocks) {
    if (!cell) continue;
    const start = rows.get(rowKey(cell))?.start ?? runs[0]?.start ?? 0;
    rows.set(rowKey(cell), { start, end: runs.at(-1)?.end ?? start });
  }
  return rows;
}

/** Which row of which table a cell stands in. */
export const rowKey = ({ table, row }: NonNullable<Block['cell']>): string => `${table} ${row}`;

/** Blocks in which each cell that holds a number reads as a sentence; heads of rows and columns stay as they are. */
export function readableTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ cell }) => cell)) return blocks;
  const lines = rowsOf(blocks);
  let here = noTable;
  return blocks.map((block, at) => {
    if (!block.cell) return block;
    const { table, row, column } = block.cell;
    if (table !== here.table) here = { ...noTable, table, caption: captionOf(blocks[at - 1]), columns: [] };
    if (row !== here.row) here = { ...here, row, line: lines.get(rowKey(block.cell)), head: [] };
    if (row === 0) here.columns[column] = titled(block.runs);
    else if (column === 0) here = { ...here, head: block.runs };
    else if (here.line && /\d/.test(textOf(block.runs))) return composed(block, here.caption, here.head, here.columns[column] ?? untitled, here.line);
    return block;
  });
}
