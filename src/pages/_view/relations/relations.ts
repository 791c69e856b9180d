import type { RelationOf } from '../../../components/relation.ts';
import { relationKinds } from '../../../locales/account-words.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset, Profile } from '../../../model/ledger.ts';
import { dealsWith } from './deals.ts';
import { ownersOf } from './owners.ts';
import { rivalsOf } from './rivals.ts';

/** How a company stands to others: by the deals of the ledger, by the markets they share, by who owns whom. */
export function relationsOf(profile: Profile, dataset: Dataset, edition: Edition): readonly RelationOf[] {
  const own = new Set([profile.entity.id, profile.entity.parent, ...profile.units.map(({ id }) => id)]);
  const events = new Set([...profile.events, ...profile.units.flatMap(({ id }) => dataset.profiles.get(id)?.events ?? [])]);
  const all = [
    ...ownersOf(profile, dataset, edition),
    ...[...events].flatMap((event) => dealsWith(event, own, profile, edition)),
    ...rivalsOf(profile, own, dataset, edition),
  ];
  return [...Map.groupBy(all, ({ other, kind }) => `${kind} ${other}`).values()]
    .map((same) => {
      const told = same.toSorted((a, b) => (a.when < b.when ? 1 : -1));
      return { other: told[0]?.other ?? '', kind: told[0]?.kind ?? 'together', told: told.map(({ told }) => told) };
    })
    .sort((a, b) => relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind) || b.told.length - a.told.length || (a.other < b.other ? -1 : 1));
}
