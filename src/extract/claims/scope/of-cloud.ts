import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { listedRule } from '../metric/again-rule.ts';
import type { MetricEvidence } from '../metric/metric-rule.ts';
import { isTopic } from '../metric/words.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Place } from './place.ts';

const clouds = new Set(['cloud', 'cloud-infrastructure', 'public-cloud', 'iaas', 'paas']);

/** "Cloud revenue was $6 billion and gaming $3 billion": the second is another part's, though it measures the same. */
const beyond = (view: SentenceView, from: number, figure: ColouredQuantity, { rule }: MetricEvidence): boolean =>
  rule === listedRule.name && view.quantities.some((other) => other.kind === figure.kind && other.from >= from && other.to <= figure.from);

/** What a company's cloud has of its own. */
const earned: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'margin', 'operating-income']);

const few = 4;

/** Whether a noun has an owner right before it: "its cloud unit", "Amazon's fast-growing cloud division". */
const owned = (view: SentenceView, at: number): boolean =>
  nominalsOf(view).some((one) => one.to <= at && at - one.to <= few && haltsBetween(view, one.to, at) === 0 && (one.kind === 'own' || genitive(view, one.to)));

/** "mảng đám mây Amazon", "the cloud arm of Alibaba", "mảng đám mây của họ": the owner of a noun named, or pointed back at, right behind it. */
function ownerBehind(view: SentenceView, at: number): TokenRange | undefined {
  const link = hitAt(view.passage, 'relation', at);
  const of = link?.meaning === 'of' ? link.to : at;
  const one = nominalsOf(view).find(({ kind, from }) => from >= at && from <= of && (kind === 'name' || kind === 'own' || (kind === 'pronoun' && of > at)));
  // "mảng đám mây của hãng", "của công ty".
  return one ?? (of > at ? hitAt(view.passage, 'sort', of) : undefined);
}

/** "Its cloud unit grew revenue by 16%": what is told of a company's cloud unit, until another or another thing is spoken of. */
function unitTold({ view, figure }: Place): boolean {
  const unit = hitsIn(view, 'sort', view).findLast((hit) => hit.meaning === 'cloud-unit' && hit.to <= figure.from);
  const owner = unit && ownerBehind(view, unit.to);
  if (!unit || !(owner || owned(view, unit.from))) return false;
  const end = owner?.to ?? unit.to;
  if (haltsBetween(view, end, figure.from) > 1 || nominalsOf(view).some((one) => one.from >= end && one.to <= figure.from)) return false;
  // "Thanks to its cloud unit, revenue rose 12%": behind the comma it is the company's again.
  return hitsIn(view, 'metric', { from: end, to: figure.from }).every((word) => !isTopic(word) || haltsBetween(view, end, word.from) === 0);
}

/** "$11.6 billion in revenue for its cloud business": the unit whose it is stands behind what is earned. */
function unitAhead({ view, figure, found }: Place): boolean {
  if (!found.word || found.word.from < figure.to) return false;
  const unit = hitsIn(view, 'sort', { from: found.word.to, to: view.to }).find((hit) => hit.meaning === 'cloud-unit');
  return unit !== undefined && unit.from - found.word.to <= few && haltsBetween(view, figure.to, unit.from) === 0 && owned(view, unit.from);
}

/** "The cloud services giant reported revenue": what somebody is called says not what he sold. */
const inSort = (view: SentenceView, market: Hit<'market'>): boolean =>
  hitsIn(view, 'sort', { from: market.from - 1, to: view.to }).some((sort) => sort.from <= market.from && sort.to > market.to);

/** Whether a figure of a company is its cloud unit's. */
export function ofCloud(place: Place): boolean {
  const { view, figure, found, scope } = place;
  return (
    hitsIn(view, 'metric', view).some(
      (hit) => hit.meaning.part === 'cloud' && (hit.to <= figure.to || hit.from === figure.to) && !beyond(view, hit.to, figure, found),
    ) ||
    ((earned.has(found.metric) || (found.metric === 'growth' && found.topic === 'revenue')) &&
      hitsIn(view, 'market', view).some(
        (hit) => clouds.has(hit.meaning) && hit.to <= figure.from && haltsBetween(view, hit.to, figure.from) === 0 && !inSort(view, hit),
      )) ||
    (found.metric === 'market-share' && scope.market !== null && clouds.has(scope.market)) ||
    unitTold(place) ||
    (earned.has(found.metric) && unitAhead(place))
  );
}
