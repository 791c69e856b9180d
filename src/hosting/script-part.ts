import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A script of the pages as it is sent: its comments and indents stay at home. */
export const scriptPart = (name: string): string =>
  readFileSync(join(process.cwd(), 'src/pages/scripts/_parts', `${name}.js`), 'utf8')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/\n\s*/g, '\n')
    .trim();
