import { tokenAt } from '../../lexicon/passage.ts';
import type { UnknownRule } from './run.ts';

/** Who is based or owned somewhere is a company; what is listed behind it may be many. */
export const attached: UnknownRule = {
  name: '{place}-based {Name}',
  examples: [
    ['en', 'The London-based Zentavo grew.', 'zentavo'],
    ['en', 'A stake went to Naspers-owned Zentavo Mills.', 'zentavo-mills'],
  ],
  counterExamples: [['en', 'The London-based company grew.']],
  read({ passage, from, to }) {
    const before = tokenAt(passage, from - 1);
    if (to - from > 3 || !before?.hyphened || !passage.lexicon.attached.has(before.low)) return undefined;
    // "London-based Poe Mills chips" would be what it makes.
    const next = passage.tokens[to];
    return next?.kind !== 'word' || next.low === "'s" || passage.lexicon.functionWords.has(next.low) || passage.hits[to] !== undefined
      ? { from, to }
      : undefined;
  },
};
