import { hitEnding } from '../../lexicon/passage.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { SubjectRule } from './subject-rule.ts';

/** "Năm nay con số này là 4 tỷ USD". */
export const same: SubjectRule = {
  name: 'whose the figure before is',
  resolve: ({ view, figure, last, nominals }) => {
    if (last === undefined) return undefined;
    const ahead = { from: view.from, to: figure.from };
    // "That's up 20%": so does a sentence that begins with what was told.
    const again = hitsIn(view, 'metric', ahead)[0];
    return hitsIn(view, 'someone', ahead).some((hit) => hit.meaning === 'same') ||
      (again?.meaning.again && again.from === view.from && !nominals.some((one) => one.kind === 'name' && one.to <= figure.from))
      ? last
      : undefined;
  },
  examples: [
    ['vi', 'Microsoft đạt doanh thu 3 tỷ USD, nhiều hơn Oracle. Năm nay con số này là 4 tỷ USD.', '4 tỷ USD', 'microsoft'],
    ['en', "Microsoft grew. Azure generated $20 billion in revenue. That's up 20%.", '20%', 'azure'],
  ],
  counterExamples: [['vi', 'Microsoft đạt doanh thu 3 tỷ USD. Năm nay Oracle đạt 4 tỷ USD.', '4 tỷ USD', 'oracle']],
};

/** "In the segment of Microsoft - including Azure - sales rose": one of those told of, no place. */
const among = ({ passage }: SentenceView, at: number): boolean => hitEnding(passage, 'relation', at)?.meaning === 'of-which';

/** "At Microsoft, revenue rose 12%". */
export const setting: SubjectRule = {
  name: 'where the clause plays',
  resolve: ({ view, nominals, figure }) =>
    nominals.findLast((one) => one.role === 'setting' && one.kind === 'name' && one.to <= figure.from && !among(view, one.from))?.entity,
  examples: [['en', 'At Microsoft, revenue rose 12%.', '12%', 'microsoft']],
  counterExamples: [['en', 'At Microsoft, Azure grew 12%.', '12%', 'azure']],
};

/** "Revenue rose 12%." */
export const carried: SubjectRule = {
  name: 'the subject of the sentence before',
  resolve: ({ view, carried, whole, nominals }) => {
    // "Theo thống kê của Ngân hàng Nhà nước, thanh toán tăng 160%": an authority counts what all do.
    if (nominals.some((one) => one.role === 'source' && view.passage.lexicon.entities.get(one.entity ?? '')?.type === 'organisation')) return null;
    // "Azure grew 73%. Net income rose to $8.8 billion": a unit has no net income, its company has.
    const entity = whole ? view.passage.lexicon.entities.get(carried ?? '') : undefined;
    return (entity?.type === 'unit' ? entity.parent : undefined) ?? carried ?? undefined;
  },
  examples: [
    ['en', 'Oracle grew. Analysts expect Q4 revenue of $9 billion.', '$9 billion', 'oracle'],
    ['en', 'HP grew. Barclays Inc. analyst Ann Poe expected server sales to fall 5%.', '5%', 'hp'],
    ['en', 'Microsoft beat forecasts. Revenue rose 12%.', '12%', 'microsoft'],
    [
      'vi',
      'Viettel dẫn đầu.\n\nTại VNPT, Chủ tịch Hùng cho hay doanh thu của tập đoàn đạt 84 tỷ đồng. Tiền nộp ngân sách là 19 tỷ đồng.',
      '19 tỷ đồng',
      'vnpt',
    ],
    ['en', "Singtel grew. Southeast Asia's largest telecom firm said profit rose to $2 billion.", '$2 billion', 'singtel'],
    ['en', 'Azure reported strong growth. Net income rose to $8.8 billion.', '$8.8 billion', 'microsoft'],
    ['en', 'Snowflake sells databases. Sequoia Capital led the investment. Revenue rose 12%.', '12%', 'snowflake'],
    ['vi', 'FPT báo lãi. Theo thống kê của Ngân hàng Nhà nước, lượng thanh toán qua mạng tăng 160%.', '160%', null],
    ['vi', 'Oracle báo lãi. Morgan Stanley dự báo thương vụ sẽ mang về cho Oracle thêm 300 triệu USD doanh thu.', '300 triệu USD', 'oracle'],
    ['vi', 'Amazon báo lãi. Trong đó AWS mang về 21 tỷ USD. Lợi nhuận ròng là 3 tỷ USD.', '3 tỷ USD', 'amazon'],
    ['vi', 'FPT báo lãi. Chứng khoán SSI dự báo lãi ròng năm tới tăng 15%.', '15%', 'fpt'],
  ],
  counterExamples: [['en', 'Microsoft beat forecasts. At Oracle, revenue rose 12%.', '12%', 'oracle']],
};

/** "The judges sided with IBM over the $600 million contract." */
export const onlyNamed: SubjectRule = {
  name: 'who else is named',
  resolve: ({ nominals, figure, metric }) => {
    const one =
      nominals.findLast((other) => other.kind === 'name' && other.role !== 'source' && other.to <= figure.from) ??
      nominals.find((other) => other.kind === 'name' && other.role !== 'source');
    // "Nắm 97% thị phần, nhóm gồm Viettel, VNPT và FPT dẫn đầu": one share of several is none's alone.
    return one && metric === 'market-share' && nominals[nominals.indexOf(one) + 1]?.listed ? null : one?.entity;
  },
  examples: [
    ['vi', 'Nắm giữ 97% thị phần, nhóm gồm Viettel, VNPT và FPT đang dẫn đầu.', '97%', null],
    ['en', 'The judges sided with IBM over the $600 million contract.', '$600 million', 'ibm'],
  ],
  counterExamples: [['en', 'According to IDC, spending rose 12%.', '12%', null]],
};
