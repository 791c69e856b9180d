import { hitAt } from '../../lexicon/passage.ts';
import { signAt } from './beside.ts';
import type { UnknownRule } from './run.ts';

/** How often a name must stand in full. */
const often = 3;

/** "Shake Shack said", "Shake Shack fell", again and again in full: a person is called by the surname alone from the second time on. */
export const repeated: UnknownRule = {
  name: '{Name Name} said, told three times in full',
  examples: [['en', 'Zentavo Mills fell in late trade. The shops of Zentavo Mills are empty. On Monday Zentavo Mills said so.', 'zentavo-mills']],
  counterExamples: [
    ['en', 'Ann Poe was glad. The desk of Ann Poe is empty. On Monday Ann Poe said so. Poe left.'],
    ['en', 'Ann Poe was glad. On Monday Ann Poe said so.'],
    ['en', 'Chief executive Ann Poe was glad. The desk of Ann Poe is empty. On Monday Ann Poe said so.'],
  ],
  read(run) {
    const { passage, from, to } = run;
    const { tokens, lexicon } = passage;
    if (to - from < 2 || to - from > 3 || !lexicon.language.namesAreWords) return undefined;
    if (!signAt(passage, to, 'does') && hitAt(passage, 'direction', to) === undefined) return undefined;
    const words = tokens.slice(from, to).map(({ low }) => low);
    if ((run.article.runs().get(words.join(' ')) ?? 0) < often || run.article.alone().has(words.at(-1) ?? '') || run.article.persons().has(words.join(' ')))
      return undefined;
    return run;
  },
};
