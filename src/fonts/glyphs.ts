import { type Tables, table } from './sfnt.ts';

/** How many glyphs a font has. */
export const glyphCount = (font: Tables): number => table(font, 'maxp').readUInt16BE(4);

/** The outline of each glyph. */
export function outlines(font: Tables): readonly Buffer[] {
  const [glyf, loca] = [table(font, 'glyf'), table(font, 'loca')];
  const long = table(font, 'head').readInt16BE(50) === 1;
  const place = (i: number) => (long ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2);
  return Array.from({ length: glyphCount(font) }, (_, i) => glyf.subarray(place(i), place(i + 1)));
}

/** An outline put together from others, when those have moved by `by` places. */
export function renumbered(outline: Buffer, by: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const moved = Buffer.from(outline);
  for (let at = 10, more = true; more; ) {
    const flags = moved.readUInt16BE(at);
    moved.writeUInt16BE(moved.readUInt16BE(at + 2) + by, at + 2);
    // Where the part stands, in words or bytes, then how it is scaled.
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    more = (flags & 0x20) !== 0;
  }
  return moved;
}

/** How wide each glyph is, and where it begins: four bytes each. */
export function measures(font: Tables): Buffer {
  const [hmtx, wide] = [table(font, 'hmtx'), table(font, 'hhea').readUInt16BE(34)];
  const rows = Array.from({ length: glyphCount(font) }, (_, i) => {
    if (i < wide) return hmtx.subarray(i * 4, i * 4 + 4);
    // The last ones share the width of the last that has its own.
    return Buffer.concat([hmtx.subarray(wide * 4 - 4, wide * 4 - 2), hmtx.subarray(wide * 4 + (i - wide) * 2, wide * 4 + (i - wide) * 2 + 2)]);
  });
  return Buffer.concat(rows);
}

/** Which glyph a letter has, as the Unicode table of the basic plane tells it (format 4). */
export function letterGlyphs(font: Tables): ReadonlyMap<number, number> {
  const cmap = table(font, 'cmap');
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + 8 * i));
  const at = starts.find((start) => cmap.readUInt16BE(start) === 4);
  if (at === undefined) throw new Error('a font without a Unicode table of format 4');
  const doubled = cmap.readUInt16BE(at + 6);
  const found = new Map<number, number>();
  for (let i = 0; i < doubled; i += 2) {
    const [end, start] = [cmap.readUInt16BE(at + 14 + i), cmap.readUInt16BE(at + 16 + doubled + i)];
    const [delta, range] = [cmap.readUInt16BE(at + 16 + 2 * doubled + i), cmap.readUInt16BE(at + 16 + 3 * doubled + i)];
    for (let letter = start; letter <= end && letter !== 0xffff; letter += 1) {
      const glyph = range === 0 ? letter : cmap.readUInt16BE(at + 16 + 3 * doubled + i + range + 2 * (letter - start));
      if (glyph !== 0) found.set(letter, (glyph + delta) & 0xffff);
    }
  }
  return found;
}
