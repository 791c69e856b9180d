import { createHash } from 'node:crypto';
import { scriptPart } from './script-part.ts';

/** The one script that stands in the pages themselves: the theme must be known before the first paint, and a file would hold that up. */
export const headScript: string = ['theme', 'afar'].map(scriptPart).join('\n');

/** Names it in the policy: this text runs, and no other. */
export const headScriptSource = `'sha256-${createHash('sha256').update(headScript).digest('base64')}'`;
