import { rollups } from 'd3-array';
import type { Edition } from '../../locales/edition.ts';
import type { TimelineEvent } from '../../model/ledger.ts';

/** The company that an entity's lane belongs to: Azure is drawn in the lane of Microsoft. */
export function laneOf(id: string, edition: Edition): string | undefined {
  const entity = edition.entity(id);
  if (!entity) return undefined;
  const parent = entity.parent && edition.entity(entity.parent)?.type === 'company' ? entity.parent : undefined;
  if (entity.type === 'company') return id;
  return entity.type === 'unit' || entity.type === 'product' ? parent ?? (entity.type === 'unit' ? id : undefined) : undefined;
}

/** The companies that an event involves, by lane, each once. */
export const companiesIn = (event: Pick<TimelineEvent, 'parties'>, edition: Edition): readonly string[] =>
  [...new Set(event.parties.flatMap(({ entity }) => laneOf(entity, edition) ?? []))];

/** The lanes of a journal: the companies in most events, at most nine. */
export const lanesOf = (events: readonly TimelineEvent[], edition: Edition, most = 9): readonly string[] =>
  rollups(events.flatMap((event) => companiesIn(event, edition)), (all) => all.length, (id) => id)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
