import type { MentionStory } from '../../components/mentions.ts';
import { type Edition, root } from '../../locales/edition.ts';
import type { Dataset, Profile } from '../../model/ledger.ts';
import { oncePerDataset } from './memo.ts';

/** So many sentences stand in full on a company's page; of older stories each is shown by its beginning. */
const FULL = 24;
/** So many of one story, the rest fold. */
const OF_ONE = 8;
const LETTERS = 76;

const articleAt = oncePerDataset(({ articles }) => new Map(articles.map((article) => [`${article.lang} ${article.slug}`, article])));

/** Sentences by story, newest first, each story in one language: the reader's where it has it. */
export function mentionsOf({ mentions }: Profile, dataset: Dataset, edition: Edition): readonly MentionStory[] {
  const stories = [...Map.groupBy(mentions, ({ slug }) => slug)]
    .flatMap(([slug, own]): MentionStory[] => {
      const lang = own.some((mention) => mention.lang === edition.lang) ? edition.lang : own[0]?.lang;
      const article = articleAt(dataset).get(`${lang} ${slug}`);
      if (!article) return [];
      const sentences = own.filter((mention) => mention.lang === lang);
      return [
        {
          title: article.title,
          href: `${root(article.lang)}/articles/${slug}/`,
          date: article.published,
          lang: article.lang,
          old: false,
          sentences: sentences.slice(0, OF_ONE),
          rest: sentences.slice(OF_ONE).map(({ quote, href }) => ({ href, quote: begun(quote) })),
        },
      ];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  let seen = 0;
  return stories.map((story) => {
    const old = seen >= FULL;
    seen += story.sentences.length;
    return old ? { ...story, old, sentences: [], rest: [...story.sentences, ...story.rest].map(({ quote, href }) => ({ href, quote: begun(quote) })) } : story;
  });
}

/** The beginning of a sentence, cut between words. */
export function begun(quote: string): string {
  if (quote.length <= LETTERS + 8) return quote;
  return `${quote.slice(0, quote.lastIndexOf(' ', LETTERS)).replace(/[\s,;:]+$/u, '')}…`;
}
