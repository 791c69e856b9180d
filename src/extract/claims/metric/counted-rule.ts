import type { Metric } from '../../../model/figure.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { soldBefore, startOf, toldBefore } from './words.ts';

const countable: ReadonlySet<Metric> = new Set<Metric>(['users', 'customers', 'employees', 'jobs', 'data-centres', 'regions']);

/** What is counted says it itself. */
export const countedRule: MetricRule = {
  name: '{number} {noun with a metric}',
  examples: [
    ['vi', 'Viettel có 14 trung tâm dữ liệu.', '14 trung tâm dữ liệu', 'data-centres'],
    ['en', 'Twitter has 313 million users.', '313 million users', 'users'],
  ],
  counterExamples: [['en', 'Twitter has 313 offices.', '313 offices']],
  read({ view, figure, sited }) {
    if (figure.metric) return { metric: figure.metric };
    // "eight facilities", behind the data centers told of before.
    const again = sited && figure.kind === 'count' ? hitsIn(view, 'noun', figure).find((hit) => hit.meaning.stands) : undefined;
    return again?.meaning.stands ? { metric: again.meaning.stands } : undefined;
  },
};

/** "five data centers in London, two in Amsterdam and one in Frankfurt": so many of the same in one place, so many in the next. */
function placeByPlace({ view, figure }: MetricCase, { to, unit }: ColouredQuantity): boolean {
  const link = hitAt(view.passage, 'relation', figure.to)?.meaning;
  return (
    (!figure.unit || figure.unit === unit) &&
    (link === 'into' || link === 'at') &&
    haltsBetween(view, to, figure.from) <= 1 &&
    view.places.some((place) => place.from >= to && place.to <= figure.from)
  );
}

/** "Số người dùng đạt 300 triệu người": a count of people or firms is of those its clause began with. */
export const headcountRule: MetricRule = {
  name: '{noun with a metric} … {number} {people}',
  examples: [
    ['en', 'Daily users peaked at 310 million in April.', '310 million', 'users'],
    ['en', 'Oracle reduced its workforce by 2,500.', '2,500', 'jobs'],
    ['en', 'Headcount stood at 344,400, against 347,700 three months earlier.', '347,700', 'employees'],
    ['en', 'Thales will hire 1,050 people in Britain, 600 in Australia and 550 in India.', '550', 'jobs'],
    ['vi', 'Số khách hàng của Base tăng lên 5.000 doanh nghiệp.', '5.000 doanh nghiệp', 'customers'],
    ['vi', 'Số người dùng hằng tháng (MAU) của Zalo đạt 70 triệu.', '70 triệu', 'users'],
    ['vi', 'Số nhân sự của FPT được giữ ở mức 7.000 người.', '7.000 người', 'employees'],
    ['vi', 'Số tài khoản trả tiền của Zalo là 7,5 triệu.', '7,5 triệu', 'users'],
  ],
  counterExamples: [
    ['vi', 'Khách hàng của Base ở 5.000 doanh nghiệp.', '5.000 doanh nghiệp'],
    ['vi', 'Grab hoạt động ở 8 nước.', '8 nước'],
    ['vi', 'Grab nói nhiều về người dùng (trong buổi họp báo) và đi qua 70 triệu.', '70 triệu'],
    ['en', 'Grab runs data centres with a total of 40 halls.', '40 halls'],
  ],
  read(on) {
    const { view, figure } = on;
    const people = view.passage.lexicon.language.people.includes(figure.unit ?? '');
    if (figure.kind !== 'count' || figure.vague) return undefined;
    const numbered = hitsIn(view, 'metric', view).findLast(
      (hit) => hit.meaning.number && hit.to <= figure.from && haltsBetween(view, hit.to, figure.from) === 0,
    );
    const noun =
      numbered && hitsIn(view, 'noun', { from: numbered.from, to: figure.from }).find((hit) => hit.meaning.metric !== undefined && hit.from - numbered.to <= 1);
    if (numbered && noun) return { metric: noun.meaning.metric ?? null, word: numbered };
    const counted = hitsIn(view, 'noun', { from: view.from, to: figure.from }).findLast(
      (hit) =>
        haltsBetween(view, hit.to, figure.from) === 0 && !hitsIn(view, 'relation', { from: hit.to, to: figure.from }).some(({ meaning }) => meaning === 'with'),
    );
    // "reduced its workforce by 2,500": so many work there no more.
    const by = hitEnding(view.passage, 'relation', startOf(view, figure))?.meaning === 'agent';
    const metric = by && counted?.meaning.metric === 'employees' ? 'jobs' : counted?.meaning.metric;
    if (!figure.unit && counted && metric && !view.quantities.some((other) => other.to === counted.to)) return { metric };
    const before = toldBefore(on);
    // "Customers rose 14% to 209,300": what a change was of, the number behind it counts.
    const topic = before?.told.evidence.metric.topic;
    if (before?.quantity.kind === 'percent' && !figure.unit && topic && countable.has(topic)) return { metric: topic };
    if (before?.quantity.kind === 'count' && before.told.metric && placeByPlace(on, before.quantity)) return { metric: before.told.metric };
    if (before?.quantity.kind !== 'count' || !(people || !figure.unit)) return undefined;
    // "Headcount stood at 344,400, against 347,700 three months earlier".
    const link = hitsIn(view, 'relation', { from: before.quantity.to, to: figure.from }).at(-1);
    const compared = link && (link.meaning === 'compared-with' || link.meaning === 'from' || link.meaning === 'than');
    if (compared && before.told.metric && figure.from - link.to <= 2) return { metric: before.told.metric };
    const again = on.words.some((word) => word.meaning.again && word.to <= figure.from && word.from >= before.quantity.to);
    return again || before.told.metric === 'users' || before.told.metric === 'customers' ? { metric: before.told.metric } : undefined;
  },
};

const many = 1e4;

/** Other counts measure nothing. */
export const countRule: MetricRule = {
  name: '{number} {noun}',
  examples: [['en', 'Grab is in eight countries.', 'eight countries', null]],
  counterExamples: [['en', 'Grab has 500 employees.', '500 employees']],
  read(on) {
    if (on.figure.kind !== 'count') return undefined;
    // "bán 66,6 triệu máy": so many are sold over a time, unlike eight sites or a million shares.
    const goods = typeof on.figure.value === 'number' && on.figure.value >= many && hitsIn(on.view, 'metric', on.figure).length === 0;
    return { metric: null, ...(goods && soldBefore(on, on.figure.from) ? { topic: 'revenue' as const } : {}) };
  },
};

/** A span of time measures nothing. */
export const durationRule: MetricRule = {
  name: '{span of time}',
  examples: [['en', 'The contract runs for five years.', 'five years', null]],
  counterExamples: [['en', 'Grab has 500 employees.', '500 employees']],
  read: ({ figure }) => (figure.kind === 'duration' ? { metric: null } : undefined),
};
