/** The tables of a font file, by their tags. */
export type Tables = ReadonlyMap<string, Buffer>;

/** Opens a font file. */
export function tablesOf(font: Buffer): Tables {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const at = 12 + 16 * i;
      const start = font.readUInt32BE(at + 8);
      return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))] as const;
    }),
  );
}

/** Table `tag`, which every font of ours has. */
export function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`a font without ${tag}`);
  return found;
}

/** Numbers as the format writes them: two bytes each, the larger first. */
export const u16 = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [i, number] of numbers.entries()) bytes.writeUInt16BE(number & 0xffff, i * 2);
  return bytes;
};

/** The same in four bytes each. */
export const u32 = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [i, number] of numbers.entries()) bytes.writeUInt32BE(number, i * 4);
  return bytes;
};

const padded = (bytes: Buffer, to: number): Buffer => Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);

/** Parts one after another, each at an even place, with the places: the last is the end. */
export function inARow(parts: readonly Buffer[]): { readonly bytes: Buffer; readonly places: readonly number[] } {
  const rows = parts.map((part) => padded(part, 4));
  const places = [0];
  for (const { length } of rows) places.push((places.at(-1) ?? 0) + length);
  return { bytes: Buffer.concat(rows), places };
}

/** Writes a font file. Check sums stay zero: it is only read again by what cuts it, and that writes its own. */
export function fontOf(tables: Tables): Buffer {
  const named = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const { bytes, places } = inARow(named.map(([, content]) => content));
  const first = 12 + 16 * named.length;
  const directory = named.map(([tag, { length }], i) => Buffer.concat([Buffer.from(tag, 'latin1'), u32(0, first + (places[i] ?? 0), length)]));
  return Buffer.concat([u32(0x10000), u16(named.length, 0, 0, 0), ...directory, bytes]);
}
