import { group } from 'd3-array';
import type { Edition } from '../../locales/edition.ts';
import type { Article, Dataset } from '../../model/ledger.ts';
import { oncePerEdition } from './memo.ts';
import { storiesIn } from './stories.ts';

/** Where each story stands in the list, the newest first, and where the stories of each company do. */
const placesOf = oncePerEdition((dataset, edition) => {
  const stories = storiesIn(dataset, edition);
  const pairs = stories.flatMap(({ companies }, at) => companies.map((id) => ({ id, at })));
  return { own: new Map(stories.map(({ article }, at) => [article.slug, at])), of: group(pairs, ({ id }) => id) };
});

/** What to read after an article: the next newer and older story, then up to two others of its companies. */
export function relatedTo(article: Article, dataset: Dataset, edition: Edition) {
  const stories = storiesIn(dataset, edition);
  const { own, of } = placesOf(dataset, edition);
  const here = own.get(article.slug) ?? -1;
  const [newer, older] = [stories[here - 1], stories[here + 1]];
  const others = (stories[here]?.companies ?? []).flatMap((id) => (of.get(id) ?? []).filter(({ at }) => Math.abs(at - here) > 1).slice(0, 2));
  const near = [...new Set(others.map(({ at }) => at))]
    .sort((a, b) => a - b)
    .slice(0, 2)
    .flatMap((at) => stories[at] ?? []);
  const { labels } = edition;
  return [
    newer && { story: newer, note: labels.article.newer },
    older && { story: older, note: labels.article.older },
    ...near.map((story) => ({ story, note: '' })),
  ].flatMap((one) =>
    one ? [{ href: one.story.href, title: one.story.article.title, date: one.story.article.published, lang: one.story.article.lang, note: one.note }] : [],
  );
}
