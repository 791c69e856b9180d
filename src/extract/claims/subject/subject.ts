import type { Entity } from '../../../model/entity.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Scene, SubjectEvidence } from './subject-rule.ts';
import { subjectRules } from './subject-rules.ts';

/** "Azure tăng 73%, còn lợi nhuận của cả tập đoàn đạt 8,8 tỷ USD": the whole of which a unit is a part. */
function companyOf({ passage }: SentenceView, entity: string | null): string | null {
  const one = passage.lexicon.entities.get(entity ?? '');
  return (one?.type === 'unit' ? one.parent : undefined) ?? entity;
}

/** Whose figure it is; `carried` is the subject of the sentence before. */
export function subjectOf(
  view: SentenceView,
  figure: ColouredQuantity,
  asked: Pick<Scene, 'metric' | 'carried' | 'last' | 'word' | 'whole' | 'overall' | 'like' | 'goesOn' | 'many'>,
): SubjectEvidence {
  const nominals = nominalsOf(view);
  const sourced = nominals.some((one) => one.role === 'source');
  const actors = sourced ? view.actors.filter((actor) => !nominals.some((one) => one.from === actor.from && one.role === 'source')) : view.actors;
  // What is spread goes first: the engine copies it whole, and slowly behind other properties.
  const scene: Scene = { ...asked, view, figure, actors, nominals };
  for (const rule of subjectRules) {
    const entity = rule.resolve(scene);
    if (entity !== undefined) return { entity: asked.overall ? companyOf(view, entity) : entity, how: rule.name };
  }
  return { entity: null, how: 'nobody is named' };
}

/** The cloud unit in place of its company, where the figure speaks of cloud: Amazon's cloud revenue is AWS's. */
export function cloudSubject(entity: string | null, cloud: boolean, entities: ReadonlyMap<string, Entity>): string | null {
  return entity && cloud ? (entities.get(entity)?.cloudUnit ?? entity) : entity;
}

/** Whose shares are meant where a cloud unit is told of: it has none of its own. */
export function listedOf(entity: string | null, entities: ReadonlyMap<string, Entity>): string | null {
  const unit = entities.get(entity ?? '');
  return (unit?.type === 'unit' && unit.sorts.includes('cloud') ? unit.parent : undefined) ?? entity;
}
