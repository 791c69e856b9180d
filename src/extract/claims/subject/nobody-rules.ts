import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { startOf } from '../metric/words.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { SubjectRule } from './subject-rule.ts';

/** "Two in three enterprises", "60% of businesses": a part of people who are nobody in particular. */
export const partOfMany: SubjectRule = {
  name: 'a part of many is nobody’s',
  resolve: ({ view, figure, nominals }) => {
    const of = hitAt(view.passage, 'relation', figure.to);
    if (figure.kind !== 'percent' && figure.kind !== 'fraction' && !(figure.kind === 'count' && of?.meaning === 'among')) return undefined;
    const at = of?.meaning === 'of' || of?.meaning === 'among' ? of.to : figure.to;
    const many = nominals.find((one) => one.from === at && one.kind === 'crowd');
    // "36% of the smartphone market": of a market one has a share.
    if (!many || hitsIn(view, 'market', many).length > 0) return undefined;
    return hitsIn(view, 'metric', { from: figure.to, to: at + 3 }).every((hit) => hit.meaning.kinds.length === 0) ? null : undefined;
  },
  examples: [
    ['en', 'Oracle grew. Two in three enterprises surveyed by Canalys buy from AWS.', 'Two in three', null],
    ['vi', 'Microsoft có lãi. Năm trong số sáu công ty công nghệ đã công bố kết quả.', 'Năm', null],
    ['vi', 'Cổ phiếu FPT tăng 6%, kém mức 8% của chỉ số S&P 500.', '8%', null],
    ['en', 'Oracle grew. Some 60% of businesses use more than one provider.', '60%', null],
  ],
  counterExamples: [
    ['en', 'Oracle has 60% of the market.', '60%', 'oracle'],
    ['en', 'Oracle has 60% of the smartphone market.', '60%', 'oracle'],
  ],
};

/** "fifth *in the* market": a small word parts a rank from where it is held. */
const within = ({ passage: { tokens, lexicon } }: SentenceView, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ low }) => lexicon.functionWords.has(low));

/** "the third-biggest deal in America", "vụ mua bán lớn thứ ba": a deal is ranked, not who makes it. */
export const rankedDeal: SubjectRule = {
  name: 'the rank of a deal, or of several, is nobody’s',
  resolve: ({ view, figure, nominals }) => {
    if (figure.kind !== 'rank') return undefined;
    const several = hitsIn(view, 'sort', { from: figure.from, to: Math.min(view.to, figure.to + 3) }).some((hit) => hit.meaning === 'companies');
    const lead = nominals.some((one) => one.kind === 'crowd' && one.role === 'subject' && one.from < figure.to && one.to > figure.from);
    if (several && (lead || figure.from - view.from <= 1)) return null;
    const around = { from: Math.max(view.from, figure.from - 6), to: Math.min(view.to, figure.to + 6) };
    const deal = hitsIn(view, 'metric', around).some(
      (hit) =>
        hit.meaning.metric === 'deal-value' && !hit.meaning.weak && haltsBetween(view, Math.min(hit.to, figure.to), Math.max(hit.from, figure.from)) === 0,
    );
    // "the world's second-largest economy", "thị trường lớn thứ ba": what is a market's, too.
    const market = hitsIn(view, 'metric', { from: figure.from - 3, to: Math.min(view.to, figure.to + 4) }).some(
      (hit) =>
        hit.meaning.metric === 'market-size' &&
        hit.meaning.topic === true &&
        // "đứng thứ tư trên thị trường": in Vietnamese what is ranked stands before its rank.
        (hit.from >= figure.to
          ? hit.from - figure.to <= 3 && !view.passage.lexicon.language.possessorLast && !within(view, figure.to, hit.from)
          : hit.to === figure.from || hit.to === figure.from - 1),
    );
    // "Outside of the top three, Synergy has found …": nor is a row of leaders where nobody was said to be in it.
    const row = figure.approx === 'atMost' && !nominals.some((one) => one.kind !== 'onlooker' && one.role !== 'source' && one.to <= figure.from);
    return deal || market || row ? null : undefined;
  },
  examples: [
    ['en', 'IBM hopes for growth in the second-largest economy.', 'second', null],
    ['en', 'Oracle grew. Outside the top three, growth was slow.', 'top three', null],
    ['en', 'IBM closed the third-largest technology acquisition in America.', 'third', null],
    ['en', 'Oracle grew. The top three companies hold 63% of the market.', 'top three', null],
    ['vi', 'IBM tự hào vì đây là vụ mua lại lớn thứ ba tại Mỹ.', 'thứ ba', null],
  ],
  counterExamples: [
    ['en', 'IBM is the third-largest cloud provider.', 'third', 'ibm'],
    ['vi', 'Alibaba, đứng thứ tư trên thị trường đám mây, có lãi.', 'thứ tư', 'alibaba'],
    ['en', 'IBM is the third-largest player in the market.', 'third', 'ibm'],
    ['en', 'IBM fell to fifth in the market.', 'fifth', 'ibm'],
  ],
};

export const ownerless: SubjectRule = {
  name: 'a length of time, persons and things told off by number, the many one belongs to, or a rate of exchange, is nobody’s',
  resolve: ({ view, figure }) => {
    const few = !figure.metric && figure.kind === 'count' && typeof figure.value === 'number' && figure.value < 10;
    // "one of 20 providers": the many one belongs to.
    // "a group of eleven providers", "five times that of the next 14 providers": they are so many others.
    const start = startOf(view, figure);
    const of = figure.kind === 'count' ? [start, start - 1, start - 2].map((at) => hitEnding(view.passage, 'relation', at)).find((hit) => hit) : undefined;
    if (of?.meaning === 'out-of' && of.to === start) return null;
    if (of?.meaning === 'of' && !figure.metric && hitsIn(view, 'sort', figure).some((hit) => hit.meaning === 'companies')) return null;
    const counted = few && (hitsIn(view, 'sort', figure).length > 0 || hitsIn(view, 'cue', figure).length > 0 || hitsIn(view, 'someone', figure).length > 0);
    // "($1 = 0.8448 pounds)": a rate of exchange.
    const { tokens } = view.passage;
    const rate =
      figure.kind === 'money' &&
      ((tokens[figure.to]?.raw === '=' && tokens[figure.to + 1]?.kind === 'number') ||
        (tokens[figure.from - 1]?.raw === '=' && view.quantities.some((other) => other.kind === 'money' && other.to === figure.from - 1)));
    return figure.kind === 'duration' || counted || rate || hitsIn(view, 'noun', figure).some((hit) => hit.meaning.nobodys) ? null : undefined;
  },
  examples: [
    ['en', 'Microsoft bought three companies.', 'three companies', null],
    ['en', 'HPE was one of 20 providers.', '20 providers', null],
    ['en', 'Sage was advised by Oracle. ($1 = 0.8448 pounds)', '0.8448 pounds', null],
    ['en', 'Oracle has five times the capacity of the next 14 providers.', '14 providers', null],
    ['en', 'Oracle was put on a list of 270 Chinese firms.', '270 Chinese firms', null],
    ['en', 'Oracle grew. Here are 12 things to know.', '12 things', null],
    ['vi', 'Oracle báo lãi. Hai nghị sĩ từng cảnh báo về hãng này.', 'Hai nghị sĩ', null],
  ],
  counterExamples: [['en', 'Microsoft has 1.2 million users.', '1.2 million users', 'microsoft']],
};

/** "Nearly 300 tech companies have cut jobs", "34 analysts follow the stock": many who do something together are nobody. */
export const leadingMany: SubjectRule = {
  name: 'many counted who lead a clause are nobody',
  resolve: ({ figure, nominals }) => {
    if (figure.kind !== 'count' || figure.metric) return undefined;
    const many = nominals.some(
      (one) => (one.kind === 'crowd' || one.kind === 'onlooker') && one.role === 'subject' && one.from >= figure.from && one.to <= figure.to,
    );
    return many ? null : undefined;
  },
  examples: [
    ['en', 'Oracle cut jobs. Nearly 300 tech companies have laid off workers this year.', '300 tech companies', null],
    ['en', 'Oracle rose 3%. According to TipRanks, 34 investors hold the stock.', '34 investors', null],
  ],
  counterExamples: [['en', 'Oracle now serves 300 companies in Asia.', '300 companies', 'oracle']],
};
