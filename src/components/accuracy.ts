import type { Labels } from '../locales/labels.ts';

/** What of the reading is measured. */
export type Measure = keyof Labels['method']['measures'];

/** How often something was read right, read wrongly, missed, or read where nothing stands; `score` is of one. */
export interface Measured {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly extra: number;
  readonly score: number;
}
