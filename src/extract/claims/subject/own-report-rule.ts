import type { Metric } from '../../../model/figure.ts';
import type { SubjectRule } from './subject-rule.ts';

const earned: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'net-income', 'operating-income', 'margin', 'growth']);

/** How far into its sentence who is quoted may stand. */
const far = 6;

/** "Theo báo cáo của Alibaba, doanh thu quý III đạt …": where nobody else is named, a company tells what it earned itself. */
export const ownReport: SubjectRule = {
  name: 'the company that is quoted on what it earned',
  resolve: ({ view, figure, metric, word, nominals }) => {
    if (!earned.has(metric) && !(metric === null && word?.meaning.flow && !word.meaning.weak)) return undefined;
    const [one, other] = nominals;
    if (!one || other || one.role !== 'source' || one.to > figure.from || one.from - view.from > far) return undefined;
    const type = view.mentions.find(({ from }) => from === one.from)?.type;
    const sorts = view.passage.lexicon.entities.get(one.entity ?? '')?.sorts ?? [];
    const judges = sorts.some((sort) => sort === 'broker' || sort === 'bank' || sort === 'fund');
    return type === 'company' && !judges ? (one.entity ?? undefined) : undefined;
  },
  examples: [
    ['vi', 'Theo báo cáo của Alibaba, doanh thu quý III đạt 236 tỷ tệ.', '236 tỷ tệ', 'alibaba'],
    ['vi', 'Oracle tăng trưởng. Theo Viettel, doanh thu quý III đạt 236 tỷ đồng.', '236 tỷ đồng', 'viettel'],
    ['en', 'According to Alibaba, revenue rose 12%.', '12%', 'alibaba'],
  ],
  counterExamples: [
    ['vi', 'Oracle tăng trưởng. Theo Goldman Sachs, doanh thu sẽ đạt 236 tỷ USD.', '236 tỷ USD', 'oracle'],
    ['vi', 'Theo Alibaba, thị trường đám mây đạt 236 tỷ USD.', '236 tỷ USD', null],
  ],
};
