import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Builds beside the last good site and takes its place only when all is done: a build that fails, or is stopped, harms nothing. Comes last. */
export function swap(): AstroIntegration {
  let [site, making, before] = ['', '', ''];
  return {
    name: 'swap',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        [making, before] = [`${site}.making`, `${site}.before`];
        recover(site, before);
        rmSync(making, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${making}/`) });
        process.once('exit', () => rmSync(making, { recursive: true, force: true }));
      },
      'astro:build:done': async ({ logger }) => {
        if (existsSync(site)) renameSync(site, before);
        try {
          renameSync(making, site);
        } catch (error) {
          recover(site, before);
          throw error;
        }
        // Thousands of files, one after the other, would take longer than a hundred pages.
        await rm(before, { recursive: true, force: true });
        logger.info(`the site is whole and stands in ${site}`);
      },
    },
  };
}

/** Puts the last good site back where a build was stopped between the two moves. */
function recover(site: string, before: string): void {
  if (existsSync(before) && !existsSync(site)) renameSync(before, site);
  rmSync(before, { recursive: true, force: true });
}
