import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offerReadAhead } from '../dataset/kept.ts';
import { loadArticles } from '../dataset/load/articles.ts';
import { loadContent } from '../dataset/load/content.ts';
import { assertNoProblems } from '../dataset/load/problem.ts';
import { readBeside } from './beside.ts';
import { shelfIn } from './shelf.ts';
import { buildsInto } from './site-in-the-making.ts';
import { beThrifty } from './thrift.ts';
import { readerVersion } from './version.ts';

/** Reads the articles while the bundler works, on the other cores, and keeps what was read for the next build; writes what needs no route. */
export function press(): AstroIntegration {
  return {
    name: 'press',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const [folder, version] = [join(fileURLToPath(config.cacheDir), 'readings'), readerVersion(root)];
        const shelf = shelfIn(folder, version);
        const loaded = loadArticles(root);
        // What is wrong is said before anything is built: the last good site stays whole.
        const content = loadContent(root, loaded);
        assertNoProblems(content.problems);
        beThrifty(loaded.articles.length);
        const missing = loaded.articles.filter((article) => !article.front.draft && !shelf.has(article));
        const ready = readBeside(missing, { entities: content.entities, folder, version }).then(() => shelf.tidy(loaded.articles));
        offerReadAhead({ loaded, content, ready, of: shelf.take });
      },
      'astro:config:done': ({ config }) => buildsInto(fileURLToPath(config.outDir)),
    },
  };
}
