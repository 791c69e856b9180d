import type { Hit } from '../../lexicon/passage.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import { halts, haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { marksBefore, verbBefore } from '../sentence/segments.ts';
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

/** How far into a sentence the owner may still wait behind. */
const early = 12;

/** Where the first halt between two places stands. */
function haltBetween(view: SentenceView, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (halts(view, at)) return at + 1;
  return undefined;
}

/** "Với 35% thị phần, AWS dẫn đầu". */
export const behind: SubjectRule = {
  name: 'the subject named behind',
  resolve: (scene) => {
    if (scene.nominals.some((one) => one.kind === 'name' && one.to <= scene.figure.from && one.role !== 'source' && one.role !== 'rival')) return undefined;
    const next = scene.nominals.find((one) => one.from >= scene.figure.to && one.kind === 'name' && (one.role === 'subject' || one.role === 'owner'));
    const { view, figure } = scene;
    // "After committing $5 billion, Amazon wants …": a clause that leads in without a subject is of whom the comma leads to.
    const opener = view.passage.hits[view.from]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'clause');
    const ledIn = opener && figure.from - view.from <= early;
    if (next && ledIn && next.role === 'subject' && view.passage.tokens[next.from - 1]?.raw === ',' && haltsBetween(view, figure.to, next.from) === 1)
      return next.entity;
    if (!next || verbBefore(view, view.from, figure.from)) return undefined;
    // "The start of work on the $2 billion data centre follows its partnership with X": too far off to own it.
    if (scene.carried !== null && next.from - figure.to > early && haltsBetween(view, figure.to, next.from) === 0) return undefined;
    // "Với giá trị hơn 20 tỷ USD, đây sẽ là thương vụ lớn nhất kể từ …": behind a clause of its own another is told of.
    const halt = haltBetween(view, figure.to, next.from);
    if (halt !== undefined && verbBefore(view, halt, next.from) && next.from - halt > 4) return undefined;
    // "Users peaked at 310 million, while Microsoft says …": behind such a word another is spoken of.
    if (scene.carried !== null && marksBefore(view, next.from).has('clause')) return undefined;
    return scene.carried === null || (scene.figure.from - scene.view.from <= early && haltsBetween(scene.view, scene.figure.to, next.from) <= 1)
      ? next.entity
      : undefined;
  },
  examples: [
    ['vi', 'Với 35% thị phần, AWS dẫn đầu.', '35%', 'aws'],
    ['en', 'Oracle grew. After committing $5 billion to India, Amazon wants to spend more.', '$5 billion', 'amazon'],
  ],
  counterExamples: [
    ['en', 'Microsoft grew 12% while Oracle shrank.', '12%', 'microsoft'],
    ['en', 'Oracle struggles. Its daily users peaked at 310 million, while Microsoft says it has more.', '310 million', 'oracle'],
  ],
};

const estimated = ({ passage }: SentenceView, at: number): boolean =>
  passage.hits[at]?.some((hit) => hit.cat === 'modality' && (hit as Hit<'modality'>).meaning.noun) === true;

/** "Theo Gartner, doanh thu máy chủ đạt 10 tỷ USD": who studies a market, and names nobody, tells of the market. */
export const studied: SubjectRule = {
  name: 'what a researcher tells is nobody’s where nobody is named',
  resolve: ({ view, nominals, metric }) => {
    if (metric === 'market-share' || !nominals.some((one) => one.role === 'source')) return undefined;
    const researcher = view.mentions.find((one) => one.type === 'analyst');
    // "above the FactSet consensus of $3 billion": its estimate is of whom the text speaks.
    if (!researcher || estimated(view, researcher.to)) return undefined;
    return nominals.every((one) => one.role === 'source' || (one.kind === 'crowd' && one.role !== 'subject')) ? null : undefined;
  },
  examples: [
    ['en', 'Oracle grew. According to Gartner, server sales rose 6% to $10.8 billion.', '6%', null],
    ['vi', 'HP có lãi. Theo Gartner, doanh thu máy chủ toàn cầu đạt 10,8 tỷ USD.', '10,8 tỷ USD', null],
    ['vi', 'Google rót vốn vào Johor. Theo IDC, công suất của bang này đã tăng lên 360 MW.', '360 MW', null],
  ],
  counterExamples: [
    ['en', 'Oracle grew. According to Gartner, its server sales rose 6%.', '6%', 'oracle'],
    ['en', 'Oracle grew. Sales rose to $9.96 billion, above the StreetAccount consensus of $9.94 billion.', '$9.94 billion', 'oracle'],
    ['vi', 'HP có lãi. Theo Gartner, hãng này bán được 3 triệu máy.', '3 triệu máy', 'hp'],
  ],
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
