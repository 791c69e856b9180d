import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive, headOf, marksBefore, verbal } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { once } from '../sentence/sentence-view.ts';

const relationEnding = (view: SentenceView, at: number): string | undefined => hitEnding(view.passage, 'relation', at)?.meaning;

/** Whether a study of its making stands behind a name: "a Zentavo survey found"; a "data center" is none. */
function studied({ passage }: SentenceView, { to }: MentionReading): boolean {
  const sign = hitAt(passage, 'sign', to);
  return sign?.meaning.sign === 'has' && sign.meaning.type === 'analyst' && !passage.hits[to]?.some((hit) => hit.to > sign.to);
}

/** "Morgan Stanley expects the deal to bring VMware $500 million", "The union said the plan …": a bank that reckons or an authority that speaks tells of others, unless of what is its own. */
function tellsOfOthers(view: SentenceView, { entity, to }: MentionReading): boolean {
  const one = view.passage.lexicon.entities.get(entity);
  const authority = one?.type === 'organisation';
  if (!authority && !one?.sorts.some((sort) => sort === 'bank' || sort === 'broker')) return false;
  const sign = hitAt(view.passage, 'sign', to);
  const at = sign?.meaning.sign === 'has' ? sign.to : to;
  const verb = hitAt(view.passage, 'relation', at);
  if (verb?.meaning !== 'by' || !(authority || hitAt(view.passage, 'modality', at))) return false;
  const someones = hitsIn(view, 'someone', { from: verb.to, to: view.to });
  // "The Pentagon said it will spend $9 billion": so it may of itself.
  if (someones.some(({ meaning, from }) => meaning === 'own' || (authority && meaning === 'pronoun' && from <= verb.to + 1))) return false;
  return (
    authority ||
    hitAt(view.passage, 'relation', verb.to)?.meaning === 'that' ||
    someones.some(({ from }) => from <= verb.to + 1) ||
    view.actors.some((other) => other.from >= verb.to)
  );
}

function onlyVouches(view: SentenceView, mention: MentionReading): boolean {
  if (tellsOfOthers(view, mention)) return true;
  // "SSI dự báo lãi ròng tăng 15%": a broker that speaks, speaks of others.
  const broker = view.passage.lexicon.entities.get(mention.entity)?.sorts.includes('broker');
  // "Goldman Sachs analysts expect …".
  const analysts = view.passage.hits[mention.to]?.some((hit) => hit.cat === 'someone' && hit.meaning === 'onlooker');
  if (broker && analysts) return true;
  if (broker && view.passage.hits[mention.to]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'by')) return true;
  // "An Acme Institute analysis said": nor does who studies a thing own what is found.
  if (studied(view, mention)) return true;
  // "the FactSet consensus of $3 billion": whose estimate it is.
  if (view.passage.hits[mention.to]?.some((hit) => hit.cat === 'modality' && (hit as Hit<'modality'>).meaning.noun)) return true;
  const { tokens } = view.passage;
  // "Theo nền tảng dữ liệu Metric, …": with a comma behind, more words may stand before the name.
  const far = tokens[mention.to]?.raw === ',' ? 5 : 2;
  // "according to market research firm FactSet".
  const head = tokens[mention.to]?.raw === ',' ? mention.from : headOf(view, mention.from);
  for (let at = head; at > view.from && at >= head - far; at--) {
    if (relationEnding(view, at) === 'according-to') return true;
    // "từng *theo đuổi* Qualcomm": who is pursued vouches for nothing.
    if (view.passage.endings[at]?.some((hit) => hit.cat === 'event' && hitAt(view.passage, 'relation', hit.from)?.meaning === 'according-to')) return false;
    // "doanh thu theo quý của Alphabet" is no word of Alphabet's.
    // "*theo đó* FPT đầu tư" begins a clause.
    if (relationEnding(view, at) === 'of' || relationEnding(view, at) === 'clause') return false;
    if (tokens[at - 1]?.kind === 'sign' || view.mentions.some((other) => other.to === at)) return false;
  }
  return false;
}

const heard = once(onlyVouches);

/** A mention that only vouches for a figure: "theo IDC", "theo hãng nghiên cứu IDC"; but not the Lenovo of "theo IDC, Lenovo …". */
export const vouches = (view: SentenceView, mention: MentionReading): boolean =>
  mention.type === 'analyst' || mention.type === 'publisher' || heard(view, mention);

/** "Mesosphere, the startup Microsoft tried to acquire, said it has raised …": what stands between two commas is an aside. */
export function apposed(view: SentenceView, first: MentionReading | undefined, upTo: number): MentionReading | undefined {
  if (!first || first.from - view.from > 5) return undefined;
  // "Hewlett Packard Enterprise (HPE), một trong hai …": the name may be abbreviated first.
  const { tokens } = view.passage;
  const bracket = tokens[first.to]?.raw === '(' ? tokens.slice(first.to, first.to + 5).findIndex((token) => token.raw === ')') : -1;
  const closed = first.to + bracket;
  if (tokens[closed + 1]?.raw !== ',') return undefined;
  const aside = tokens.slice(closed + 2, upTo);
  return aside.some((token) => token.raw === ',') ? first : undefined;
}

/** Whether a verb follows, perhaps behind "together". */
function speaksOn(view: SentenceView, at: number): boolean {
  const joint = hitAt(view.passage, 'relation', at);
  return verbal(view, joint?.meaning === 'jointly' ? joint.to : at);
}

/** "Grab, which was last valued at $6 billion": the figure is the antecedent's. */
export function antecedent<T extends TokenRange>(view: SentenceView, figure: ColouredQuantity, named: readonly T[], many?: (one: T) => boolean): T | undefined {
  const actor = named.findLast((one) => one.to <= figure.from);
  if (!actor) return undefined;
  const sign = view.passage.tokens[actor.to];
  const at = sign?.raw === ',' || (sign?.raw === '-' && !sign.glued) ? actor.to + 1 : actor.to;
  const link = hitAt(view.passage, 'relation', at);
  // "20 providers that together had 27%": behind those who are many "that" goes on with them; behind a name it may end what one says.
  const goesOn = link?.meaning === 'relative' || (link?.meaning === 'that' && many?.(actor) === true && speaksOn(view, link.to));
  return goesOn && haltsBetween(view, at, figure.from) === 0 ? actor : undefined;
}

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
