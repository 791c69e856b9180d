import { readdirSync, readFileSync } from 'node:fs';

/** What documents are cut from: the articles of the site and those annotated by hand, in both languages. */
export const corpus: readonly string[] = ['content/articles/vi', 'content/articles/en', 'tests/gold/vi', 'tests/gold/en'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** The same without front matter. */
export const bodies: readonly string[] = corpus.map((source) => source.replace(/^---\n[\s\S]*?\n---\n/u, ''));
