import type { Entity } from '../../model/entity.ts';
import type { Metric } from '../../model/figure.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import type { SentenceView } from './sentence-view.ts';
import { haltsBetween, hitsIn } from './sentence-view.ts';

/** Whose figure it is, and how that was found. */
export interface SubjectEvidence {
  readonly entity: string | null;
  readonly how: 'list' | 'possessive' | 'bracket' | 'agent' | 'nearest' | 'behind' | 'carried' | 'none';
}

const deals: ReadonlySet<Metric | null> = new Set<Metric | null>(['deal-value', 'investment', 'stake', 'saving']);

const relationEnding = (view: SentenceView, at: number): string | undefined => hitEnding(view.passage, 'relation', at)?.meaning;

/** A mention that only vouches for a figure: "theo IDC", "theo hãng nghiên cứu IDC"; but not the Lenovo of "theo IDC, Lenovo …". */
export function vouches(view: SentenceView, mention: MentionReading): boolean {
  if (mention.type === 'analyst' || mention.type === 'publisher') return true;
  const { tokens } = view.passage;
  for (let at = mention.from; at > view.from && at >= mention.from - 2; at--) {
    if (relationEnding(view, at) === 'according-to') return true;
    if (tokens[at - 1]?.kind === 'sign' || view.mentions.some((other) => other.to === at)) return false;
  }
  return false;
}

const joining = /^(?:,|và|and|cùng|&)$/;

/** Items that follow each other with nothing but commas and "và" between. */
function run<T extends { readonly from: number; readonly to: number }>(view: SentenceView, items: readonly T[], upTo: number): T[] {
  const found: T[] = [];
  for (const item of items.toReversed()) {
    const next = found[0]?.from ?? upTo;
    const between = view.passage.tokens.slice(item.to, next);
    if (found.length > 0 && !between.every((token) => joining.test(token.low))) break;
    found.unshift(item);
  }
  return found;
}

/** "AWS, Microsoft và Google lần lượt 33%, 22% và 11%": as many names as figures of one kind. */
function inList(view: SentenceView, figure: ColouredQuantity, actors: readonly MentionReading[]): MentionReading | undefined {
  if (actors.length < 2) return undefined;
  const alike = view.quantities.filter((other) => other.kind === figure.kind);
  const index = alike.indexOf(figure);
  let last = index;
  while (last + 1 < alike.length && view.passage.tokens.slice(alike[last]?.to, alike[last + 1]?.from).every((token) => joining.test(token.low))) last++;
  const figures = run(view, alike.slice(0, last + 1), figure.to);
  const first = figures[0] ?? figure;
  const names = run(
    view,
    actors.filter((actor) => actor.to <= first.from),
    first.from,
  );
  if (names.length < 2) return undefined;
  // A sum may follow the list ("… và 8%, tổng cộng 82%"), so more figures than names will do where "lần lượt" says it is a list.
  const said = hitsIn(view, 'relation', view).some((hit) => hit.meaning === 'respectively');
  const fits = said ? names.length <= figures.length : names.length === figures.length;
  return fits ? names[figures.indexOf(figure)] : undefined;
}

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

/** Who acts in the clause of the nearest name before a figure: the first named there. */
function agentOf(view: SentenceView, figure: ColouredQuantity, actors: readonly MentionReading[]): MentionReading | undefined {
  const earlier = actors.filter((actor) => actor.to <= figure.from);
  const topic = apposed(view, earlier[0], figure.from);
  if (topic) return topic;
  const [first, second] = [earlier.at(-2), earlier.at(-1)];
  // "Yahoo được Verizon mua lại với giá …": who pays stands second.
  if (first && second && hitsIn(view, 'relation', { from: first.to, to: second.from }).some((hit) => hit.meaning === 'passive')) return second;
  let agent = earlier.at(-1);
  for (const actor of earlier.toReversed()) if (agent && haltsBetween(view, actor.to, agent.from) === 0) agent = actor;
  return agent;
}

const opens = /^[(]$/;

function before(view: SentenceView, figure: ColouredQuantity, actors: readonly MentionReading[]): MentionReading | undefined {
  let nearest: MentionReading | undefined;
  let previous: MentionReading | undefined;
  let object = false;
  for (const actor of actors) {
    if (actor.to > figure.from) break;
    const listed = previous !== undefined && view.passage.tokens.slice(previous.to, actor.from).every((token) => joining.test(token.low));
    // "competes with Oracle, SAP and Microsoft": all of the list are objects. "Twitch của Amazon" is Twitch.
    object = (listed && object) || objectOf(view, actor);
    const owner = previous !== undefined && actor.from - previous.to === 1 && relationEnding(view, actor.from) === 'of';
    previous = actor;
    // "đầu tư vào Mesosphere", "with Microsoft": an object, unless nobody else is there.
    if (nearest && (object || owner)) continue;
    nearest = actor;
  }
  return nearest;
}

/** "đầu tư vào Mesosphere", "from Royal Bank of Scotland": named, but not the one who acts; "revenue from Azure" is Azure's. */
export function objectOf(view: SentenceView, actor: MentionReading): boolean {
  const relation = hitEnding(view.passage, 'relation', actor.from);
  if (relation?.meaning === 'from') return hitEnding(view.passage, 'metric', relation.from) === undefined;
  return relation?.meaning === 'into' || relation?.meaning === 'with' || relation?.meaning === 'behind';
}

/** "Grab, which was last valued at $6 billion": the figure is the antecedent's. */
function antecedent(view: SentenceView, figure: ColouredQuantity, actors: readonly MentionReading[]): MentionReading | undefined {
  const actor = actors.findLast((one) => one.to <= figure.from);
  if (!actor) return undefined;
  const at = view.passage.tokens[actor.to]?.raw === ',' ? actor.to + 1 : actor.to;
  return hitAt(view.passage, 'relation', at)?.meaning === 'relative' && haltsBetween(view, at, figure.from) === 0 ? actor : undefined;
}

/** "Việt Nam có hơn 800.000 doanh nghiệp": a country leads the sentence and nobody else is named. */
const ofCountry = (view: SentenceView, actors: readonly MentionReading[]): boolean =>
  actors.length === 0 && view.places.some((place) => place.from - view.from <= 1);

function possessor(view: SentenceView, figure: ColouredQuantity, actors: readonly MentionReading[]): MentionReading | undefined {
  const next = actors.find((actor) => actor.from >= figure.to);
  if (!next || next.from - figure.to > 5) return undefined;
  return relationEnding(view, next.from) === 'of' && haltsBetween(view, figure.to, next.from) === 0 ? next : undefined;
}

/** "hai hãng", "three companies": a count of those spoken of, nobody's own. */
const countsCompanies = (view: SentenceView, figure: ColouredQuantity): boolean =>
  figure.kind === 'count' &&
  typeof figure.value === 'number' &&
  figure.value < 20 &&
  Array.from({ length: figure.to - figure.from }, (_, step) => figure.from + step).some(
    (at) => hitAt(view.passage, 'sort', at) !== undefined || /^(?:companies|firms|vendors|rivals|providers|giants)$/.test(view.passage.tokens[at]?.low ?? ''),
  );

/** "Chief executive Vishal Sikka still wants $20 billion": a person speaks for the company the gazetteer gives him. */
function spokesman({ mentions, passage }: SentenceView, figure: ColouredQuantity): string | undefined {
  const person = mentions.findLast((mention) => mention.type === 'person' && mention.to <= figure.from);
  return person && passage.lexicon.entities.get(person.entity)?.parent;
}

/** Whose figure it is; `carried` is the subject of the sentence before. */
export function subjectOf(view: SentenceView, figure: ColouredQuantity, metric: Metric | null, carried: string | null): SubjectEvidence {
  if (figure.kind === 'duration' || countsCompanies(view, figure)) return { entity: null, how: 'none' };
  const actors = view.actors.filter((actor) => !vouches(view, actor));
  const listed = inList(view, figure, actors);
  if (listed) return { entity: listed.entity, how: 'list' };
  const owner = deals.has(metric) ? undefined : possessor(view, figure, actors);
  if (owner) return { entity: owner.entity, how: 'possessive' };
  const bracket = actors.find((actor) => actor.to < figure.from && figure.from - actor.to <= 3 && opens.test(view.passage.tokens[actor.to]?.raw ?? ''));
  if (bracket) return { entity: bracket.entity, how: 'bracket' };
  const relative = antecedent(view, figure, actors);
  if (relative) return { entity: relative.entity, how: 'nearest' };
  if (ofCountry(view, actors)) return { entity: null, how: 'none' };
  const agent = deals.has(metric) ? agentOf(view, figure, actors) : undefined;
  if (agent) return { entity: agent.entity, how: 'agent' };
  const nearest = before(view, figure, actors);
  if (nearest) return { entity: nearest.entity, how: 'nearest' };
  const speaker = spokesman(view, figure);
  if (speaker) return { entity: speaker, how: 'nearest' };
  const behind = actors.find((actor) => actor.from >= figure.to && haltsBetween(view, figure.to, actor.from) === 0);
  if (behind && !hitAt(view.passage, 'relation', behind.from - 1)) return { entity: behind.entity, how: 'behind' };
  return carried ? { entity: carried, how: 'carried' } : behind ? { entity: behind.entity, how: 'behind' } : { entity: null, how: 'none' };
}

/** The cloud unit in place of its company, where the figure speaks of cloud: Amazon's cloud revenue is AWS's. */
export function cloudSubject(entity: string | null, cloud: boolean, entities: ReadonlyMap<string, Entity>): string | null {
  return entity && cloud ? (entities.get(entity)?.cloudUnit ?? entity) : entity;
}
