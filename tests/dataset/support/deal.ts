import { periodOfLabel } from '../../../src/dataset/claims/period-of-label.ts';
import type { ArticleSketch } from './article.ts';

export type Sketch = NonNullable<ArticleSketch['events']>[number];
/** A partnership of two, told by words of an article; `more` says otherwise. */
export const deal = (said: string, period: string | null, more: Partial<Sketch> = {}): Sketch => ({
  type: 'partnership',
  parties: [
    { entity: 'hpe', role: 'partner' },
    { entity: 'microsoft', role: 'partner' },
  ],
  said,
  period: period === null ? null : (periodOfLabel(period) ?? null),
  ...more,
});
