import type { RelationLine } from '../../../charts/relations.ts';
import type { RelationOf } from '../../../components/relation.ts';
import type { RelationKind } from '../../../locales/account-words.ts';
import type { Edition } from '../../../locales/edition.ts';

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
