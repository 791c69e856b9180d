import { glyphCount } from './glyphs.ts';
import { inARow, type Tables, table, u16, u32 } from './sfnt.ts';

interface Variations {
  readonly axes: number;
  /** Points on the axes that glyphs name by number. */
  readonly shared: Buffer;
  readonly glyphs: readonly Buffer[];
}

/** How outlines change with weight and width (gvar). */
function variationsOf(font: Tables): Variations {
  const gvar = table(font, 'gvar');
  const [axes, many, places] = [gvar.readUInt16BE(4), gvar.readUInt16BE(6), gvar.readUInt32BE(8)];
  const long = (gvar.readUInt16BE(14) & 1) === 1;
  const first = gvar.readUInt32BE(16);
  const place = (i: number) => first + (long ? gvar.readUInt32BE(20 + i * 4) : gvar.readUInt16BE(20 + i * 2) * 2);
  const glyphs = Array.from({ length: glyphCount(font) }, (_, i) => gvar.subarray(place(i), place(i + 1)));
  return { axes, shared: gvar.subarray(places, places + many * axes * 2), glyphs };
}

/** A glyph's changes, when the shared points they name have moved by `by` places. */
function renumbered(changes: Buffer, axes: number, by: number): Buffer {
  if (changes.length === 0) return changes;
  const moved = Buffer.from(changes);
  let at = 4;
  for (let left = moved.readUInt16BE(0) & 0x0fff; left > 0; left -= 1) {
    const named = moved.readUInt16BE(at + 2);
    const own = (named & 0x8000) !== 0;
    if (!own) moved.writeUInt16BE((named & 0xf000) | ((named & 0x0fff) + by), at + 2);
    at += 4 + (own ? axes * 2 : 0) + (named & 0x4000 ? axes * 4 : 0);
  }
  return moved;
}

/** The changes of two fonts in one table, the glyphs of `b` after those of `a`; none for a face of one weight. */
export function joinedVariations(a: Tables, b: Tables): Buffer | undefined {
  if (!a.has('gvar') && !b.has('gvar')) return undefined;
  const [one, other] = [variationsOf(a), variationsOf(b)];
  if (one.axes !== other.axes) throw new Error('two fonts with different axes');
  const before = one.shared.length / (one.axes * 2);
  const { bytes, places } = inARow([...one.glyphs, ...other.glyphs.map((changes) => renumbered(changes, one.axes, before))]);
  const shared = Buffer.concat([one.shared, other.shared]);
  const sharedAt = 20 + places.length * 4;
  const head = [u16(1, 0, one.axes, shared.length / (one.axes * 2)), u32(sharedAt), u16(places.length - 1, 1), u32(sharedAt + shared.length)];
  return Buffer.concat([...head, u32(...places), shared, bytes]);
}
