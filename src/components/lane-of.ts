import type { Edition } from '../locales/edition.ts';
import type { TimelineEvent } from '../model/ledger.ts';

/** The company that an entity's lane belongs to: Azure is drawn in the lane of Microsoft. */
export function laneOf(id: string, edition: Edition): string | undefined {
  const entity = edition.entity(id);
  if (!entity) return undefined;
  const parent = entity.parent && edition.entity(entity.parent)?.type === 'company' ? entity.parent : undefined;
  if (entity.type === 'company') return id;
  return entity.type === 'unit' || entity.type === 'product' ? (parent ?? (entity.type === 'unit' ? id : undefined)) : undefined;
}

/** The companies that an event involves, by lane, each once. */
export const companiesIn = (event: Pick<TimelineEvent, 'parties'>, edition: Edition): readonly string[] => [
  ...new Set(event.parties.flatMap(({ entity }) => laneOf(entity, edition) ?? [])),
];
