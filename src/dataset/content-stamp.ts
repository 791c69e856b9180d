import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './load/list-files.ts';

/** A text that changes whenever a file of the content is added, edited or deleted. */
export function contentStamp(root: string): string {
  return listFiles(root, 'content', /\.(?:md|ya?ml)$/u)
    .map((file) => {
      const { mtimeMs, size } = statSync(join(root, file));
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
