import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const money = ['money'] as const;

/** What a company sells and earns. */
export const earnings: Vocabulary<MetricWord> = [
  ['revenue | revenues | sales | net sales | turnover | annual revenue | annual sales | net revenue', { metric: 'revenue', kinds: money }],
  [
    'group [revenue|revenues|sales] | total revenue | total revenues | total sales | total net sales | top line',
    { metric: 'revenue', kinds: money, whole: true },
  ],
  [
    'annual rate of | at a rate of | annualized rate of | annualised rate of | run rate | annualized revenue | run rate revenue | annual recurring revenue | arr | annualised revenue | revenue run rate | annualized run rate | annual run rate | annualised run rate',
    { metric: 'revenue', kinds: money, paced: true },
  ],
  [
    'cloud revenue | cloud sales | cloud computing revenue | revenue from cloud | revenue from its cloud | cloud unit revenue | cloud services revenue | revenue in its cloud | cloud revenues | cloud [computing|services|infrastructure|unit] [revenue|revenues|sales]',
    { metric: 'revenue', kinds: money, part: 'cloud' },
  ],
  ['turn over | turns over | turned over | made | generated | booked | generates | generating', { metric: 'revenue', kinds: money, verb: true }],
  [
    'bring in | rake in | pull in | take in | pulls in | pulled in | pulling in | brought in | brings in | bringing in | took in | takes in | taking in | raked in | rakes in | raking in',
    { metric: 'revenue', kinds: money, verb: true, takes: true },
  ],
  [
    'operating income | operating profit | operating profits | operating earnings | operating gain | operating gains | ebit | income from operations',
    { metric: 'operating-income', kinds: money },
  ],
  ['operating loss | operating losses', { metric: 'operating-income', kinds: money, sign: -1 }],
  ['net income | net profit | net earnings | bottom line', { metric: 'net-income', kinds: money, whole: true }],
  ['net loss | net losses', { metric: 'net-income', kinds: money, sign: -1, whole: true }],
  ['profit | earnings | profits | earned | earn | earns | earning', { metric: 'net-income', kinds: money, ofUnit: 'operating-income' }],
  ['loss | losses | lost | in the red | losing | lose | loses', { metric: 'net-income', kinds: money, sign: -1, ofUnit: 'operating-income' }],
  [
    'margin | operating margin | gross margin | profit margin | margins | net margin | operating margins | pre tax margin | pretax margin | profit margins | ebitda margin | gross margins',
    { metric: 'margin', kinds: ['percent', 'points'] },
  ],
  ['unit sales | shipments | unit shipments | deliveries | sales volume | sales volumes', { metric: 'revenue', kinds: [] }],
  ['collected | collecting | drew | drawing | reaped | rang up | hauled in', { metric: 'revenue', kinds: [], weak: true, takes: true }],
  ['took | got | gets | picked up | picking up | secured | securing | landed | received | attracted', { metric: null, kinds: [], weak: true, takes: true }],
  // "Sold 66 million phones, up 28%": what is counted there grows as sales do.
  ['sold | shipped | sells | ships | shipping | delivered', { metric: null, kinds: [], weak: true, sells: true }],
  // "A $10 billion business": so much it sells a year, where it stands right behind the amount.
  ['business', { metric: 'revenue', kinds: [], weak: true, size: true, paced: true }],
  [
    "the figure | that figure | that number | it was | that was | this was | that compares | this compares | the number was | which compares | that 's up | that 's down | that is up | that is down | that was up | that was down | [this|that|which|it] [marks|marked|represents|represented]",
    { metric: null, kinds: money, again: true, weak: true },
  ],
  [
    'backlog | revenue backlog | contracted [revenue|revenues] | order backlog | remaining performance obligations | remaining performance obligation | contract backlog | rpo | order book | orders on its books',
    { metric: 'backlog', kinds: money },
  ],
];
