import type { MetricWord } from '../../model/language/metric-word.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import { changes } from './metrics/changes.ts';
import { deals } from './metrics/deals.ts';
import { earnings } from './metrics/earnings.ts';
import { marketSize } from './metrics/market-size.ts';
import { people } from './metrics/people.ts';
import { shares } from './metrics/shares.ts';
import { spending } from './metrics/spending.ts';
import { unmeasured } from './metrics/unmeasured.ts';
import { values } from './metrics/values.ts';

/** How Vietnamese says what a figure measures. */
export const metrics: Vocabulary<MetricWord> = [...earnings, ...shares, ...changes, ...marketSize, ...people, ...deals, ...values, ...spending, ...unmeasured];
