import type { ClaimReview, Dataset as DatasetLd, NewsArticle, Organization, WithContext } from 'schema-dts';
import { house } from '../../locales/credits.ts';
import { editionIn } from '../../locales/edition.ts';
import type { Entity } from '../../model/entity.ts';
import type { Article, Claim, Dataset } from '../../model/ledger.ts';
import type { Verdict } from '../../model/review.ts';
import { type Lang, languages } from '../../model/text.ts';
import { articleHref } from '../voices/address.ts';
import { editionDay } from './edition-day.ts';

const context = 'https://schema.org' as const;
const publisher = { '@type': 'Organization', name: house } as const;

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

/** A company or unit: schema.org Organization. */
export function organizationLd(
  { id, name, aliases, parent, founded, site: home, summary }: Entity,
  { entities }: Pick<Dataset, 'entities'>,
  lang: Lang,
  site: string,
): WithContext<Organization> {
  const owner = parent === undefined ? undefined : entities.get(parent);
  const page = (entity: string) => new URL(`${editionIn(lang, entities).path('/companies/')}${entity}/`, site).href;
  return {
    '@context': context,
    '@type': 'Organization',
    '@id': page(id),
    name: name[lang],
    alternateName: aliases.length > 0 ? aliases : undefined,
    description: summary?.[lang],
    url: home ?? page(id),
    foundingDate: founded,
    parentOrganization: owner && { '@type': 'Organization', '@id': page(owner.id), name: owner.name[lang] },
  };
}

/** The published tables: schema.org Dataset. */
export function datasetLd(dataset: Dataset, lang: Lang, site: string): WithContext<DatasetLd> {
  const { labels, path } = editionIn(lang, dataset.entities);
  const download = (file: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    contentUrl: new URL(`/data/${file}`, site).href,
    encodingFormat,
  });
  const days = dataset.articles.map(({ published }) => published);
  return {
    '@context': context,
    '@type': 'Dataset',
    name: `${labels.site.name}: ${labels.data.title}`,
    description: labels.site.description,
    url: new URL(path('/data/'), site).href,
    inLanguage: [...languages],
    license: 'https://opensource.org/license/mit',
    isAccessibleForFree: true,
    creator: publisher,
    version: editionDay(dataset),
    temporalCoverage: days.length > 0 ? `${days.reduce((a, b) => (a < b ? a : b))}/${editionDay(dataset)}` : undefined,
    distribution: [
      download('ledger.json', 'application/json'),
      ...['figures', 'claims', 'events', 'entities'].map((table) => download(`${table}.csv`, 'text/csv')),
      download('datapackage.json', 'application/json'),
    ],
  };
}

/** What a verdict means on a scale of truth from 1 to 5. */
const truth: Readonly<Record<Verdict, number>> = { supported: 5, unsourced: 3, overstated: 2, misattributed: 2, contradicted: 1 };

/** A checked figure: schema.org ClaimReview; undefined for a claim without a verdict. */
export function claimReviewLd(
  { review, voices, publisher: saidBy, published }: Claim,
  { entities }: Pick<Dataset, 'entities'>,
  lang: Lang,
  site: string,
): WithContext<ClaimReview> | undefined {
  const voice = voices.find((one) => one.lang === lang) ?? voices[0];
  if (!review?.verdict || !voice) return undefined;
  const { labels } = editionIn(lang, entities);
  const url = new URL(voice.href, site).href;
  return {
    '@context': context,
    '@type': 'ClaimReview',
    '@id': `${url}--review`,
    url,
    inLanguage: lang,
    claimReviewed: voice.quote,
    author: publisher,
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: saidBy },
      datePublished: published,
      appearance: { '@type': 'CreativeWork', url },
    },
    reviewRating: { '@type': 'Rating', ratingValue: truth[review.verdict], bestRating: 5, worstRating: 1, alternateName: labels.verdicts[review.verdict] },
    reviewBody: review.note?.[lang],
    citation: review.sources.map(({ publisher: name, title, date, url: address }) => ({
      '@type': 'CreativeWork',
      name: title,
      datePublished: date,
      url: address,
      publisher: { '@type': 'Organization', name },
    })),
  };
}
