import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const money = ['money'] as const;

/** What a company, a share or a thing is worth. */
export const values: Vocabulary<MetricWord> = [
  [
    '[is|was|are|were] [now|currently|already|still|reportedly] worth | was worth | is worth | will be worth | be worth | are worth | were worth',
    { metric: 'market-value', kinds: money, worth: true },
  ],
  ['may fetch | fetch | it was worth | it is worth | company worth | startup worth | firm worth | group worth', { metric: 'market-value', kinds: money }],
  [
    'price of | priced at | tariff | tariffs | fee | charges | stock price | shares at | list price | closed at | closing at | close at | close of | closes at | closing price of | ended at | [ended|finished|closed|opened] the day at | finished at | debuted at | opened at | trading at | traded at | trades at | starting at',
    { metric: 'price', kinds: money },
  ],
  // "A $1 billion startup": what it is worth, where it stands right behind the amount.
  ['startup | start up | start - up | unicorn', { metric: 'market-value', kinds: [], weak: true, size: true }],
  [
    '[in|during] [the]? [after hours|extended|premarket|pre market|early|late|morning|afternoon|regular] [trading|trade|dealings|session|trading session|market trading session|hours trading] | after the bell | after hours',
    { metric: 'price', kinds: money, weak: true, topic: true, session: true },
  ],
  ['in [cash|stock|shares]', { metric: null, kinds: [], weak: true, paidIn: true }],
  ['traded | trading | trades', { metric: 'price', kinds: money, weak: true, topic: true }],
  ['shares | stock', { metric: 'price', kinds: money, weak: true, topic: true, stock: true }],
  ['share price | price | prices | stock price', { metric: 'price', kinds: money, weak: true, topic: true }],
  ['costs | cost', { metric: 'price', kinds: money, weak: true }],
  [
    'market value | total market [value|capitalization|capitalisation|cap] | market capitalization | valuation | valued at | market cap | market capitalisation | valuation of',
    { metric: 'market-value', kinds: money },
  ],
  [
    '[pegs|pegged|pegging] [it|the company|the firm|the startup]? at | would value | could value | may value | to value | might value | will value | valuing | values | valued | value [it|the]',
    { metric: 'market-value', kinds: money, puts: true },
  ],
];
