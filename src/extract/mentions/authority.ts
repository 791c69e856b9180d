import type { Hit, Passage } from '../lexicon/passage.ts';
import type { MentionReading } from './mention-reading.ts';

/** The authorities that an article has named with their country, by their name without it. */
export type Authorities = Map<string, MentionReading>;

/** "Bộ Tư pháp Mỹ … *Bộ Tư pháp*": of two countries' authorities of one name the one meant is the one named in full before. */
export function authorityMeant(passage: Passage, mention: MentionReading, named: Authorities): MentionReading {
  if (mention.type !== 'organisation' || mention.form === 'anaphor') return mention;
  const { tokens, endings, lexicon } = passage;
  const place = endings[mention.to]?.find((hit) => hit.cat === 'name' && hit.from > mention.from && isPlace(lexicon, hit as Hit<'name'>));
  let words = '';
  for (let at = mention.from; at < (place?.from ?? mention.to); at++) words += ` ${tokens[at]?.low}`;
  if (place) named.set(words, mention);
  const meant = place ? undefined : named.get(words);
  return meant ? { ...mention, entity: meant.entity } : mention;
}

const isPlace = ({ entities }: Passage['lexicon'], { meaning }: Hit<'name'>): boolean => entities.get(meaning.entity)?.type === 'place';
