import { hitsIn } from '../../claims/sentence/phrases.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { dealingAt, mentionFrom, opensClause } from '../clause.ts';
import type { Paired } from './paired.ts';

const reach = 32;

/** Where the clause of a verb begins: behind a semicolon or "while", else with its sentence. */
function clauseStart({ from, ...view }: SentenceView, verb: number): number {
  for (let at = verb; at > from && at > verb - reach; at--) if (view.passage.tokens[at - 1]?.raw === ';') return at;
  return from;
}

/** "*In Germany*, Google opened a data center", "*Ở Việt Nam*, Lotte đóng cửa": the place of a deed may begin its clause. */
export function frontedPlace(view: SentenceView, word: Hit<'event'>): readonly Paired[] {
  const { marks, object, type } = word.meaning;
  const placed = object === 'place' || Object.values(marks ?? {}).includes('place') || (type === 'investment' && marks !== undefined);
  if (!placed) return [];
  const start = clauseStart(view, word.from);
  const little = opensClause(view, start) ? start + 1 : start;
  const role = marks?.[view.passage.tokens[little]?.low ?? ''];
  const place = role === 'place' || role === 'target' ? mentionFrom(view, little + 1) : undefined;
  if (place?.type !== 'place' || place.to > word.from || dealingAt(view, place.to, 'possessive') !== undefined) return [];
  // "In Germany TSMC formed a venture, and put $3 billion into it": the place is that of the first deed.
  return hitsIn(view, 'event', { from: place.to, to: word.from }).every(({ to }) => to > word.from) ? [[place, 'place']] : [];
}
