import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { byText } from '../order.ts';

/** Paths from the root, with forward slashes, of all files below a folder with one of these endings, in a fixed order. */
export function listFiles(root: string, folder: string, ending: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(byText);
}
