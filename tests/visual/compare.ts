import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { pixels } from './draw.ts';
import { tolerance } from './tolerance.ts';

/** What two pictures of a page differ in; undefined where they agree within the tolerance. */
export interface Difference {
  readonly words: string;
  /** The pixels that differ in red over the pale page; as PNG. */
  readonly diff: Buffer | undefined;
}

export async function compare(actual: Buffer, reference: string): Promise<Difference | undefined> {
  const [now, then] = await Promise.all([pixels(actual), pixels(reference)]);
  const { width, height } = now;
  if (width !== then.width || height !== then.height)
    return { words: `is ${width} × ${height} pixels, the reference ${then.width} × ${then.height}`, diff: undefined };
  const diff = new Uint8ClampedArray(now.data.length);
  const differing = pixelmatch(now.data, then.data, diff, width, height, { threshold: tolerance.pixel });
  const share = differing / (width * height);
  if (share <= tolerance.share) return undefined;
  return {
    words: `differs in ${(share * 100).toFixed(2)}% of its pixels, ${tolerance.share * 100}% may`,
    diff: await sharp(diff, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  };
}
