import type { Profile } from '../../model/ledger.ts';
import { oncePerDataset } from './memo.ts';

/** Companies and business units that an article speaks of: those that have a page. */
export const accountsOf = oncePerDataset(
  (dataset): ReadonlyMap<string, Profile> =>
    new Map(
      [...dataset.profiles].filter(
        ([, { entity, facts, events, mentions }]) =>
          (entity.type === 'company' || entity.type === 'unit') && facts.length + events.length + mentions.length > 0,
      ),
    ),
);
