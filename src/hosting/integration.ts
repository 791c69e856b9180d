import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile, nginxFile } from './headers.ts';

/** Writes the header files of common hosts into the built site. */
export const hosting = (): AstroIntegration => ({
  name: 'hosting',
  hooks: {
    'astro:build:done': ({ dir }) => {
      writeFileSync(new URL('_headers', dir), headersFile());
      writeFileSync(new URL('nginx-headers.conf', dir), nginxFile());
    },
  },
});
