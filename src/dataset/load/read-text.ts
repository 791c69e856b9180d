import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** A page of a megabyte is read by nobody; the longest articles here have ten thousand words, 60 kB. */
const most = 1_000_000;

/** The text of a file, or why there is none. */
export type FileText = { readonly text: string; readonly problem?: undefined } | { readonly text?: undefined; readonly problem: Problem };

/** Reads a file that should be text; what is none, or is too much of it, is a problem with its remedy. */
export function readText(root: string, file: string): FileText {
  return textOf(file, readFileSync(join(root, file)));
}

/** The text that bytes stand for: UTF-8, whose byte order mark stays as it is on disk. */
function textOf(file: string, bytes: Uint8Array): FileText {
  const wrong = (reason: string, line = 1): FileText => ({ problem: { file, line, column: 1, field: '', reason } });
  if (bytes.length > most) {
    const size = (bytes.length / 1e6).toFixed(1);
    return wrong(`${size} MB is too long for one page; part it into articles of less than 1 MB`);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return wrong('text in UTF-16; save it as UTF-8');
  const zero = bytes.indexOf(0);
  if (zero >= 0) return wrong('not a text file: it holds a zero byte; remove it, or write the article as Markdown in UTF-8', lineAt(bytes, zero));
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return wrong('not text in UTF-8; save it as UTF-8', lineAt(bytes, firstBad(bytes)));
  }
}

const lineAt = (bytes: Uint8Array, end: number): number => bytes.subarray(0, end).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);

/** Where decoding goes wrong: every byte before it reads well, with at most a letter cut short behind. */
function firstBad(bytes: Uint8Array): number {
  const read = Buffer.from(bytes).toString('utf8');
  return Buffer.byteLength(read.slice(0, Math.max(0, read.indexOf('\ufffd'))));
}
