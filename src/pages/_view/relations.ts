import { sum } from 'd3-array';
import { isPencil } from '../../charts/pencil.ts';
import type { RelationLine } from '../../charts/relations.ts';
import { eventTitle } from '../../components/event-title.ts';
import { laneOf } from '../../components/lane-of.ts';
import type { RelationOf } from '../../components/relation.ts';
import { type RelationKind, relationKinds } from '../../locales/account-words.ts';
import type { Edition } from '../../locales/edition.ts';
import { scopeWords } from '../../locales/scope-words.ts';
import type { Dataset, Fact, Profile, TimelineEvent } from '../../model/ledger.ts';
import { oncePerDataset } from './memo.ts';
import { beginning } from './mentions.ts';

type One = Pick<RelationOf, 'other' | 'kind'> & { readonly told: RelationOf['told'][number]; readonly when: string };

/** How a company stands to others: by the deals of the ledger, by the markets they share, by who owns whom. */
export function relationsOf(profile: Profile, dataset: Dataset, edition: Edition): readonly RelationOf[] {
  const own = new Set([profile.entity.id, profile.entity.parent, ...profile.units.map(({ id }) => id)]);
  const events = new Set([...profile.events, ...profile.units.flatMap(({ id }) => dataset.profiles.get(id)?.events ?? [])]);
  const all = [
    ...owners(profile, dataset, edition),
    ...[...events].flatMap((event) => dealt(event, own, profile, edition)),
    ...rivals(profile, own, dataset, edition),
  ];
  return [...Map.groupBy(all, ({ other, kind }) => `${kind} ${other}`).values()]
    .map((same) => {
      const told = same.toSorted((a, b) => (a.when < b.when ? 1 : -1));
      return { other: told[0]?.other ?? '', kind: told[0]?.kind ?? 'together', told: told.map(({ told }) => told) };
    })
    .sort((a, b) => relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind) || b.told.length - a.told.length || (a.other < b.other ? -1 : 1));
}

/** The lines of the diagram: each leads to the newest sentence of its relation. */
export const linesOf = (relations: readonly RelationOf[], edition: Edition): readonly RelationLine[] =>
  relations.flatMap(({ other, kind, told }) => {
    const [latest] = told;
    const { one } = edition.labels.account.relation[kind];
    if (!latest?.drawn) return [];
    const many = told.length > 1 ? ` (${edition.format.number(told.length)})` : '';
    return [
      {
        id: `${kind}-${other}`,
        other,
        name: edition.short(other),
        kind,
        manner: mannerOf(
          kind,
          told.every(({ pencil }) => pencil),
        ),
        words: one + many,
        href: latest.href,
        spoken: `${edition.name(other)}: ${one}. ${latest.words}`,
      },
    ];
  });

function mannerOf(kind: RelationKind, pencil: boolean): RelationLine['manner'] {
  if (kind === 'rival') return 'dotted';
  if (pencil || kind === 'bid' || kind === 'bidder') return 'dashed';
  return kind === 'investor' || kind === 'invested' || kind === 'buyer' || kind === 'bought' ? 'double' : 'solid';
}

/** Who belongs to whom is the gazetteer's word; a sentence that names both says it better, and only then is there a line to draw. */
function owners({ entity, units, mentions }: Profile, dataset: Dataset, edition: Edition): readonly One[] {
  const line = (other: string, kind: RelationKind): readonly One[] => {
    // A sentence that names both is one thing in both accounts.
    const theirs = new Set(dataset.profiles.get(other)?.mentions);
    const both = mentions.filter((mention) => mention.lang === edition.lang && theirs.has(mention));
    const [sentence] = both.toSorted((a, b) => a.quote.length - b.quote.length);
    const account = edition.account(other);
    if (!account) return [];
    const told = sentence
      ? { href: sentence.href, words: `“${beginning(sentence.quote)}”`, pencil: false, drawn: true }
      : { href: account, words: edition.labels.account.gazetteer, pencil: false, drawn: false };
    return [{ other, kind, when: '', told }];
  };
  return [...(entity.parent ? line(entity.parent, 'owner') : []), ...units.flatMap(({ id, type }) => (type === 'product' ? [] : line(id, 'subsidiary')))];
}

function dealt(event: TimelineEvent, own: ReadonlySet<string | undefined>, { entity }: Profile, edition: Edition): readonly One[] {
  const part = (event.parties.find((party) => party.entity === entity.id) ?? event.parties.find((party) => own.has(party.entity)))?.role;
  if (!part) return [];
  const { labels, format } = edition;
  const when = event.period ? format.periodShort(event.period.label) : '';
  const told = {
    href: edition.voice(event.voices).href,
    words: [eventTitle(event, edition), when, event.modality !== 'reported' && labels.modalities[event.modality]].filter(Boolean).join(', '),
    pencil: isPencil(event),
    drawn: true,
  };
  const others = event.parties.flatMap(({ entity: id, role }) => {
    const other = edition.account(id) ? id : laneOf(id, edition);
    return other && !own.has(other) && !own.has(id) ? [{ other, kind: kindOf(event, part, role), when: event.period?.start ?? '', told }] : [];
  });
  return [...new Map(others.map((one) => [`${one.kind} ${one.other}`, one])).values()];
}

type Role = TimelineEvent['parties'][number]['role'];

/** What the other is, from the parts the two play in the event. */
function kindOf({ type, modality }: TimelineEvent, own: Role, other: Role): RelationKind {
  const failed = type === 'acquisition-attempt' || modality === 'attempted' || modality === 'denied';
  if (type === 'partnership') return 'partner';
  if (own === 'buyer' && other === 'target') return failed ? 'bid' : 'bought';
  if (own === 'target' && other === 'buyer') return failed ? 'bidder' : 'buyer';
  if (own === 'investor') return other === 'investor' ? 'together' : 'invested';
  if (other === 'investor') return 'investor';
  if (other === 'customer') return 'customer';
  if (own === 'customer') return 'supplier';
  // Those who serve one customer are no partners for it.
  return 'together';
}

/** Shares of one market at one time: those that have one are rivals in it. */
const marketsOf = oncePerDataset(({ facts }): ReadonlyMap<string, readonly Fact[]> => Map.groupBy(facts.filter(isShare), marketKey));
const isShare = ({ metric, scope, period }: Fact) => metric === 'market-share' && period !== null && (scope.geography !== null || scope.market !== null);
const marketKey = ({ scope, period }: Fact) => [scope.geography, scope.market, period?.start, period?.end].join('|');

/** How many statements of rivals an account may hold at most. */
export const rivalsOf = ({ facts }: Profile, dataset: Dataset): number =>
  sum(facts.filter(isShare), (fact) => marketsOf(dataset).get(marketKey(fact))?.length ?? 0);

function rivals({ facts }: Profile, own: ReadonlySet<string | undefined>, dataset: Dataset, edition: Edition): readonly One[] {
  return facts
    .filter(isShare)
    .flatMap((fact) => marketsOf(dataset).get(marketKey(fact)) ?? [])
    .filter(({ subject }) => !own.has(subject) && edition.account(subject))
    .map((fact) => ({
      other: fact.subject,
      kind: 'rival',
      when: fact.period?.end ?? '',
      told: {
        href: edition.voice(fact.preferred.voices).href,
        words: `${edition.labels.account.sameMarket(scopeWords(fact.scope, edition), fact.period ? edition.format.periodShort(fact.period.label) : '')}: ${edition.format.amount(fact.preferred).text}`,
        pencil: isPencil(fact.preferred),
        drawn: true,
      },
    }));
}
