import type { ClaimReview, WithContext } from 'schema-dts';
import { editionIn } from '../../../locales/edition.ts';
import type { Claim, Dataset } from '../../../model/ledger.ts';
import type { Verdict } from '../../../model/review.ts';
import type { Lang } from '../../../model/text.ts';
import { context, publisher } from './publisher.ts';

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
