import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const share = ['percent', 'fraction', 'points'] as const;

/** What part of a market, or of a company, is somebody's. */
export const shares: Vocabulary<MetricWord> = [
  [
    'market share | market shares | marketing share | a share of | a market share of | share of the market | share | of the market | slice of the market | share of the cloud market | [revenue|sales|unit|shipment|volume|value] share | [revenue|sales|unit|shipment|volume|value] shares | of the cloud market | of the global market | of the cloud infrastructure market | of global | of worldwide | slice',
    { metric: 'market-share', kinds: share },
  ],
  ['led | leads', { metric: null, kinds: [], weak: true, leads: true }],
  ['market | cloud market | markets', { metric: 'market-share', kinds: share, weak: true }],
  [
    'capturing | commanding | accounting for | accounted for | commanded | has captured | captured | made up | making up | represented | amassed | garnered | occupied | occupying',
    { metric: 'market-share', kinds: share, verb: true },
  ],
  ['captures | commands | accounts for | make up | makes up | account for | represents', { metric: 'market-share', kinds: share, verb: true, now: true }],
  ['controlling | holding | controlled | held | held by | retaining | retained', { metric: 'market-share', kinds: share, verb: true, owns: true }],
  ['controls | holds | hold | control | keeps | retains | retain', { metric: 'market-share', kinds: share, verb: true, owns: true, now: true }],
  [
    'stake | stakes | of the company | of the combined company | ownership | equity | economic interest | voting power | shareholding | of its shares | of the shares | of its stock | share capital | of outstanding shares | of all outstanding shares | of issued | interest in',
    { metric: 'stake', kinds: ['percent', 'fraction', 'points'] },
  ],
  ['shareholder | stockholder | shareholders | stockholders', { metric: 'stake', kinds: [], weak: true, holder: true }],
  ['owned | would own | will own', { metric: 'stake', kinds: ['percent', 'fraction'], verb: true }],
  ['own | owns', { metric: 'stake', kinds: ['percent', 'fraction'], verb: true, now: true }],
];
