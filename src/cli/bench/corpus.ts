import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyStartOf } from '../../dataset/load/split-front-matter.ts';
import { readBlocks } from '../../extract/text/blocks.ts';
import type { Lang } from '../../model/text.ts';
import { dice } from './dice.ts';

/** Bytes of UTF-8, the measure of all speeds here. */
export const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Other digits of the same shape, so that no text repeats; years and first digits stay, lest dates and shares become nonsense. */
const varied = (text: string, roll: () => number): string =>
  text.replace(/\d+/g, (digits) => (/^(?:19|20)\d\d$/.test(digits) ? digits : digits.replace(/(?<=\d)\d/g, () => String(Math.floor(roll() * 10)))));

/** Prose articles of about so many bytes together, made of the project's own with other numbers; without front matter. */
export function proseOf(root: string, lang: Lang, bytes: number): string[] {
  const folder = join(root, 'content', 'articles', lang);
  const bodies = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      return source.slice(bodyStartOf(source)).trimStart();
    });
  const roll = dice(20_161_103);
  const articles: string[] = [];
  for (let made = 0, next = 0; made < bytes; next++) {
    const article = varied(bodies[next % bodies.length] ?? '', roll);
    articles.push(article);
    made += bytesOf(article);
  }
  return articles;
}

/** The text without its Markdown, as readers that know none are given it. */
export const plainText = (source: string): string =>
  readBlocks(source)
    .map((block) => block.runs.map((run) => run.text).join(''))
    .join('\n');
