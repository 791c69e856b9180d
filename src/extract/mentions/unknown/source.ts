import type { Hit } from '../../lexicon/passage.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import { signAt } from './beside.ts';
import type { Run, UnknownRule } from './run.ts';

/** How far before "by" the study may stand: "a survey of 420 managers by Zentavo". */
const reach = 8;

/** Whether a survey or study is told of before "by". */
function studied({ passage, from, sentence }: Run): boolean {
  for (let at = from - 2; at >= sentence.from && at > from - reach; at--)
    if (signAt(passage, at, 'has')?.meaning.type === 'analyst' && passage.tokens[at]?.capital === false) return true;
  return false;
}

/** "according to Zentavo", "theo Zentavo": one word that is nobody's surname. */
export const source: UnknownRule = {
  name: 'according to {Name}',
  examples: [
    ['en', 'Sales rose 5%, according to Zentavo.', 'zentavo'],
    ['en', 'A survey of 420 managers by Zentavo found that one in five had left.', 'zentavo'],
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
    const leads = hitEnding(run.passage, 'relation', run.from)?.meaning;
    if ((run.to - run.from > 1 && !placed) || !(leads === 'according-to' || (leads === 'agent' && studied(run)))) return undefined;
    return run.article.surnames().has(run.passage.tokens[run.from]?.low ?? '') ? undefined : { ...run, type: 'analyst' };
  },
};
