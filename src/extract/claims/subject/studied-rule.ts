import type { Hit } from '../../lexicon/passage.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { SubjectRule } from './subject-rule.ts';

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
