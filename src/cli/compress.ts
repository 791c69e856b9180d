import type { ServerResponse } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const texts = /^(?:text\/|application\/(?:json|xml|manifest\+json)|image\/svg)/;

const encodings: readonly (readonly [string, () => Transform])[] = [
  ['br', () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })],
  ['gzip', () => createGzip()],
];

/** Sends a file as the browser likes it: text compressed, what is compressed already as it is. */
export function send(file: Readable, response: ServerResponse, type: string, accepted: string): void {
  const [name, make] = (texts.test(type) && encodings.find(([encoding]) => accepted.includes(encoding))) || [];
  if (name) response.setHeader('Content-Encoding', name);
  const way = make ? file.pipe(make()) : file;
  file.on('error', () => response.end());
  way.pipe(response);
}
