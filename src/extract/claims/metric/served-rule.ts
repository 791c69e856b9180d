import type { Metric } from '../../../model/figure.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { startOf } from './words.ts';

/** Firms that are served are customers, people are users. */
function countedAs({ view, figure }: MetricCase): Metric | undefined {
  if (view.passage.lexicon.language.people.includes(figure.unit ?? '')) return 'users';
  return hitsIn(view, 'sort', figure).length + hitsIn(view, 'someone', figure).length > 0 ? 'customers' : undefined;
}

/** "phục vụ hơn 300.000 doanh nghiệp", "300,000 businesses use its models": whom one serves, and who uses what one sells, is a customer or a user. */
export const servedRule: MetricRule = {
  name: '{serve} {firms}, {firms} use',
  examples: [
    ['vi', 'FPT phục vụ hơn 3.000 doanh nghiệp.', '3.000 doanh nghiệp', 'customers'],
    ['vi', 'Zalo đang phục vụ hơn 30 triệu người.', '30 triệu người', 'users'],
    ['en', 'Slack says more than 300,000 companies use its software.', '300,000 companies', 'customers'],
  ],
  counterExamples: [
    ['en', 'Slack bought three companies.', 'three companies'],
    ['en', 'Slack serves 40 countries.', '40 countries'],
  ],
  read(on) {
    const { view, figure, words } = on;
    if (figure.kind !== 'count' || figure.metric) return undefined;
    const start = startOf(view, figure);
    const serves = words.find((word) => word.meaning.serves !== undefined && (word.meaning.serves === 'before' ? word.to <= start : word.from >= figure.to));
    const metric = serves && countedAs(on);
    if (!metric) return undefined;
    const [from, to] = serves.meaning.serves === 'before' ? [serves.to, start] : [figure.to, serves.from];
    return to - from <= 2 && haltsBetween(view, from, to) === 0 ? { metric, word: serves } : undefined;
  },
};
