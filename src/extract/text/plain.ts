/** A stretch of a Markdown source: prose as it stands, or marked up and in need of a parser. */
export interface Region {
  readonly kind: 'paragraph' | 'heading' | 'marked';
  readonly start: number;
  readonly end: number;
}

const frontMatter = /^---[ \t]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/;
// Constructs that reach over blank lines: fenced code, HTML, definitions of links and footnotes; with any of them the whole is parsed,
// and with characters that the parser itself rewrites.
const farReaching = /```|~~~|<[!?/A-Za-z]|\]:|[\r\0\ufeff]/;
// A sign that may mean something to Markdown inside a line; "AT&T" is plain, "&amp;" is not.
const inline = /[\\`*_[\]<~|@\t]|&#?\w+;|:\/\/|www\.| {2}\n/i;
// A line that may open a block, underline a heading or is indented.
const opening = /^(?:[ #>\-+=:]|\d{1,9}[.)](?: |$))/m;
const heading = /^#{1,6} +(?=[^ #])[^#\n]*$/;

const blank = (source: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (source[at] !== ' ' && source[at] !== '\t') return false;
  return true;
};

/** Stretches between blank lines, in order. */
function chunksOf(source: string, from: number): { readonly start: number; readonly end: number }[] {
  const chunks: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (let line = from; line < source.length; ) {
    const newline = source.indexOf('\n', line);
    const end = newline < 0 ? source.length : newline;
    if (blank(source, line, end)) open = undefined;
    else if (open) open.end = end;
    else chunks.push((open = { start: line, end }));
    line = end + 1;
  }
  return chunks;
}

function regionOf(source: string, start: number, end: number): Region {
  let last = end;
  while (source[last - 1] === ' ') last--;
  const text = source.slice(start, last);
  if (inline.test(text)) return { kind: 'marked', start, end };
  if (!opening.test(text)) return { kind: 'paragraph', start, end: last };
  const marks = heading.test(text) ? /^#+ +/.exec(text)?.[0].length : undefined;
  return marks === undefined ? { kind: 'marked', start, end } : { kind: 'heading', start: start + marks, end: last };
}

/**
 * Parts a source into plain paragraphs, plain headings and what is neither, or says that it cannot be parted. A paragraph that starts at
 * the edge of its line behind a blank one belongs to no list, quote or table before it, so each stretch reads alone as it does in its place.
 */
export function regionsOf(source: string): Region[] | undefined {
  const header = source.startsWith('---') ? frontMatter.exec(source)?.[0].length : 0;
  if (header === undefined || farReaching.test(header === 0 ? source : source.slice(header))) return undefined;
  const regions: Region[] = [];
  for (const { start, end } of chunksOf(source, header)) {
    const region = regionOf(source, start, end);
    const last = regions.at(-1);
    // Neighbours that need the parser are parsed together: they may be one list.
    if (region.kind === 'marked' && last?.kind === 'marked') regions[regions.length - 1] = { ...last, end };
    else regions.push(region);
  }
  return regions;
}
