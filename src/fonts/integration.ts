import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Task } from './cutter.ts';

/** Cuts the typefaces to the letters of the site before it is built; style sheets and pages find them under `@fonts/`. */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = join(fileURLToPath(config.cacheDir), 'fonts');
        await cutBeside({ root: fileURLToPath(config.root), folder });
        updateConfig({ vite: { resolve: { alias: { '@fonts': folder } } } });
      },
    },
  };
}

/** In a thread of its own: what cuts takes a hundred and fifty megabytes, and gives them back only when it ends. */
const cutBeside = (task: Task): Promise<void> =>
  new Promise((done, failed) => {
    new Worker(new URL('./cutter.ts', import.meta.url), { workerData: task }).on('error', failed).on('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`the typefaces could not be cut: the thread ended with ${code}`));
    });
  });
