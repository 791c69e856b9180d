import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFile } from '../../src/dataset/load/article-file.ts';
import { readArticle } from '../../src/extract/article.ts';
import { lexicons } from '../extract/support.ts';

/** What is read in each whole article, as `npm run figures -- --json` prints it; `npx vitest -u` takes a new reading for right. */
describe.each(['vi', 'en'] as const)('%s', (lang) => {
  const folder = `content/articles/${lang}`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));

  test.each(files)('%s reads as it did', async (name) => {
    const file = `${folder}/${name}`;
    const loaded = articleFile(file, readFileSync(file, 'utf8'));
    if ('problems' in loaded) throw new Error(loaded.problems.map(({ reason }) => reason).join('\n'));
    const { slug, source, front } = loaded.article;
    const { evidence: _, ...reading } = readArticle({ file, slug, source, published: front.published, title: front.title }, lexicons[front.lang]);
    await expect(`${JSON.stringify(reading, null, 1)}\n`).toMatchFileSnapshot(join(import.meta.dirname, lang, `${slug}.json`));
  });

  test('no snapshot is left of an article that is gone', () => {
    const left = readdirSync(join(import.meta.dirname, lang)).filter((file) => !files.includes(file.replace(/\.json$/, '.md')));
    expect(left).toEqual([]);
  });
});
