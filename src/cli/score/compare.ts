import type { Reading } from '../../model/reading.ts';
import { compareEvents } from './events.ts';
import { compareFigures } from './figures.ts';
import type { GoldArticle } from './gold.ts';
import type { Sheet } from './sheet.ts';
import { compareSpans } from './spans.ts';

/** Marks one reading against its gold article. Only mentions of what `organisations` knows as one are counted. */
export function compare(gold: GoldArticle, reading: Reading, organisations: (entity: string) => boolean, sheet: Sheet): void {
  compareFigures(gold, reading, sheet);
  compareSpans({ what: 'dates', key: 'value', file: gold.slug }, gold.dates, reading.dates, sheet);
  const mentions = reading.mentions.filter(({ entity }) => organisations(entity));
  compareSpans({ what: 'mentions', key: 'entity', file: gold.slug }, gold.mentions, mentions, sheet);
  compareEvents(gold, reading, sheet);
}
