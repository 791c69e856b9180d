import { glyphCount, letterGlyphs, measures, outlines, renumbered } from './glyphs.ts';
import { fontOf, inARow, type Tables, table, tablesOf, u16, u32 } from './sfnt.ts';
import { joinedVariations } from './variations.ts';

/** The largest numbers of both: how much room a reader of the font needs. */
function room(a: Buffer, b: Buffer, glyphs: number): Buffer {
  const most = Buffer.from(a);
  for (let at = 6; at < a.length; at += 2) most.writeUInt16BE(Math.max(a.readUInt16BE(at), b.readUInt16BE(at)), at);
  most.writeUInt16BE(glyphs, 4);
  return most;
}

/** A Unicode table of format 4 with a segment for each letter. */
function unicode(glyphs: ReadonlyMap<number, number>): Buffer {
  const letters = [...glyphs].sort(([a], [b]) => a - b);
  const ends = [...letters.map(([letter]) => letter), 0xffff];
  const deltas = [...letters.map(([letter, glyph]) => glyph - letter), 1];
  const body = Buffer.concat([u16(ends.length * 2, 0, 0, 0, ...ends), u16(0, ...ends), u16(...deltas), Buffer.alloc(ends.length * 2)]);
  return Buffer.concat([u16(0, 1, 3, 1), u32(12), u16(4, body.length + 6, 0), body]);
}

const written = (from: Buffer, write: (bytes: Buffer) => void): Buffer => {
  const copy = Buffer.from(from);
  write(copy);
  return copy;
};

/**
 * Two parts of one typeface in one file: a page asks once. Letters that both have are those of `a`, as are kerning and features: letters
 * were not kerned across two files either. Widths follow from the outlines' own changes, so no table of them is kept.
 */
export function joinFonts(fontA: Buffer, fontB: Buffer): Buffer {
  const [a, b] = [tablesOf(fontA), tablesOf(fontB)];
  const before = glyphCount(a);
  const glyphs = before + glyphCount(b);
  const { bytes, places } = inARow([...outlines(a), ...outlines(b).map((outline) => renumbered(outline, before))]);
  const letters = new Map([...[...letterGlyphs(b)].map(([letter, glyph]) => [letter, glyph + before] as const), ...letterGlyphs(a)]);
  const variations = joinedVariations(a, b);
  const joined: Tables = new Map([
    ...[...a].filter(([tag]) => !['HVAR', 'DSIG'].includes(tag)),
    ['glyf', bytes],
    ['loca', u32(...places)],
    ['head', written(table(a, 'head'), (head) => head.writeInt16BE(1, 50))],
    ['hhea', written(table(a, 'hhea'), (hhea) => hhea.writeUInt16BE(glyphs, 34))],
    ['hmtx', Buffer.concat([measures(a), measures(b)])],
    ['maxp', room(table(a, 'maxp'), table(b, 'maxp'), glyphs)],
    ['cmap', unicode(letters)],
    ...(variations ? [['gvar', variations] as const] : []),
    // Without the names of glyphs: nothing asks for them.
    ['post', Buffer.concat([u32(0x30000), table(a, 'post').subarray(4, 32)])],
  ]);
  return fontOf(joined);
}
