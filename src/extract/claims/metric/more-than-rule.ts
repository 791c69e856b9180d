import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { changeWord } from './change.ts';
import { growing } from './growing.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { topicOf } from './topic.ts';

/** "45 per cent more than in 2011", "49 percent better than in the year-ago period", "cao hơn 3% so với mức của năm 2011": by so much since. */
function moreThan({ view, figure }: MetricCase): boolean {
  const than = figure.kind === 'percent' ? hitAt(view.passage, 'relation', figure.to) : undefined;
  if (!than) return false;
  const compares = than.meaning === 'compared-with' && hitEnding(view.passage, 'hedge', figure.from)?.meaning.compares !== undefined;
  if (!compares && ((than.meaning !== 'apart' && than.meaning !== 'than') || than.to - than.from < 2)) return false;
  return view.dates.some((date) => date.from >= than.to && date.from - than.to <= 3);
}

/** "45 per cent more than in 2011": growth without a word of change. */
export const moreThanRule: MetricRule = {
  name: '{percent} more than {date}',
  examples: [
    ['en', 'Revenue came to $6 billion. That was 49 percent better than in the year-ago period.', '49 percent', 'growth'],
    ['en', 'Spending came to $6 billion, 45 per cent more than in 2011.', '45 per cent', 'growth'],
  ],
  counterExamples: [['en', 'Azure grew 62%, more than AWS in 2016.', '62%']],
  read(on) {
    if (!moreThan(on) || changeWord(on)) return undefined;
    const { metric = on.carried, word } = topicOf(on, undefined);
    return { metric: growing.has(metric) ? 'growth' : null, topic: metric, ...(word ? { word } : {}) };
  },
};
