import type { Hit } from '../../lexicon/passage.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import type { UnknownRule } from './run.ts';

/** "according to Zentavo", "theo Zentavo": one word that is nobody's surname. */
export const source: UnknownRule = {
  name: 'according to {Name}',
  examples: [
    ['en', 'Sales rose 5%, according to Zentavo.', 'zentavo'],
    ['vi', 'Theo Zentavo, doanh số tăng 5%.', 'zentavo'],
    ['vi', 'Hãng gọi được 5 triệu USD, theo Zentavo Street Asia.', 'zentavo-street-asia'],
  ],
  counterExamples: [
    ['en', 'Analyst Ann Poe was gloomy. Sales fell 5%, according to Poe.'],
    ['en', 'Sales rose 5%, according to Ann Poe.'],
  ],
  read(run) {
    // "theo Deal Street Asia": no person has a place for a last name.
    const ends = run.passage.endings[run.to]?.find((hit) => hit.cat === 'name' && hit.from > run.from);
    const placed = ends !== undefined && run.passage.lexicon.entities.get((ends as Hit<'name'>).meaning.entity)?.type === 'place';
    if ((run.to - run.from > 1 && !placed) || hitEnding(run.passage, 'relation', run.from)?.meaning !== 'according-to') return undefined;
    return run.surnames().has(run.passage.tokens[run.from]?.low ?? '') ? undefined : { ...run, type: 'analyst' };
  },
};
