import type { NewsArticle, WithContext } from 'schema-dts';
import type { Article } from '../../../model/ledger.ts';
import { articleHref } from '../../voices/address.ts';
import { context, publisher } from './publisher.ts';

/** An article for search engines: schema.org NewsArticle. */
export function newsArticleLd({ title, standfirst, lang, published, slug, source, topics, words }: Article, site: string): WithContext<NewsArticle> {
  const url = new URL(articleHref(slug, lang), site).href;
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: standfirst,
    inLanguage: lang,
    datePublished: published,
    wordCount: words,
    keywords: topics.length > 0 ? topics.join(', ') : undefined,
    publisher,
    author: publisher,
    isBasedOn: {
      '@type': 'CreativeWork',
      name: source.title,
      url: source.url,
      datePublished: source.date,
      publisher: { '@type': 'Organization', name: source.publisher },
    },
  };
}
