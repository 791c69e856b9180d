import type { Hit, Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { hailedFrom } from './hailed.ts';
import type { Run, UnknownRule } from './run.ts';

/** How many plain words may say what is bought: "privately held Zentavo". */
const reach = 2;

/** "bought Zentavo chips" bought no Zentavo: behind what is bought a new phrase begins. */
function closed({ passage, to }: Run): boolean {
  const next = passage.tokens[to];
  if (next === undefined || next.kind !== 'word' || !passage.lexicon.language.compounds) return true;
  // "bought Zentavo last year".
  // "bought Silo AI chips".
  const { functionWords, inner } = passage.lexicon;
  return (functionWords.has(next.low) && !inner.has(next.low)) || hitAt(passage, 'date', to) !== undefined;
}

/** Whether a deed of buying what is told here ends before a token: "acquired", "thâu tóm:". */
export function boughtAt(passage: Passage, at: number): boolean {
  const end = passage.tokens[at - 1]?.raw === ':' ? at - 1 : at;
  return passage.endings[end]?.some((hit) => hit.cat === 'event' && isBuying((hit as Hit<'event'>).meaning)) ?? false;
}

/** Whether a deed is one of buying what it is done to. */
const isBuying = ({ type, object }: Hit<'event'>['meaning']): boolean => type === 'acquisition' && object === 'target';

/** What ends a phrase that only says how a thing is. */
const parting: ReadonlySet<Hit['cat']> = new Set(['event', 'relation', 'modality', 'number', 'currency', 'name', 'date']);
const describes = (hits: readonly Hit[] | undefined): boolean => !hits?.some(({ cat }) => parting.has(cat));

/** "acquired Germany's *Zentavo*", "buy privately held *Zentavo*": what stands between says where it is at home, or how it is. */
function boughtBefore({ passage, from }: Run): boolean {
  const { tokens, hits, lexicon } = passage;
  let at = hailedFrom(passage, from);
  if (boughtAt(passage, at)) return true;
  for (let steps = 0; steps < reach && lexicon.language.compounds; steps++) {
    const before = tokens[--at];
    if (before?.kind !== 'word' || before.capital || before.low === "'s" || lexicon.functionWords.has(before.low) || !describes(hits[at])) return false;
    if (boughtAt(passage, at)) return true;
  }
  return false;
}

/** What is acquired is a company. */
export const bought: UnknownRule = {
  name: 'acquired {Name}, thâu tóm {Name}',
  examples: [
    ['en', 'It snapped up Zentavo Mills for $90 million.', 'zentavo-mills'],
    ['en', 'It snapped up Zent-avo of Japan.', 'zent-avo'],
    ['en', "It took over Germany's Zentavo last year.", 'zentavo'],
    ['en', 'It took over privately held Zentavo.', 'zentavo'],
    ['vi', 'Hãng chi 40 triệu USD thâu tóm Zentavo.', 'zentavo'],
    ['vi', 'Hãng lớn lên nhờ thâu tóm: Zentavo năm 2006 và Microsoft năm 2009.', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'It snapped up Zentavo chips.'],
    ['en', 'It snapped up used Zentavo chips.'],
    ['vi', 'Hãng thâu tóm thị trường Việt Nam.'],
  ],
  read: (run) => (boughtBefore(run) && closed(run) ? run : undefined),
};
