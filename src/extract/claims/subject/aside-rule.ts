import { hitAt } from '../../lexicon/passage.ts';
import { frontedTo } from '../../mentions/pointing/fronted.ts';
import { sortsAt } from '../../mentions/pointing/sorts.ts';
import type { Nominal } from '../nominals/nominal.ts';
import { clauseAround } from '../sentence/clauses.ts';
import { verbal } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Scene, SubjectRule } from './subject-rule.ts';

/** How many words may describe a sort: "the *US database* company". */
const few = 3;

/** Where the description of one ends that begins at a place: a sort, behind an article or a few plain words, that points back to nobody. */
function descriptionEnd(view: SentenceView, from: number, before: number): number | undefined {
  const { passage, mentions } = view;
  // "Tencent, the owner of Supercell, launched a service", "bought Cerner, and its app": a verb or "and" describes nobody.
  if (mentions.some((one) => one.from === from) || (verbal(view, from) && !sortsAt(passage, from)) || hitAt(passage, 'relation', from)?.meaning === 'both')
    return undefined;
  for (let at = from; at <= from + few && at < before; at++) {
    const sort = sortsAt(passage, at) ?? hitAt(passage, 'cue', at);
    if (sort) return sort.to;
    const token = passage.tokens[at];
    if (token?.kind !== 'word' || (token.capital && !hitAt(passage, 'name', at))) return undefined;
  }
  return undefined;
}

/** "a blow to AWS, the unit that leads with 40%": the name whose aside a figure stands in. */
function describedBefore({ view, nominals, figure }: Scene): Nominal | undefined {
  const { passage } = view;
  const { from } = clauseAround(view, figure);
  const sign = passage.tokens[from - 1];
  if (from <= view.from || (sign?.raw !== ',' && (sign?.raw !== '-' || sign.glued))) return undefined;
  const name = nominals.find((one) => one.kind === 'name' && one.to === from - 1 && one.role !== 'source' && one.role !== 'setting');
  const end = name && !frontedTo(passage, from, view.from) ? descriptionEnd(view, from, figure.from) : undefined;
  if (end === undefined) return undefined;
  // "Uber, hãng mà SoftBank rót 9 tỷ USD": whoever else does something there has the figure.
  return nominals.some((one) => one.from >= end && one.to <= figure.from && one.role === 'subject') ? undefined : name;
}

/** "Flipkart left AWS, the unit that leads the market with 40%". */
export const described: SubjectRule = {
  name: 'whom an aside right behind the name describes',
  resolve: (scene) => describedBefore(scene)?.entity,
  examples: [
    ['en', 'Flipkart picked Azure. It is a blow to AWS, the unit that leads the market with about 40% of it.', '40%', 'aws'],
    ['en', 'Flipkart picked Azure. It competes with Oracle, a software company that employs 30,000 people.', '30,000 people', 'oracle'],
    ['vi', 'Flipkart chọn Azure. Việc ấy gây khó cho Oracle, công ty có 30.000 nhân viên.', '30.000 nhân viên', 'oracle'],
    ['vi', 'Flipkart chọn Azure. Đây là cú đánh vào AWS, đơn vị đang nắm 40% thị phần.', '40%', 'aws'],
    ['vi', 'Microsoft đứng sau Amazon - hãng dẫn đầu với 40% thị phần.', '40%', 'amazon'],
    ['vi', 'AWS - nhà cung cấp dẫn đầu thị trường đạt mức tăng trưởng 17%.', '17%', 'aws'],
  ],
  counterExamples: [
    ['en', 'Microsoft, the company behind Azure, earned $4 billion.', '$4 billion', 'microsoft'],
    ['vi', 'Flipkart chọn Azure. Nhờ Oracle, công ty có 30.000 khách hàng.', '30.000 khách hàng', 'flipkart'],
    ['en', 'Tencent, the owner of Supercell, launched a game service and hopes for 5,000 corporate customers.', '5,000 corporate customers', 'tencent'],
    ['en', 'In May IBM bought Red Hat, and its software now runs on 300 servers.', '300 servers', 'ibm'],
    ['vi', 'IBM gặp Uber, hãng mà SoftBank đã rót 9 tỷ USD.', '9 tỷ USD', 'softbank'],
  ],
};
