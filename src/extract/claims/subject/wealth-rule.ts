import type { Hit } from '../../lexicon/passage.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { Scene, SubjectRule } from './subject-rule.ts';

const few = 4;

/** The word that says that a person's wealth is meant: that of the figure, or one right beside a place among the rich. */
function wealthWord({ view, figure, word }: Scene): Hit<'metric'> | undefined {
  if (word?.meaning.wealth) return word;
  if (figure.kind !== 'rank') return undefined;
  return hitsIn(view, 'metric', { from: figure.from - few, to: figure.to + few }).find(
    (hit) => hit.meaning.wealth && haltsBetween(view, Math.min(hit.to, figure.to), Math.max(hit.from, figure.from)) === 0,
  );
}

/** "Larry Ellison's net worth rose to $400 billion", "Bezos là người giàu thứ hai thế giới". */
export const wealth: SubjectRule = {
  name: 'what a person owns, or where he stands among the rich, is his own',
  resolve: (scene) => {
    if (!wealthWord(scene)) return undefined;
    const persons = scene.view.mentions.filter(({ type }) => type === 'person');
    return (persons.findLast(({ to }) => to <= scene.figure.from) ?? persons[0])?.entity ?? null;
  },
  examples: [
    ['en', 'Oracle rose. Larry Ellison now has a net worth of $400 billion.', '$400 billion', 'larry-ellison'],
    ['en', 'Oracle rose. The founder is the second-richest person in the world.', 'second', null],
    ['vi', 'Oracle báo lãi. Tài sản ròng của Larry Ellison tăng lên 400 tỷ USD.', '400 tỷ USD', 'larry-ellison'],
  ],
  counterExamples: [['en', 'Oracle has assets of $400 billion, Larry Ellison said.', '$400 billion', 'oracle']],
};
