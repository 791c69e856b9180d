import type { Entity } from '../../model/entity.ts';
import type { Metric } from '../../model/figure.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import type { QuantityReading } from '../quantities/quantity-reading.ts';
import { haltsBetween, hitsIn } from './sentence-view.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whose figure it is, and how that was found. */
export interface SubjectEvidence {
  readonly entity: string | null;
  readonly how: 'list' | 'possessive' | 'bracket' | 'agent' | 'nearest' | 'behind' | 'carried' | 'none';
}

const deals: ReadonlySet<Metric | null> = new Set<Metric | null>(['deal-value', 'investment', 'stake']);

const relationEnding = (view: SentenceView, at: number): string | undefined => hitEnding(view.passage, 'relation', at)?.meaning;

/** A mention that only vouches for a figure: "theo IDC", "IDC ước tính". */
export function vouches(view: SentenceView, mention: MentionReading): boolean {
  const { tokens } = view.passage;
  const back = tokens[mention.from - 1]?.raw === '"' ? mention.from - 1 : mention.from;
  if ([back, back - 1, back - 2].some((at) => at > view.from && relationEnding(view, at) === 'according-to')) return true;
  return (mention.type === 'analyst' || mention.type === 'publisher');
}

/** "AWS, Microsoft và Google lần lượt 33%, 22% và 11%": as many names as figures of one kind. */
function inList(view: SentenceView, figure: QuantityReading, actors: readonly MentionReading[]): MentionReading | undefined {
  const word = hitsIn(view, 'relation', view).find((hit) => hit.meaning === 'respectively');
  if (!word) return undefined;
  const figures = view.quantities.filter((other) => other.kind === figure.kind);
  const index = figures.indexOf(figure);
  const run = figures.filter((other, at) => at <= index ? true : haltsBetween(view, figures[index]?.to ?? 0, other.from) <= at - index + 1);
  const before = actors.filter((actor) => actor.to <= (figures[0]?.from ?? 0));
  const names = before.slice(-run.length);
  return names.length >= 2 && names.length === run.length ? names[index] : undefined;
}

const opens = /^[(]$/;

function before(view: SentenceView, figure: QuantityReading, actors: readonly MentionReading[]): MentionReading | undefined {
  let nearest: MentionReading | undefined;
  for (const actor of actors) {
    if (actor.to > figure.from) break;
    // "đầu tư vào Mesosphere", "with Microsoft": an object, unless nobody else is there.
    if (nearest && objectOf(view, actor)) continue;
    nearest = actor;
  }
  return nearest;
}

const objectOf = (view: SentenceView, actor: MentionReading): boolean => {
  const relation = relationEnding(view, actor.from);
  return relation === 'into' || relation === 'with' || relation === 'behind' || relation === 'from';
};

function possessor(view: SentenceView, figure: QuantityReading, actors: readonly MentionReading[]): MentionReading | undefined {
  const next = actors.find((actor) => actor.from >= figure.to);
  if (!next || next.from - figure.to > 5) return undefined;
  return relationEnding(view, next.from) === 'of' && haltsBetween(view, figure.to, next.from) === 0 ? next : undefined;
}

/** Whose figure it is; `carried` is the subject of the sentence before. */
export function subjectOf(view: SentenceView, figure: QuantityReading, metric: Metric | null, carried: string | null): SubjectEvidence {
  if (figure.kind === 'duration') return { entity: null, how: 'none' };
  const actors = view.actors.filter((actor) => !vouches(view, actor));
  const listed = inList(view, figure, actors);
  if (listed) return { entity: listed.entity, how: 'list' };
  const owner = possessor(view, figure, actors);
  if (owner) return { entity: owner.entity, how: 'possessive' };
  const bracket = actors.find((actor) => actor.to < figure.from && figure.from - actor.to <= 3 && opens.test(view.passage.tokens[actor.to]?.raw ?? ''));
  if (bracket) return { entity: bracket.entity, how: 'bracket' };
  const agent = deals.has(metric) ? actors.find((actor) => actor.to <= figure.from) : undefined;
  if (agent) return { entity: agent.entity, how: 'agent' };
  const nearest = before(view, figure, actors);
  if (nearest) return { entity: nearest.entity, how: 'nearest' };
  const behind = actors.find((actor) => actor.from >= figure.to && haltsBetween(view, figure.to, actor.from) === 0);
  if (behind && !hitAt(view.passage, 'relation', behind.from - 1)) return { entity: behind.entity, how: 'behind' };
  return carried ? { entity: carried, how: 'carried' } : behind ? { entity: behind.entity, how: 'behind' } : { entity: null, how: 'none' };
}

/** The cloud unit in place of its company, where the figure speaks of cloud: Amazon's cloud revenue is AWS's. */
export function cloudSubject(entity: string | null, cloud: boolean, entities: ReadonlyMap<string, Entity>): string | null {
  return entity && cloud ? (entities.get(entity)?.cloudUnit ?? entity) : entity;
}
