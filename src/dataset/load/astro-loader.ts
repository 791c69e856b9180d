import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { readAhead } from '../kept.ts';
import { loadArticles } from './articles.ts';
import { assertNoProblems } from './problem.ts';

/** A small loader that stores front matter and digest, and no bodies: the store stays a few megabytes at ten thousand articles. */
export function articleLoader(): Loader {
  return {
    name: 'articles',
    load: async ({ config, store, parseData, generateDigest, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const sync = async () => {
        const { articles, problems } = readAhead()?.loaded ?? loadArticles(root);
        assertNoProblems(problems);
        // Pages are made of the dataset; the store is for dev, which watches it.
        if (!watcher) return;
        store.clear();
        for (const { file, slug, source, front } of articles) {
          const id = `${front.lang}/${slug}`;
          store.set({ id, data: await parseData({ id, data: { ...front } }), filePath: file, digest: generateDigest(source) });
        }
      };
      await sync();
      watcher?.add(join(root, 'content'));
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(join(root, 'content'))) sync().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}
