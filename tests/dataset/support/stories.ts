import { buildDataset } from '../../../src/dataset/build-dataset.ts';
import type { Article } from '../../../src/model/ledger.ts';
import type { Review } from '../../../src/model/review.ts';
import { type ArticleSketch, article, type FigureSketch } from './article.ts';
import { entities } from './entities.ts';

/** The story in which one source gives two figures for one quarter. */
export const alibabaVi = article({
  slug: 'alibaba',
  body:
    'Doanh thu của Alibaba Cloud trong quý gần nhất đạt **254 triệu USD**. Doanh thu được dự báo đạt 1 tỷ USD trong năm. ' +
    'Năm 2016, Alibaba Cloud dẫn đầu với hơn 40% thị trường Trung Quốc. Ở phần sau, doanh thu quý gần nhất lại là 215 triệu USD.',
  figures: [
    { text: '254 triệu USD', value: 254e6, subject: 'alibaba-cloud', metric: 'revenue', period: '2016-Q4' },
    { text: '1 tỷ USD', value: 1e9, subject: 'alibaba-cloud', metric: 'revenue', period: '2017', modality: 'forecast' },
    {
      text: '40%',
      value: 40,
      kind: 'percent',
      approx: 'over',
      subject: 'alibaba-cloud',
      metric: 'market-share',
      period: '2016',
      scope: { geography: 'china', market: null },
    },
    { text: '215 triệu USD', value: 215e6, subject: 'alibaba-cloud', metric: 'revenue', period: '2016-Q4' },
  ],
});

export const alibabaEn = article({
  slug: 'alibaba',
  lang: 'en',
  body:
    'Alibaba Cloud had revenue of $254 million in the latest quarter. Revenue is forecast to reach $1 billion in the year. ' +
    'In 2016 Alibaba Cloud led the Chinese market with over 40% of it. Further down, revenue in the latest quarter is $215 million.',
  figures: [
    { text: '$254 million', value: 254e6, subject: 'alibaba-cloud', metric: 'revenue', period: '2016-Q4' },
    { text: '$1 billion', value: 1e9, subject: 'alibaba-cloud', metric: 'revenue', period: '2017', modality: 'forecast' },
    {
      text: '40%',
      value: 40,
      kind: 'percent',
      approx: 'over',
      subject: 'alibaba-cloud',
      metric: 'market-share',
      period: '2016',
      scope: { geography: 'china', market: null },
    },
    { text: '$215 million', value: 215e6, subject: 'alibaba-cloud', metric: 'revenue', period: '2016-Q4' },
  ],
});

export const rackspace = article({
  slug: 'rackspace',
  published: '2015-10-06',
  publisher: 'Business Insider',
  body: 'AWS nắm 29% thị trường đám mây thế giới.',
  figures: [{ text: '29%', value: 29, kind: 'percent', subject: 'aws', metric: 'market-share', period: '2015', scope: { geography: 'world', market: null } }],
});

/** A dataset of these articles with the gazetteer of the founding stories. */
export function datasetOf(articles: readonly Article[], reviews: readonly Review[] = []) {
  return buildDataset({ articles, entities, reviews });
}

/** A story of one sentence with one figure. */
export function saying(slug: string, body: string, figure: FigureSketch, more: Partial<ArticleSketch> = {}): Article {
  return article({ slug, publisher: slug, body, figures: [figure], ...more });
}

/** A review of one figure of the Vietnamese article. */
export function review(slug: string, text: string, more: Partial<Review> = {}): Review {
  return { slug, quote: { vi: { text, occurrence: 1 } }, sources: [], ignore: false, formerly: [], file: `content/reviews/${slug}.yaml`, line: 1, ...more };
}

/** A sentence with ordinary spaces, for comparison: locales keep number and unit together with no-break ones. */
export function plain(text: string | undefined): string | undefined {
  return text?.replaceAll('\u00a0', ' ');
}
