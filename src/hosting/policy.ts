import { headScriptSource } from './head-script.ts';

/** What a page may load: files of this site, inline the one script named here, nothing from elsewhere. */
const sources: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': `'self' ${headScriptSource}`,
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The Content-Security-Policy as a page carries it itself, for hosts that send no headers. */
export const contentPolicy = written(sources);

/** The same as a header, which alone can say who may frame a page. */
export const contentPolicyHeader = (framedBy: string): string => written({ ...sources, 'frame-ancestors': framedBy });
