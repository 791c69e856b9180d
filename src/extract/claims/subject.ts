import type { Entity } from '../../model/entity.ts';
import type { Metric } from '../../model/figure.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { agentOf, antecedent, before, possessor, vouches } from './actors.ts';
import { inList } from './lists.ts';
import type { SentenceView } from './sentence-view.ts';
import { haltsBetween, hitsIn } from './sentence-view.ts';

/** Whose figure it is, and how that was found. */
export interface SubjectEvidence {
  readonly entity: string | null;
  readonly how: 'list' | 'possessive' | 'bracket' | 'agent' | 'nearest' | 'behind' | 'carried' | 'none';
}

const deals: ReadonlySet<Metric | null> = new Set<Metric | null>(['deal-value', 'investment', 'stake', 'saving']);

const opens = /^[(]$/;

/** "Việt Nam có hơn 800.000 doanh nghiệp": a country leads the sentence and nobody else is named. */
const ofCountry = (view: SentenceView, actors: readonly MentionReading[]): boolean =>
  actors.length === 0 && view.places.some((place) => place.from - view.from <= 1);

/** "hai hãng", "three companies": a count of those spoken of, nobody's own. */
const countsCompanies = (view: SentenceView, figure: ColouredQuantity): boolean =>
  figure.kind === 'count' && typeof figure.value === 'number' && figure.value < 20 && hitsIn(view, 'sort', figure).length > 0;

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
