import { renderAsync } from '@resvg/resvg-js';

/** So many points of a picture are painted at most: those of a long chart would fill the memory. */
const POINTS = 5e6;

/** A picture as PNG, twice as fine where it is not too large for that. Its words are outlines: no font is looked for. */
export async function pngOf(svg: string): Promise<Buffer> {
  const [, width = 1, height = 1] = /width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? [];
  const zoom = Math.min(2, Math.max(1, Math.sqrt(POINTS / (width * height))));
  return (await renderAsync(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: false } })).asPng();
}
