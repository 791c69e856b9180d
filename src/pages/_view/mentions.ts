import type { Line } from '../../components/further.ts';
import type { MentionStory } from '../../components/mentions.ts';
import { type Edition, root } from '../../locales/edition.ts';
import type { Dataset, Profile } from '../../model/ledger.ts';
import { articleAt } from './article-at.ts';

/** So many sentences stand in full on a company's page; of older stories each is shown by its beginning. */
const FULL = 24;
/** So many of one story, the rest fold. */
const OF_ONE = 8;
/** So many by their beginnings. */
const BEGUN = 160;
/** Fewer sentences than this always find room. */
export const FEWEST = BEGUN;
const LETTERS = 76;

/** Sentences by story, newest first, each story in one language: the reader's where it has it. What the page has no room for is left as lines. */
export function mentionsOf({ mentions }: Profile, dataset: Dataset, edition: Edition) {
  const stories = [...Map.groupBy(mentions, ({ slug }) => slug)]
    .flatMap(([slug, own]) => {
      const { lang } = edition.voice(own);
      const article = articleAt(lang, slug, dataset);
      return article ? [{ article, sentences: own.filter((mention) => mention.lang === lang) }] : [];
    })
    .sort((a, b) => (a.article.published < b.article.published ? 1 : -1));
  let [full, begun] = [0, 0];
  const rest: Line[] = [];
  const shown = stories.flatMap(({ article: { title, lang, slug, published }, sentences }): MentionStory[] => {
    const old = full >= FULL;
    const here = old ? [] : sentences.slice(0, OF_ONE);
    const lines = sentences.slice(here.length).map(({ quote, href }) => ({ href, quote: beginning(quote) }));
    const room = Math.max(0, BEGUN - begun);
    [full, begun] = [full + here.length, begun + lines.length];
    rest.push(...lines.slice(room).map(({ href, quote }) => ({ href, text: `“${quote}”`, aside: edition.format.date(published), lang })));
    if (here.length === 0 && room === 0) return [];
    return [{ title, href: `${root(lang)}/articles/${slug}/`, date: published, lang, old, sentences: here, rest: lines.slice(0, room) }];
  });
  return { shown, rest, stories: stories.length, sentences: stories.reduce((sum, { sentences }) => sum + sentences.length, 0) };
}

/** The beginning of a sentence, cut between words. */
export function beginning(quote: string): string {
  if (quote.length <= LETTERS + 8) return quote;
  return `${quote.slice(0, quote.lastIndexOf(' ', LETTERS)).replace(/[\s,;:]+$/u, '')}…`;
}
