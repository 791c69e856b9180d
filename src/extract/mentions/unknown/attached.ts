import type { Hit, Passage } from '../../lexicon/passage.ts';
import { tokenAt } from '../../lexicon/passage.ts';
import type { UnknownRule } from './run.ts';

const verbal: ReadonlySet<Hit['cat']> = new Set(['event', 'relation', 'modality', 'direction', 'date', 'sign']);
/** Whether a clause goes on at a token, not a row of nouns: "U.S.-based GPU cloud provider". */
const goesOn = ({ hits }: Passage, at: number): boolean => hits[at]?.some(({ cat }) => verbal.has(cat)) ?? false;

/** Who is based or owned somewhere is a company; what is listed behind it may be many. */
export const attached: UnknownRule = {
  name: '{place}-based {Name}',
  examples: [
    ['en', 'The London-based Zentavo grew.', 'zentavo'],
    ['en', 'It owes its 2011 purchase of Sunnyvale, Calif.-based Zentavo.', 'zentavo'],
    ['en', 'A stake went to Naspers-owned Zentavo Mills.', 'zentavo-mills'],
  ],
  counterExamples: [
    ['en', 'The London-based company grew.'],
    ['en', 'It met the U.S.-based GPU cloud provider.'],
  ],
  read({ passage, from, to }) {
    const before = tokenAt(passage, from - 1);
    // "Calif.-based": behind a stop the hyphen stands by itself.
    const tied = before?.hyphened || (before?.glued && tokenAt(passage, from - 2)?.raw === '-');
    if (to - from > 3 || !before || !tied || !passage.lexicon.attached.has(before.low)) return undefined;
    // "London-based Poe Mills chips" would be what it makes.
    const next = passage.tokens[to];
    return next?.kind !== 'word' || next.low === "'s" || passage.lexicon.functionWords.has(next.low) || goesOn(passage, to) ? { from, to } : undefined;
  },
};
