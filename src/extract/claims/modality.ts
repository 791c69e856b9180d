import type { Metric, Modality } from '../../model/figure.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { nominalsOf } from './nominals.ts';
import { marksBefore } from './segments.ts';
import type { SentenceView } from './sentence-view.ts';
import { clauseAround, haltsBetween, hitsIn } from './sentence-view.ts';

const promised: ReadonlySet<Metric | null> = new Set<Metric | null>(['investment', 'jobs', 'capex', 'data-centres', 'regions', 'saving']);
/** What is earned or counted is never an attempt: "net income collapsed to $48 million". */
const earned: ReadonlySet<Metric | null> = new Set<Metric | null>([
  'revenue',
  'operating-income',
  'net-income',
  'growth',
  'margin',
  'users',
  'customers',
  'market-share',
]);

/** An estimate, promise or denial reaches over one comma: "IDC ước tính, năm 2016, …"; a wish or an attempt does not. */
const reaching = (view: SentenceView, clause: number, figure: ColouredQuantity): Word | undefined =>
  hitsIn(view, 'modality', { from: view.from, to: clause }).findLast(
    (hit) => haltsBetween(view, hit.to, figure.from) <= 1 && hit.meaning.modality !== 'forecast' && hit.meaning.modality !== 'attempted',
  );

/** "tăng từ 105 tỷ năm ngoái lên 300 tỷ", "from $2.2 billion to $7 billion": where a change sets out is known. */
const setsOut = (view: SentenceView, figure: ColouredQuantity): boolean =>
  [figure.from, figure.from - 1].some((at) => hitEnding(view.passage, 'relation', at)?.meaning === 'from') &&
  view.quantities.some((other) => other.from >= figure.to && other.kind === figure.kind);

const ahead: ReadonlySet<Modality> = new Set<Modality>(['forecast', 'pledged']);

/** What a figure measures, and whether over a stretch of time. */
interface Measured {
  readonly metric: Metric | null;
  readonly flows: boolean;
}

/** A figure before it in its sentence, and how it was meant. */
export interface Meant {
  readonly figure: ColouredQuantity;
  readonly modality: Modality;
  readonly metric: Metric | null;
}

/** "tuyển 150 người, nâng đội ngũ lên 400", "6,650 jobs, 5% of its workforce": what follows in the same breath is meant as what stands before it. */
function sameBreath(view: SentenceView, figure: ColouredQuantity, metric: Metric | null, before: Meant | undefined): Modality | undefined {
  if (!before || !ahead.has(before.modality) || (earned.has(metric) && metric !== 'growth' && metric !== before.metric)) return undefined;
  const { to } = before.figure;
  const parted =
    haltsBetween(view, to, figure.from) > 1 ||
    nominalsOf(view).some((one) => one.role === 'subject' && one.from >= to && one.to <= figure.from) ||
    hitsIn(view, 'relation', { from: to, to: figure.from }).some(
      (hit) => hit.meaning === 'clause' || hit.meaning === 'compared-with' || hit.meaning === 'from',
    );
  return parted ? undefined : before.modality;
}

const dealt: ReadonlySet<Metric | null> = new Set<Metric | null>(['deal-value', 'stake', 'price']);

/** "the $240 million that analysts had expected", "the 23 billion expected by analysts": told right behind the figure. */
function toldBehind(view: SentenceView, { to }: ColouredQuantity): Modality | undefined {
  const hit = hitsIn(view, 'modality', { from: to, to: Math.min(to + 7, view.to) })[0];
  if (!hit || (!hit.meaning.past && hit.meaning.modality !== 'estimated') || haltsBetween(view, to, hit.from) > 0) return undefined;
  const onlookers = nominalsOf(view).some((one) => one.kind === 'onlooker' && one.from >= to && one.to <= hit.from);
  return onlookers || (hit.from === to && marksBefore(view, hit.to + 1).has('agent')) ? 'estimated' : undefined;
}

type Word = Hit<'modality'>;

/** What a word of modality says of a figure that measures something. */
function meantBy(view: SentenceView, { meaning, from }: Word, metric: Metric | null, flows: boolean): Modality {
  const { modality } = meaning;
  // "Analysts expected $5 billion": by those who look on, of what is now known.
  if (meaning.past && nominalsOf(view).some((one) => one.kind === 'onlooker' && one.to <= from && haltsBetween(view, one.to, from) === 0)) return 'estimated';
  // "It will pay $75 a share": what is agreed is no forecast, though it is still to be done.
  if (
    meaning.plain &&
    dealt.has(metric) &&
    ((modality === 'forecast' && metric !== 'price') || hitsIn(view, 'event', view).some((hit) => hit.meaning.type === 'acquisition'))
  )
    return 'reported';
  // "It has promised $7 billion in revenue": nobody can promise what others will pay.
  if (modality === 'pledged' && earned.has(metric)) return 'forecast';
  if (modality === 'forecast' && !meaning.distant && (promised.has(metric) || (meaning.vows && metric === null && !flows))) return 'pledged';
  return modality;
}

/** Whether it happened, is expected, promised, tried or denied: the nearest such word before it in its clause. */
export function modalityOf(view: SentenceView, figure: ColouredQuantity, { metric, flows }: Measured, earlier?: Meant): Modality {
  if (figure.kind === 'duration') return 'reported';
  const behind = toldBehind(view, figure);
  if (behind) return behind;
  const clause = clauseAround(view, figure);
  const before = hitsIn(view, 'modality', { from: clause.from, to: figure.from }).filter((hit) => hit.meaning.modality !== 'attempted' || !earned.has(metric));
  const near = before.at(-1);
  // "dự kiến sẽ chạm mốc 1 tỷ USD": a milestone ahead is a forecast.
  const reached = near?.meaning.modality === 'threshold' || near?.meaning.modality === 'reported';
  const word = (reached ? before.findLast((hit) => hit.meaning.modality === 'forecast') : undefined) ?? near ?? reaching(view, clause.from, figure);
  if (word && ahead.has(word.meaning.modality) && setsOut(view, figure)) return 'reported';
  return (word && meantBy(view, word, metric, flows)) ?? sameBreath(view, figure, metric, earlier) ?? 'reported';
}
