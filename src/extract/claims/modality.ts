import type { Metric, Modality } from '../../model/figure.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { nominalsOf } from './nominals.ts';
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
const reaching = (view: SentenceView, clause: number, figure: ColouredQuantity): Modality | undefined =>
  hitsIn(view, 'modality', { from: view.from, to: clause }).findLast(
    (hit) => haltsBetween(view, hit.to, figure.from) <= 1 && hit.meaning.modality !== 'forecast' && hit.meaning.modality !== 'attempted',
  )?.meaning.modality;

/** "tăng từ 105 tỷ năm ngoái lên 300 tỷ", "from $2.2 billion to $7 billion": where a change sets out is known. */
const setsOut = (view: SentenceView, figure: ColouredQuantity): boolean =>
  [figure.from, figure.from - 1].some((at) => hitEnding(view.passage, 'relation', at)?.meaning === 'from') &&
  view.quantities.some((other) => other.from >= figure.to && other.kind === figure.kind);

const ahead: ReadonlySet<Modality> = new Set<Modality>(['forecast', 'pledged']);

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

/** Whether it happened, is expected, promised, tried or denied: the nearest such word before it in its clause. */
export function modalityOf(view: SentenceView, figure: ColouredQuantity, metric: Metric | null, earlier?: Meant): Modality {
  if (figure.kind === 'duration') return 'reported';
  const clause = clauseAround(view, figure);
  const before = hitsIn(view, 'modality', { from: clause.from, to: figure.from }).filter((hit) => hit.meaning.modality !== 'attempted' || !earned.has(metric));
  const near = before.at(-1)?.meaning.modality;
  // "dự kiến sẽ chạm mốc 1 tỷ USD": a milestone ahead is a forecast.
  const said = near === 'threshold' && before.some((hit) => hit.meaning.modality === 'forecast') ? 'forecast' : (near ?? reaching(view, clause.from, figure));
  if (said && ahead.has(said) && setsOut(view, figure)) return 'reported';
  const found = said ?? sameBreath(view, figure, metric, earlier);
  if (found === 'forecast' && promised.has(metric)) return 'pledged';
  return found ?? 'reported';
}
