import type { Hit, Passage } from '../lexicon/passage.ts';
import type { MentionReading } from './mention-reading.ts';
import { isOrganisation } from './mention-reading.ts';
import { nameAt } from './name-at.ts';

/** The most words of "the maker of": "công ty mẹ của". */
const widest = 5;

/** Where words begin that tell of the owner of the name behind them: "cha đẻ iPhone", "công ty mẹ của Google". */
function ledBy({ tokens, lexicon }: Passage, at: number, start: number): number | undefined {
  let words = '';
  let longest: number | undefined;
  for (let from = at - 1; from >= Math.max(start, at - widest); from--) {
    words = words === '' ? (tokens[from]?.low ?? '') : `${tokens[from]?.low} ${words}`;
    if (lexicon.ownersOf.has(words)) longest = from;
  }
  return longest;
}

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
  if (pointer && name.from > start && lexicon.owners.has(tokens[name.to]?.low ?? '')) return mention(name.from - 1, name.to + 1);
  const from = lexicon.ownersOf.size > 0 ? ledBy(passage, name.from, start) : undefined;
  return from === undefined ? undefined : mention(from, name.to);
}
