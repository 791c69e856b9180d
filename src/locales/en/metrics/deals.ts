import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const money = ['money'] as const;

/** What is paid for a company and put into one. */
export const deals: Vocabulary<MetricWord> = [
  [
    'invest | invested | investment | investing | funding | raised | raises | funding round | round | led a | series a | series b | series c | series d | series e | investments | raise | raising | pour | poured | pouring | financing | venture capital | put into | pumped | pump | injection | infusion | has raised | in funding | to build',
    { metric: 'investment', kinds: money },
  ],
  [
    'acquire | acquired | sale of | the sale | snap up | snapped up | snapping up | snaps up | scooped up | gobbled up | shelled out | shell out | paying | purchased | purchases | merger | all cash deal | tender offer | acquisition | bought | buy | deal worth | deal valued | purchase | bid | takeover | purchase price | price tag | contract | contract worth | agreed to buy | offer | paid | deal | buying | takeover bid | buyout | contract valued | sold for | sell | order worth | sold | transaction | buys | acquires | acquiring | offered | asking price | asking price of | asked for a price of | asks for a price of | asking for a price of',
    { metric: 'deal-value', kinds: money },
  ],
  [
    '[took|take|taking|taken|takes] [it|itself|them|the company|the firm|the business|the group|the retailer|the chipmaker] private | took private | taken private | take private | taking private | go private | going private',
    { metric: 'deal-value', kinds: money, weak: true },
  ],
  [
    'data center | data centre | data centers | data centres | plant | factory | facility | campus | warehouse | project | hub | projects [totaling|totalling|worth|valued] | factories | facilities | warehouses | campuses',
    { metric: 'investment', kinds: money, weak: true, site: true },
  ],
  ['bagged | bags | nabbed | nabs | snagged | snags | scored', { metric: 'investment', kinds: money, weak: true }],
  ['bet | bets', { metric: 'deal-value', kinds: money, weak: true }],
  [
    'put | spend | spends | spent | is spending | are spending | was spending | were spending | been spending | pledged | pledges | pledge | pledging | committed | earmarked | set aside',
    { metric: 'investment', kinds: money, weak: true },
  ],
  ['commitment of | commitments of | at a cost of', { metric: 'investment', kinds: money, weak: true }],
  ['worth', { metric: 'deal-value', kinds: money, weak: true }],
];
