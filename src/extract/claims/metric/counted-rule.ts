import { haltsBetween, hitsIn } from '../sentence-view.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { nearestWord } from './nearest.ts';
import { toldBefore } from './words.ts';

const countsPeople = ({ view, figure }: MetricCase): boolean =>
  figure.metric === 'employees' || figure.metric === 'jobs' || view.passage.lexicon.language.people.includes(figure.unit ?? '');

/** "sa thải 500 nhân viên": the verb before the count says jobs, not headcount. */
export const dismissedRule: MetricRule = {
  name: '{hire, dismiss} {people}',
  examples: [
    ['vi', 'Microsoft sa thải 500 nhân viên.', '500 nhân viên', 'jobs'],
    ['en', 'Microsoft will lay off 500 people.', '500 people', 'jobs'],
  ],
  counterExamples: [['en', 'Microsoft has 500 employees.', '500 employees']],
  read(on) {
    if (on.figure.kind !== 'count' || !countsPeople(on)) return undefined;
    const word = nearestWord(on);
    return word && word.to <= on.figure.from ? { metric: word.meaning.metric, word } : undefined;
  },
};

/** What is counted says it itself. */
export const countedRule: MetricRule = {
  name: '{number} {noun with a metric}',
  examples: [
    ['vi', 'Viettel có 14 trung tâm dữ liệu.', '14 trung tâm dữ liệu', 'data-centres'],
    ['en', 'Twitter has 313 million users.', '313 million users', 'users'],
  ],
  counterExamples: [['en', 'Twitter has 313 offices.', '313 offices']],
  read: ({ figure }) => (figure.metric ? { metric: figure.metric } : undefined),
};

/** "Số người dùng đạt 300 triệu người": a count of people or firms is of those its clause began with. */
export const headcountRule: MetricRule = {
  name: '{noun with a metric} … {number} {people}',
  examples: [['vi', 'Số khách hàng của Base tăng lên 5.000 doanh nghiệp.', '5.000 doanh nghiệp', 'customers']],
  counterExamples: [
    ['vi', 'Khách hàng của Base ở 5.000 doanh nghiệp.', '5.000 doanh nghiệp'],
    ['vi', 'Grab hoạt động ở 8 nước.', '8 nước'],
  ],
  read(on) {
    const { view, figure } = on;
    const people = view.passage.lexicon.language.people.includes(figure.unit ?? '');
    if (figure.kind !== 'count' || figure.vague) return undefined;
    const numbered = hitsIn(view, 'metric', view).findLast(
      (hit) => hit.meaning.number && hit.to <= figure.from && haltsBetween(view, hit.to, figure.from) === 0,
    );
    const noun = numbered && hitsIn(view, 'noun', { from: numbered.from, to: figure.from }).find((hit) => hit.from - numbered.to <= 1);
    if (numbered && noun) return { metric: noun.meaning.metric ?? null, word: numbered };
    const before = toldBefore(on);
    const alike = before?.quantity.kind === 'count' && (before.told.metric === 'users' || before.told.metric === 'customers');
    return alike && (people || figure.unit === undefined) ? { metric: before.told.metric } : undefined;
  },
};

/** Other counts measure nothing. */
export const countRule: MetricRule = {
  name: '{number} {noun}',
  examples: [['en', 'Grab is in eight countries.', 'eight countries', null]],
  counterExamples: [['en', 'Grab has 500 employees.', '500 employees']],
  read: ({ figure }) => (figure.kind === 'count' ? { metric: null } : undefined),
};

/** A span of time measures nothing. */
export const durationRule: MetricRule = {
  name: '{span of time}',
  examples: [['en', 'The contract runs for five years.', 'five years', null]],
  counterExamples: [['en', 'Grab has 500 employees.', '500 employees']],
  read: ({ figure }) => (figure.kind === 'duration' ? { metric: null } : undefined),
};
