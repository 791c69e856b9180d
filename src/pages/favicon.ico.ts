import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import favicon from '../../public/favicon.svg?raw';

const SIZE = 32;

/** The sign at the address that feed readers and old browsers ask without being told: a PNG in the frame of an ICO file. */
export const GET: APIRoute = () => {
  const png = new Resvg(favicon, { fitTo: { mode: 'width', value: SIZE }, font: { loadSystemFonts: false } }).render().asPng();
  const frame = Buffer.alloc(22);
  frame.writeUInt16LE(1, 2); // an icon
  frame.writeUInt16LE(1, 4); // of one picture
  frame.writeUInt8(SIZE, 6);
  frame.writeUInt8(SIZE, 7);
  frame.writeUInt16LE(1, 10);
  frame.writeUInt16LE(32, 12); // bits for each pixel
  frame.writeUInt32LE(png.length, 14);
  frame.writeUInt32LE(frame.length, 18);
  return new Response(new Uint8Array(Buffer.concat([frame, png])), { headers: { 'content-type': 'image/x-icon' } });
};
