import { hitEnding } from '../../lexicon/passage.ts';
import type { Run, UnknownRule } from './run.ts';

/** "bought Zentavo chips" bought no Zentavo: behind what is bought a new phrase begins. */
function closed({ passage, to }: Run): boolean {
  const next = passage.tokens[to];
  return next === undefined || next.kind !== 'word' || passage.lexicon.functionWords.has(next.low) || !passage.lexicon.language.compounds;
}

/** What is acquired is a company. */
export const bought: UnknownRule = {
  name: 'acquired {Name}, thâu tóm {Name}',
  examples: [
    ['en', 'It snapped up Zentavo Mills for $90 million.', 'zentavo-mills'],
    ['en', 'It snapped up Zent-avo of Japan.', 'zent-avo'],
    ['vi', 'Hãng chi 40 triệu USD thâu tóm Zentavo.', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'It snapped up Zentavo chips.'],
    ['vi', 'Hãng thâu tóm thị trường Việt Nam.'],
  ],
  read(run) {
    const event = hitEnding(run.passage, 'event', run.from)?.meaning;
    return event?.type === 'acquisition' && event.object === 'target' && closed(run) ? run : undefined;
  },
};
