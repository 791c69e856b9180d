import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const money = ['money'] as const;

/** What is saved, and what is spent on plant. */
export const spending: Vocabulary<MetricWord> = [
  [
    'of cost | of costs | of annual costs | synergies | annual synergies | cost synergies | out of its costs | out of costs | saves | save | saving | savings | saved | cut costs | cost savings',
    { metric: 'saving', kinds: [...money, 'percent'] },
  ],
  [
    'capital expenditure | capex | property and equipment | property , plant and equipment | capital expenditures | capital spending | spending on data centers | capital investment | spend on capital',
    { metric: 'capex', kinds: money },
  ],
  ['costs | cost | expenses | spending bill | bills', { metric: 'saving', kinds: ['percent'], weak: true, topic: true }],
];
