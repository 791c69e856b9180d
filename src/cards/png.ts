import { crc32, deflateSync } from 'node:zlib';

/** A painted picture without anything to see through: four bytes for each of its points. */
export interface Painted {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** More colours than these do not fit a palette. */
const PALETTE = 256;

// Few colours shrink so well that it pays to look hard for what repeats.
const HARD = 6;
const FAST = 4;

/** As PNG: every point one byte where the colours are few, as those of written cards are; that takes half the time of three bytes and a third of the room. */
export function pngOf({ width, height, pixels }: Painted): Buffer {
  const points = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const few = numbered(points, width, height);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, few ? 3 : 2], 8);
  const body = few
    ? [chunk('PLTE', few.palette), chunk('IDAT', deflateSync(few.rows, { level: HARD }))]
    : [chunk('IDAT', deflateSync(threes(pixels, width, height), { level: FAST }))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), ...body, chunk('IEND', Buffer.alloc(0))]);
}

/** Each row of a PNG begins with how it was filtered: never, here. */
function numbered(points: Uint32Array, width: number, height: number) {
  const numbers = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  let [last, number] = [-1, 0];
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (const end = from + width; from < end; from++) {
      const point = points[from] as number;
      if (point !== last) {
        last = point;
        number = numbers.get(point) ?? numbers.size;
        if (number === PALETTE) return undefined;
        if (number === numbers.size) numbers.set(point, number);
      }
      rows[to++] = number;
    }
  }
  const palette = Buffer.alloc(numbers.size * 3);
  for (const [point, at] of numbers) palette.set(new Uint8Array(Uint32Array.of(point).buffer, 0, 3), at * 3);
  return { rows, palette };
}

function threes(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++, from += 4) {
      rows[to++] = pixels[from] as number;
      rows[to++] = pixels[from + 1] as number;
      rows[to++] = pixels[from + 2] as number;
    }
  }
  return rows;
}

/** Length, kind, content, and a sum over kind and content. */
function chunk(kind: string, content: Buffer): Buffer {
  const whole = Buffer.alloc(content.length + 12);
  whole.writeUInt32BE(content.length, 0);
  whole.write(kind, 4, 'latin1');
  content.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, content.length + 8)), content.length + 8);
  return whole;
}
