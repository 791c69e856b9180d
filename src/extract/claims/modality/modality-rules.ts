import type { Modality } from '../../../model/figure.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import { startOf } from '../metric/words.ts';
import { saying } from '../period/timeless.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { meantBy } from './meant-by.ts';
import type { ModalityRule, Mood } from './mood.ts';
import { attributive } from './mood.ts';
import { reaching } from './reaching.ts';

const ahead: ReadonlySet<Modality> = new Set<Modality>(['forecast', 'pledged']);

/** "nhiệm kỳ 4 năm": a length of time is as it is. */
export const lasting: ModalityRule = {
  name: 'a length of time, and how many say so, is told as it is',
  resolve: ({ view, figure }) => (figure.kind === 'duration' || saying(view, figure) ? 'reported' : undefined),
  examples: [
    ['en', 'Oracle expects to build it within five years.', 'five years', 'reported'],
    ['en', 'Shareholders will get $9 a share, the two firms said.', 'two firms', 'reported'],
  ],
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
    ['en', 'Analysts, on average, expected $14 billion.', '$14 billion', 'estimated'],
    ['en', 'Brightwater puts the market for payroll software at $22 billion.', '$22 billion', 'estimated'],
    ['en', 'Infrastructure as a service will grow fastest, by 35.9 per cent.', '35.9 per cent', 'forecast'],
    ['en', 'Oracle expects capital expenditure of $5 billion.', '$5 billion', 'forecast'],
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
    // "has set aside $60 billion this year, against $39 billion in 2024": what it is held against is known.
    if (hitEnding(mood.view.passage, 'relation', startOf(mood.view, mood.figure))?.meaning === 'compared-with') return undefined;
    const word = reaching(mood.view, mood.clause.from, mood.figure);
    return word && meantBy(mood, word);
  },
  examples: [
    ['vi', 'IDC ước tính, thị trường này đạt 5 tỷ USD.', '5 tỷ USD', 'estimated'],
    ['vi', 'Dự kiến đến hết năm, thị trường này đạt 5 tỷ USD.', '5 tỷ USD', 'forecast'],
    ['en', 'Oracle maintained its revenue guidance, which remains at $37 billion.', '$37 billion', 'forecast'],
    ['en', 'Oracle had sales of $9 billion (guidance: $8 billion).', '$8 billion', 'forecast'],
  ],
  counterExamples: [
    ['en', 'Meta has set aside $60 billion for capital expenditure, against $39 billion in 2015.', '$39 billion', 'reported'],
    ['vi', 'FPT dự kiến mở rộng, doanh thu năm ngoái đạt 5 tỷ USD.', '5 tỷ USD', 'reported'],
    ['en', 'Growth is ahead of the 50% analysts had expected, and profit came to $6 billion.', '$6 billion', 'reported'],
    ['en', 'Revenue rose 22%, beating estimates, while Azure made $6 billion.', '$6 billion', 'reported'],
    ['en', 'While Wall Street was expecting a small rise, revenue came to $6 billion.', '$6 billion', 'reported'],
  ],
};
