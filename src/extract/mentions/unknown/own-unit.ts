import { hitEnding } from '../../lexicon/passage.ts';
import { sortsAt } from '../pointing/sorts.ts';
import type { UnknownRule } from './run.ts';

/** What somebody has and calls a unit is one. */
export const ownUnit: UnknownRule = {
  name: 'its {Name} unit',
  examples: [
    ['en', 'It sold its Zentavo unit in May.', 'zentavo'],
    ['en', "Microsoft's Zentavo subsidiary lost money.", 'zentavo'],
  ],
  counterExamples: [
    ['en', 'It sold its European unit in May.'],
    ['en', 'It met the Zentavo unit.'],
  ],
  read(run) {
    const { passage, from, to } = run;
    if (to - from > 3 || !sortsAt(passage, to)?.sorts.includes('unit')) return undefined;
    const own = passage.tokens[from - 1]?.low === "'s" || hitEnding(passage, 'someone', from)?.meaning === 'own';
    return own ? run : undefined;
  },
};
