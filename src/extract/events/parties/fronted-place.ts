import { hitsIn } from '../../claims/sentence/phrases.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingAt, mentionFrom, opensClause } from '../clause.ts';
import type { Paired } from './paired.ts';

const reach = 32;
const shortest = 6;

/** Where the clause of a verb begins: behind a semicolon or "while", else with its sentence. */
function clauseStart({ passage: { tokens }, from }: SentenceView, verb: number): number {
  for (let at = verb; at > from && at > verb - reach; at--) if (tokens[at - 1]?.raw === ';') return at;
  return from;
}

/** "Trước đó*,* tại Malaysia, Google mở": over a time, or another short phrase, that a comma parts from the place. */
function overTime(view: SentenceView, start: number): number {
  const { tokens } = view.passage;
  for (let at = start; at < start + shortest; at++) if (tokens[at]?.raw === ',') return dealingAt(view, at + 1, 'preposition') === undefined ? start : at + 1;
  return start;
}

/** "tại *khu công nghệ cao* TP HCM": over what kind of place it is. */
function placeBehind(view: SentenceView, from: number): MentionReading | undefined {
  const at = dealingAt(view, from, 'district') ?? from;
  return mentionFrom(view, at);
}

/** "*In Germany*, Google opened a data center", "*Ở Việt Nam*, Lotte đóng cửa": the place of a deed may begin its clause. */
export function frontedPlace(view: SentenceView, word: Hit<'event'>): readonly Paired[] {
  const { marks, object, type } = word.meaning;
  const placed = object === 'place' || Object.values(marks ?? {}).includes('place') || (type === 'investment' && marks !== undefined);
  if (!placed) return [];
  const start = overTime(view, clauseStart(view, word.from));
  const little = opensClause(view, start) ? start + 1 : start;
  const role = marks?.[view.passage.tokens[little]?.low ?? ''];
  const place = role === 'place' || role === 'target' ? placeBehind(view, little + 1) : undefined;
  if (place?.type !== 'place' || place.to > word.from || dealingAt(view, place.to, 'possessive') !== undefined) return [];
  // "In Germany TSMC formed a venture, and put $3 billion into it": the place is that of the first deed.
  return hitsIn(view, 'event', { from: place.to, to: word.from }).every(({ to }) => to > word.from) ? [[place, 'place']] : [];
}
