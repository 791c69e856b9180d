import type { Hit, Passage } from '../../lexicon/passage.ts';

/** Where a name begins with what only says where it is at home: at "Germany" of "Germany's Zentavo" and at "German" of "German Zentavo". */
export function hailedFrom({ tokens, endings, lexicon }: Passage, from: number): number {
  const end = tokens[from - 1]?.low === "'s" ? from - 1 : from;
  const place = endings[end]?.find((hit) => hit.cat === 'name' && tokens[hit.from]?.capital);
  if (place === undefined || lexicon.language.possessorLast) return from;
  const { type } = lexicon.entities.get((place as Hit<'name'>).meaning.entity) ?? {};
  // "Boston Zentavo" may be all its name.
  const says = end < from || (place as Hit<'name'>).meaning.form === 'alias';
  return type === 'place' && says ? place.from : from;
}
