import type { Nodes } from 'mdast';

/** A piece of plain text and the source offset of each of its characters: `offset + i`, or one for all (an entity). */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// What Markdown writes otherwise than it reads: `\*`, `&nbsp;`, `&#160;`, and the indent after a soft line break.
const rewritten = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|\n[ \t>]*/g;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  pound: '£',
  yen: '¥',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  thinsp: ' ',
  middot: '·',
  times: '×',
};

function readAs(written: string): string {
  if (written[0] === '\\') return written.slice(1);
  if (written[0] === '\n') return ' ';
  const name = written.slice(1, -1);
  if (name[0] !== '#') return named[name] ?? written;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : written;
}

/** The runs of plain text that stands between two offsets. */
export function runsOfText(source: string, start: number, end: number): Run[] {
  const runs: Run[] = [];
  let from = start;
  for (const match of source.slice(start, end).matchAll(rewritten)) {
    const at = start + match.index;
    if (at > from) runs.push({ text: source.slice(from, at), start: from, end: at });
    runs.push({ text: readAs(match[0]), start: at, end: at + match[0].length });
    from = at + match[0].length;
  }
  if (end > from) runs.push({ text: source.slice(from, end), start: from, end });
  return runs;
}

const fence = /^`+/;

/** What stands between backticks is as it is written; only its line breaks are read as spaces. */
function runsOfCode(written: string, start: number): Run[] {
  const ticks = fence.exec(written)?.[0].length ?? 0;
  return [...written.slice(ticks, written.length - ticks).matchAll(/\n[ \t>]*|[^\n]+/g)].map(({ 0: text, index }) => {
    const place = { start: start + ticks + index, end: start + ticks + index + text.length };
    return { text: text.startsWith('\n') ? ' ' : text, ...place };
  });
}

/** The plain text below a node as runs that know where in the source they stand. */
export function sourceRuns(node: Nodes, source: string): Run[] {
  const place = node.position;
  if (place?.start.offset === undefined || place.end.offset === undefined) return [];
  const {
    start: { offset: start },
    end: { offset: end },
  } = place;
  if (node.type === 'text') return runsOfText(source, start, end);
  if (node.type === 'break') return [{ text: ' ', start, end }];
  // A web address that stands for itself is no prose: the 10 of "https://news.com/2016/10/" counts nothing, and nothing reads across it.
  if (node.type === 'link' && source[start] !== '[') return [{ text: ' … ', start, end }];
  if (node.type === 'inlineCode') return runsOfCode(source.slice(start, end), start);
  if (node.type === 'footnoteReference' || node.type === 'html' || !('children' in node)) return [];
  return node.children.flatMap((child) => sourceRuns(child, source));
}
