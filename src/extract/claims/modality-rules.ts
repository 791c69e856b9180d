import type { Modality } from '../../model/figure.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { haltsBetween } from './clauses.ts';
import { meantBy, promised } from './meant-by.ts';
import { startOf } from './metric/words.ts';
import type { Meant, ModalityRule, Mood } from './mood.ts';
import { attributive, earned } from './mood.ts';
import { nominalsOf } from './nominals.ts';
import { hitsIn } from './phrases.ts';
import { reaching } from './reaching.ts';
import { verbBefore } from './segments.ts';
import type { SentenceView } from './sentence-view.ts';

const ahead: ReadonlySet<Modality> = new Set<Modality>(['forecast', 'pledged']);

/** "nhiệm kỳ 4 năm": a length of time is as it is. */
export const lasting: ModalityRule = {
  name: 'a length of time is told as it is',
  resolve: ({ figure }) => (figure.kind === 'duration' ? 'reported' : undefined),
  examples: [['en', 'Oracle expects to build it within five years.', 'five years', 'reported']],
  counterExamples: [['en', 'Oracle expects revenue of $5 billion.', '$5 billion', 'forecast']],
};

/** Whether what is forecast is itself moved: "hạ dự báo doanh thu từ 71 tỷ xuống 69 tỷ", "raised its forecast from $5bn to $6bn". */
const moved = ({ view, before }: Mood): boolean => {
  const word = before.at(-1);
  return word !== undefined && hitsIn(view, 'direction', { from: Math.max(view.from, word.from - 3), to: word.from }).length > 0;
};

/** "tăng từ 105 tỷ năm ngoái lên 300 tỷ", "from $2.2 billion to $7 billion". */
export const setsOut: ModalityRule = {
  name: 'where an expected change sets out is known',
  resolve: (mood) => {
    const { view, figure, before, clause } = mood;
    const said = (before.at(-1) ?? reaching(view, clause.from, figure))?.meaning.modality;
    if (!said || !ahead.has(said) || figure.high !== undefined || moved(mood)) return undefined;
    // "to grow 5% over sales of $13.8 billion a year ago".
    if (view.dates.some((date) => date.comparison === true && date.from >= figure.to && date.from - figure.to <= 1)) return 'reported';
    const from = [figure.from, figure.from - 1].some((at) => hitEnding(view.passage, 'relation', at)?.meaning === 'from');
    return from && view.quantities.some((other) => other.from >= figure.to && other.kind === figure.kind) ? 'reported' : undefined;
  },
  examples: [
    ['en', 'Spending will rise from $2.2 billion to $7 billion.', '$2.2 billion', 'reported'],
    ['en', 'Revenue is expected to grow 5% over sales of $13.8 billion a year ago.', '$13.8 billion', 'reported'],
  ],
  counterExamples: [
    ['en', 'Spending will rise from $2.2 billion to $7 billion.', '$7 billion', 'forecast'],
    ['vi', 'Intel hạ dự báo doanh thu từ 71 tỷ USD xuống 69 tỷ USD.', '71 tỷ USD', 'forecast'],
  ],
};

/** "Amazon sẽ chi 5 tỷ USD", "analysts expect $6 billion". */
export const nearestWord: ModalityRule = {
  name: 'the nearest word of mood before it in its clause',
  resolve: (mood) => {
    const near = mood.before.at(-1);
    // "beating the expected $9.2 billion": what stands beside a figure that is known was expected by others.
    if (
      near?.meaning.past &&
      mood.earlier?.modality === 'reported' &&
      mood.earlier.figure.kind === mood.figure.kind &&
      attributive(mood.view, near) === mood.figure
    )
      return 'estimated';
    // "dự kiến sẽ chạm mốc 1 tỷ USD": a milestone ahead is a forecast.
    const reached = near?.meaning.modality === 'threshold' || near?.meaning.modality === 'reported';
    // "Rất ít công ty từng chạm mốc 10 tỷ USD": the mark is one that few have reached.
    const few = near?.meaning.modality === 'reported' ? mood.before.findLast((hit) => hit.meaning.modality === 'threshold') : undefined;
    const word = few ?? (reached ? mood.before.findLast((hit) => hit.meaning.modality === 'forecast') : undefined) ?? near;
    return word && meantBy(mood, word);
  },
  examples: [
    ['en', 'Analysts expect revenue of $6 billion.', '$6 billion', 'forecast'],
    ['en', 'Cloud is projected to make up as much as 14% of spending.', '14%', 'forecast'],
    ['en', 'Google reported better-than-expected revenue of $3 billion.', '$3 billion', 'reported'],
    ['en', 'Revenue reached $9.3 billion, beating the expected $9.2 billion.', '$9.2 billion', 'estimated'],
    ['en', 'Oracle had sales of $9 billion versus expectations of $10 billion.', '$10 billion', 'estimated'],
    ['vi', 'Doanh thu của FPT dự kiến sẽ chạm mốc 1 tỷ USD.', '1 tỷ USD', 'forecast'],
    ['vi', 'Amazon sẽ đầu tư 5 tỷ USD vào Thái Lan.', '5 tỷ USD', 'pledged'],
    ['vi', 'Rất ít công ty từng chạm mốc 10 tỷ USD doanh thu.', '10 tỷ USD', 'threshold'],
    ['en', 'Shipments of computers will decline 13%.', '13%', 'forecast'],
    ['vi', 'Giới phân tích chỉ kỳ vọng doanh thu 5 tỷ USD.', '5 tỷ USD', 'estimated'],
  ],
  counterExamples: [
    ['vi', 'Amazon đã đầu tư 5 tỷ USD vào Thái Lan.', '5 tỷ USD', 'reported'],
    ['en', 'Revenue reached $9.3 billion, beating the expected $9.2 billion and marking an 8% increase.', '8%', 'reported'],
    ['en', 'Intel lost $0.43 a share (wider than the $0.03 expected) on revenue of $380 million.', '$380 million', 'reported'],
  ],
};

/** "IDC ước tính, năm 2016 thị trường đạt 5 tỷ USD". */
export const overComma: ModalityRule = {
  name: 'an estimate, promise or denial reaches over one comma',
  resolve: (mood) => {
    const word = reaching(mood.view, mood.clause.from, mood.figure);
    return word && meantBy(mood, word);
  },
  examples: [
    ['vi', 'IDC ước tính, thị trường này đạt 5 tỷ USD.', '5 tỷ USD', 'estimated'],
    ['en', 'Oracle maintained its revenue guidance, which remains at $37 billion.', '$37 billion', 'forecast'],
  ],
  counterExamples: [
    ['vi', 'FPT dự kiến mở rộng, doanh thu năm ngoái đạt 5 tỷ USD.', '5 tỷ USD', 'reported'],
    ['en', 'Growth is ahead of the 50% analysts had expected, and profit came to $6 billion.', '$6 billion', 'reported'],
    ['en', 'Revenue rose 22%, beating estimates, while Azure made $6 billion.', '$6 billion', 'reported'],
    ['en', 'While Wall Street was expecting a small rise, revenue came to $6 billion.', '$6 billion', 'reported'],
  ],
};

/** "analysts expected revenue of $5 billion, and earnings of $2 a share". */
const awaited = (view: SentenceView, { modality, figure: { from, to } }: Meant, figure: ColouredQuantity): boolean =>
  modality === 'estimated' &&
  nominalsOf(view).some((one) => one.kind === 'onlooker' && one.role === 'subject' && one.to <= from) &&
  hitsIn(view, 'relation', { from: to, to: figure.from }).some((hit) => hit.meaning === 'both' && view.passage.tokens[hit.from]?.kind === 'word');

/** "mục tiêu doanh thu 2.400 tỷ, lợi nhuận 210 tỷ": what is named without a verb goes on with the one before. */
function elliptic(view: SentenceView, from: number, figure: ColouredQuantity): boolean {
  const start = startOf(view, figure);
  const noun = hitsIn(view, 'metric', { from, to: start }).findLast((word) => !word.meaning.verb);
  return noun?.to === start && !verbBefore(view, from, noun.from);
}

/** "tăng 21,7% so với cùng kỳ năm ngoái, đạt 482 tỷ": what a change is measured against begins nothing new. */
const sinceEarlier = (view: SentenceView, { to, meaning }: Hit<'relation'>): boolean =>
  meaning === 'compared-with' && view.dates.some((date) => date.from >= to && date.from - to <= 1);

/** "tuyển 150 người, nâng đội ngũ lên 400", "6,650 jobs, 5% of its workforce". */
export const sameBreath: ModalityRule = {
  name: 'what follows in the same breath is meant as what stands before it',
  resolve: ({ view, figure, metric, earlier }) => {
    if (!earlier || !(ahead.has(earlier.modality) || awaited(view, earlier, figure))) return undefined;
    const { to } = earlier.figure;
    // "to grow by 77%, reaching $18 billion": what a growth leads to.
    const reached =
      (earlier.metric === 'growth' || earlier.figure.kind !== figure.kind) &&
      hitsIn(view, 'metric', { from: to, to: figure.from }).every((word) => word.meaning.verb || word.meaning.weak);
    if (earned.has(metric) && metric !== 'growth' && metric !== earlier.metric && !reached && !elliptic(view, to, figure)) return undefined;
    // "2% to 2.5%, from 1% to 2% before": a range was expected before, too.
    const ranges = figure.high !== undefined && earlier.figure.high !== undefined && figure.kind === earlier.figure.kind;
    const parted =
      haltsBetween(view, to, figure.from) > 1 ||
      nominalsOf(view).some((one) => one.role === 'subject' && one.from >= to && one.to <= figure.from) ||
      hitsIn(view, 'relation', { from: to, to: figure.from }).some(
        (hit) => hit.meaning === 'clause' || (!ranges && !sinceEarlier(view, hit) && (hit.meaning === 'compared-with' || hit.meaning === 'from')),
      );
    if (parted) return undefined;
    // "đặt mục tiêu doanh thu 2.400 tỷ, lợi nhuận 210 tỷ và chi 500 tỷ": what one spends oneself is promised.
    return earlier.modality === 'forecast' && earned.has(earlier.metric) && promised.has(metric) ? 'pledged' : earlier.modality;
  },
  examples: [
    ['en', 'Oracle will cut 6,650 jobs, or 5% of its workforce.', '5%', 'pledged'],
    ['en', 'Oracle expects revenue to grow by 77%, reaching $18 billion.', '$18 billion', 'forecast'],
    ['en', 'Wall Street expected $5 billion in revenue, and earnings of $1.50 a share.', '$1.50', 'estimated'],
    ['vi', 'FPT đặt mục tiêu doanh thu 2.400 tỷ đồng, lợi nhuận 210 tỷ đồng.', '210 tỷ đồng', 'forecast'],
    ['vi', 'Gartner dự báo chi tiêu tăng 21% so với năm ngoái, đạt 482 tỷ USD.', '482 tỷ USD', 'forecast'],
    ['en', 'Oracle expects revenue of $8.1 billion to $8.2 billion, up from a range of $8 billion to $8.1 billion.', '$8 billion to $8.1 billion', 'forecast'],
  ],
  counterExamples: [
    ['en', 'Oracle will cut 6,650 jobs, but revenue rose 5%.', '5%', 'reported'],
    ['vi', 'FPT đặt mục tiêu doanh thu 2.400 tỷ đồng, lợi nhuận năm ngoái đạt 210 tỷ đồng.', '210 tỷ đồng', 'reported'],
    ['en', 'Wall Street expected $5 billion in revenue, but earnings came to $1.50 a share.', '$1.50', 'reported'],
  ],
};
