import { hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive, headOf, marksBefore, verbal } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

const changed: ReadonlySet<ColouredQuantity['kind']> = new Set<ColouredQuantity['kind']>(['percent', 'multiple', 'points']);

/** Whether a stretch says that something rose or fell, and leads from there to whose it is. */
function changeOf(view: SentenceView, figure: ColouredQuantity, range: TokenRange, marks: ReadonlySet<string>): boolean {
  const [change, ...rest] = hitsIn(view, 'metric', range).filter((hit) => !hit.meaning.verb);
  // "mức tăng trưởng 17% tại AWS".
  if (!change && marks.has('into') && range.to - range.from <= 1) return hitEnding(view.passage, 'metric', figure.from)?.meaning.metric === 'growth';
  if (change?.meaning.metric !== 'growth' || change.from - range.from > 2) return false;
  return marks.has('into') || marks.has('at') || marks.has('of') || (marks.has('from') && rest.some((hit) => hit.meaning.metric === 'revenue'));
}

/** Whether "and" stands at a token. */
const joins = ({ passage }: SentenceView, at: number): boolean => passage.hits[at]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'both') === true;

/** Whether a word for an estimate stands right before a figure: "dự báo 1,2 tỷ USD", "the consensus of $3 billion". */
const estimateBefore = (view: SentenceView, figure: ColouredQuantity): boolean =>
  hitsIn(view, 'modality', { from: Math.max(view.from, figure.from - 3), to: figure.from }).length > 0;

/** "3,53 tỷ USD của Amazon", "$4.19 billion in operating income at Amazon": the owner right behind a figure. */
export function possessor(view: SentenceView, figure: ColouredQuantity, actors: readonly MentionReading[]): MentionReading | undefined {
  const next = actors.find((actor) => actor.from >= figure.to);
  if (!next || next.from - figure.to > 6 || haltsBetween(view, figure.to, next.from) > 0) return undefined;
  // "income of $13.5 billion amounted to 59% of Amazon's total", "14% và của Dell là 12,7%": what stands between is another's.
  if (view.quantities.some((other) => other.from >= figure.to && other.to <= next.from) || joins(view, figure.to)) return undefined;
  // "thấp hơn dự báo 1,2 tỷ USD của Refinitiv": who reckons has no more than the estimate.
  if (next.form !== 'anaphor' && estimateBefore(view, figure)) return undefined;
  // "Grab's $6 billion is twice that of Gojek": behind a verb another thing is owned.
  if (hitsIn(view, 'relation', { from: figure.to, to: next.from }).some((hit) => hit.meaning === 'copula')) return undefined;
  const head = headOf(view, next.from);
  // "a run rate of $111 billion for its AWS unit".
  const owner = hitEnding(view.passage, 'someone', head);
  const marks = marksBefore(view, owner?.meaning === 'own' ? owner.from : head);
  const measure = hitsIn(view, 'metric', { from: figure.to, to: next.from }).some(
    (hit) => !hit.meaning.verb && (figure.kind === 'fraction' || hit.meaning.metric !== 'market-share'),
  );
  // "9% of Amazon's sales": nor is the part of a whole its owner's, where somebody is spoken of before.
  const whole = marks.has('of') && genitive(view, next.to) && hitsIn(view, 'metric', { from: next.to, to: Math.min(next.to + 5, view.to) }).length > 0;
  if (whole && (figure.kind === 'percent' || figure.kind === 'fraction')) return undefined;
  // "AWS contributed $2.3 billion of Amazon's income": nor a part in money, where who brings it in is named.
  if (whole && figure.kind === 'money' && verbal(view, actors.findLast((one) => one.to <= figure.from)?.to ?? figure.from)) return undefined;
  // "29% growth in Azure", "a 20% increase in revenue at AWS": whose change it is.
  if (changed.has(figure.kind) && changeOf(view, figure, { from: figure.to, to: head }, marks)) return next;
  // "một phần sáu thị phần của AWS": the whole is AWS's, the part is not.
  if (measure && figure.kind !== 'money' && figure.kind !== 'count') return undefined;
  if (marks.has('of')) return next;
  // "(36% from Amazon, 32% from Google)".
  const { tokens } = view.passage;
  const item = marks.has('from') && figure.kind === 'percent' && next.from === figure.to + 1;
  if (item && /^[(,]$/.test(tokens[figure.from - 1]?.raw ?? '') && /^[),]$/.test(tokens[next.to]?.raw ?? '')) return next;
  // "a 36.9% Azure growth", "a 6% increase in AWS revenue": what stands behind the name is measured.
  const grown = hitsIn(view, 'metric', { from: next.to, to: Math.min(next.to + 4, view.to) }).some((hit) => !hit.meaning.verb);
  if (grown && (next.from === figure.to || (measure && marks.has('into')))) return next;
  return marks.has('at') && (measure || figure.kind === 'count') ? next : undefined;
}
