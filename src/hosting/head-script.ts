import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one script that stands in the pages themselves: the theme must be known before the first paint, and a file would hold that up. */
export const headScript: string = readFileSync(join(process.cwd(), 'src/pages/scripts/_parts/theme.js'), 'utf8')
  .replaceAll(/^\s*\/\/.*$/gm, '')
  .replaceAll(/\n\s*/g, '\n')
  .trim();

/** Names it in the policy: this text runs, and no other. */
export const headScriptSource = `'sha256-${createHash('sha256').update(headScript).digest('base64')}'`;
