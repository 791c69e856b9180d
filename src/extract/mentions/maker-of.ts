import type { Hit, Passage } from '../lexicon/passage.ts';
import type { MentionReading } from './mention-reading.ts';
import { isOrganisation } from './mention-reading.ts';
import { nameAt } from './name-at.ts';

/** "the WhatsApp owner", "cha đẻ iPhone": whose product or daughter is named is meant, and where its description stands. */
export function makerOf(passage: Passage, name: Hit<'name'>, start: number): MentionReading | undefined {
  const { tokens, hits, lexicon } = passage;
  const named = lexicon.entities.get(name.meaning.entity);
  const parent = named?.parent;
  const owner = lexicon.entities.get(parent ?? '');
  if (!owner || !isOrganisation(owner)) return undefined;
  const mention = (from: number, to: number): MentionReading | undefined =>
    // "the WhatsApp owner Meta", "nhà sản xuất iPhone Apple": it tells what is named.
    nameAt(passage, to) || tokens[to]?.capital ? undefined : { from, to, entity: owner.id, form: 'descriptor', type: owner.type };
  const pointer = hits[name.from - 1]?.some((hit) => hit.cat === 'pointer' && hit.to === name.from) === true;
  if (pointer && name.from > start) {
    // "the Windows software maker".
    for (let at = name.to; at <= name.to + 1 && tokens[at]?.kind === 'word' && !tokens[at]?.capital && tokens[at]?.low !== "'s"; at++)
      if (lexicon.owners.has(tokens[at]?.low ?? '')) return mention(name.from - 1, at + 1);
  }
  // "công ty mẹ của Google"
  const from = lexicon.ownersOf.before(tokens, name.from, start);
  return from === undefined ? undefined : mention(from, name.to);
}
