import { hitEnding } from '../../lexicon/passage.ts';
import type { UnknownRule } from './run.ts';

/** "according to Zentavo", "theo Zentavo": one word that is nobody's surname. */
export const source: UnknownRule = {
  name: 'according to {Name}',
  examples: [
    ['en', 'Sales rose 5%, according to Zentavo.', 'zentavo'],
    ['vi', 'Theo Zentavo, doanh số tăng 5%.', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'Analyst Ann Poe was gloomy. Sales fell 5%, according to Poe.'],
    ['en', 'Sales rose 5%, according to Ann Poe.'],
  ],
  read(run) {
    if (run.to - run.from > 1 || hitEnding(run.passage, 'relation', run.from)?.meaning !== 'according-to') return undefined;
    return run.surnames().has(run.passage.tokens[run.from]?.low ?? '') ? undefined : { ...run, type: 'analyst' };
  },
};
