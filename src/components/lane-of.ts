import { OTHERS } from '../charts/alliances.ts';
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

/** The lanes that an event touches: every event stands in one, be it that of the others. */
export function lanesTouched(event: Pick<TimelineEvent, 'parties'>, lanes: readonly string[], edition: Edition): readonly string[] {
  const touched = new Set(companiesIn(event, edition).map((id) => (lanes.includes(id) ? id : OTHERS)));
  return touched.size > 0 ? [...touched] : [OTHERS];
}

/** What stands at the head of a lane. */
export const laneName = (id: string, edition: Edition): string => (id === OTHERS ? edition.labels.timeline.others : edition.short(id));
