import type { RelationKind } from '../../../locales/account-words.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset, Profile } from '../../../model/ledger.ts';
import { beginning } from '../mentions.ts';
import type { Statement } from './statement.ts';

/** Who belongs to whom is the gazetteer's word; a sentence that names both says it better, and only then is there a line to draw. */
export function ownersOf({ entity, units, mentions }: Profile, dataset: Dataset, edition: Edition): readonly Statement[] {
  const line = (other: string, kind: RelationKind): readonly Statement[] => {
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
