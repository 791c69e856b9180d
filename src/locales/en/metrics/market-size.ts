import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const money = ['money'] as const;

/** What a whole market is worth. */
export const marketSize: Vocabulary<MetricWord> = [
  [
    'market size | the market was worth | worldwide market value | global market value | value of the market | market revenue | market revenues | market worth | market reached | total market | spending on cloud | [cloud|it|technology|software|server] spend | worldwide spending | global spending | cloud spending | market is worth | market will be worth | spending on public cloud | market grew to | enterprise spending | spending on cloud infrastructure | market totaled | market totalled | the market for | market for | spent on cloud | industry revenue | market will reach | market to reach',
    { metric: 'market-size', kinds: money },
  ],
  [
    'market | cloud market | spending | spend on | total spend | expenditure | economy | industry | sector | exports',
    { metric: 'market-size', kinds: money, weak: true, topic: true },
  ],
];
