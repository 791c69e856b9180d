import type { Labels } from '../labels.ts';
import { accountWords } from './account-words.ts';
import { chartWords } from './chart-words.ts';
import { eventWords } from './event-words.ts';
import { figureWords } from './figure-words.ts';
import { methodWords } from './method.ts';
import { pageWords } from './page-words.ts';
import { searchWords } from './search-words.ts';
import { siteWords } from './site-words.ts';
import { termWords } from './term-words.ts';

/** The words of the interface in Vietnamese. */
export const labels: Labels = {
  ...eventWords,
  ...figureWords,
  ...pageWords,
  ...searchWords,
  ...siteWords,
  ...termWords,
  account: accountWords,
  chart: chartWords,
  method: methodWords,
};
