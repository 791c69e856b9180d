import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { partOf } from '../sentence/part-of.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { nearestWord } from './nearest.ts';
import { startOf } from './words.ts';

const countsPeople = ({ view, figure }: MetricCase): boolean =>
  figure.metric === 'employees' || figure.metric === 'jobs' || view.passage.lexicon.language.people.includes(figure.unit ?? '');

/** "3,900 staff would go", "500 nhân viên bị sa thải": what becomes of those counted, said right behind them. */
function gone({ view, figure, index, words }: MetricCase): Hit<'metric'> | undefined {
  // "2,000 of the bank's 61,000 staff would go", "một nửa trong số 260 nhân viên nghỉ việc": only a part of these do.
  const part = view.quantities[index - 1];
  const of = part && figure.from - part.to <= 4 ? (hitAt(view.passage, 'relation', part.to)?.meaning ?? part.kind) : undefined;
  if (of === 'of' || of === 'of-which' || of === 'fraction') return undefined;
  const verb = words.find((word) => word.from >= figure.to && word.meaning.metric === 'jobs');
  // "20.514 người tại các startup trên toàn cầu đã bị sa thải": who loses his work may be told of at length.
  if (!verb || verb.from - figure.to > (verb.meaning.lost ? 12 : 5) || haltsBetween(view, figure.to, verb.from) > 0) return undefined;
  // "500 employees cut 20 jobs": what is done to others is not done to them.
  const passive =
    verb.meaning.lost ||
    ['copula', 'passive'].includes(hitEnding(view.passage, 'relation', verb.from)?.meaning ?? '') ||
    hitEnding(view.passage, 'event', verb.from) !== undefined;
  return passive && !view.quantities.some((other) => other.from >= verb.to && other.from - verb.to <= 2 && other.kind === 'count') ? verb : undefined;
}

/** "sa thải 500 nhân viên": the verb before the count says jobs, not headcount. */
export const dismissedRule: MetricRule = {
  name: '{hire, dismiss} {people}',
  examples: [
    ['vi', 'Microsoft sa thải 500 nhân viên.', '500 nhân viên', 'jobs'],
    ['en', 'Microsoft will lay off 500 people.', '500 people', 'jobs'],
    ['en', 'FPT employed 42,000 people and plans to recruit 10,000 more in 2023.', '10,000 more', 'jobs'],
    ['vi', 'Twitter có thể cắt giảm 8% nhân sự, tức khoảng 300 người.', '300 người', 'jobs'],
    ['en', 'IBM announced a reduction in its workforce of 550 employees.', '550 employees', 'jobs'],
    ['en', 'IBM said 3,900 staff would go.', '3,900 staff', 'jobs'],
    ['en', 'Meta said 11,000 people will lose their jobs.', '11,000 people', 'jobs'],
    ['vi', 'Tại Intel, 500 nhân viên bị sa thải.', '500 nhân viên', 'jobs'],
    ['vi', '500 người tại các startup công nghệ trên toàn cầu đã bị sa thải.', '500 người', 'jobs'],
    ['en', 'Oracle is cutting 500 of its 10,000 employees.', '500', 'jobs'],
    ['en', 'About 40 of the 120 employees at Grab were let go.', '40', 'jobs'],
    ['en', 'About 500 Uber employees will join Grab.', '500 Uber employees', null],
    ['vi', 'Khoảng 500 nhân viên sẽ chuyển sang Grab.', '500 nhân viên', null],
    ['en', 'Polarstack employs approximately 640 people.', '640 people', 'employees'],
  ],
  counterExamples: [
    ['en', 'Microsoft has 500 employees.', '500 employees'],
    ['en', 'Oracle is cutting 500 of its 10,000 employees.', '10,000 employees'],
    ['vi', 'Oracle cắt 500 trong tổng số 10.000 nhân viên.', '10.000 nhân viên'],
    ['en', "The layoffs will hit 3% of IBM's 250,000 employees.", '250,000 employees'],
  ],
  read(on) {
    if (on.figure.kind !== 'count') return undefined;
    // "cut 500 of its 10,000 employees", "40 of the 120 employees were let go": the part goes, the whole is who works there.
    const { view, index } = on;
    const whole = view.quantities[index + 1];
    if (partOf(view, view.quantities[index - 1], on.figure)) return undefined;
    const people = countsPeople(on);
    if (whole && !people && partOf(view, on.figure, whole) && countsPeople({ ...on, figure: whole })) {
      const verb = hitsIn(view, 'metric', view).find(
        (one) => one.meaning.metric === 'jobs' && (one.to === startOf(view, on.figure) || (one.from >= whole.to && one.meaning.lost)),
      );
      return verb ? { metric: 'jobs', word: verb } : undefined;
    }
    if (!people && on.figure.unit) return undefined;
    // "2,200 Intel employees will join Apple": who moves is no headcount.
    const moves = people && view.quantities[index - 1]?.kind !== 'count' && on.words.find((word) => word.meaning.moves === true && word.from >= on.figure.to);
    if (moves && moves.from - on.figure.to <= 4 && haltsBetween(view, on.figure.to, moves.from) <= 2) return { metric: null, word: moves };
    const behind = people ? gone(on) : undefined;
    if (behind) return { metric: 'jobs', word: behind };
    const word = nearestWord(on);
    if (!word || word.to > on.figure.from) return undefined;
    // "plans to recruit 10,000 more": a bare number right behind the verb.
    if (!people) return startOf(on.view, on.figure) - word.to <= 1 ? { metric: word.meaning.metric, word } : undefined;
    // "cắt giảm 8% nhân sự, tức khoảng 300 người": the part and its number are one.
    const part = on.view.quantities[on.index - 1];
    const told = part && (part.kind === 'percent' || part.kind === 'fraction') && part.from >= word.to && on.figure.from - part.to <= 6;
    return haltsBetween(on.view, word.to, part && told ? part.from : on.figure.from) === 0 ? { metric: word.meaning.metric, word } : undefined;
  },
};
