import type { Modality } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { startOf } from '../metric/words.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { verbBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { promised } from './meant-by.ts';
import type { Meant, ModalityRule } from './mood.ts';
import { earned } from './mood.ts';

const ahead: ReadonlySet<Modality> = new Set<Modality>(['forecast', 'pledged']);

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
