import { hitEnding } from '../../lexicon/passage.ts';
import { joined } from '../sentence/lists.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** "8 nằm ngoài Trung Quốc": whether a word before a place says that it is not there. */
export const outside = (view: SentenceView, at: number): boolean =>
  [at, at - 1].some((place) => hitEnding(view.passage, 'relation', place)?.meaning === 'outside');

/** "In China, where it has two sites": behind such a word one is still at the place before it. */
export function sceneEnd({ passage }: SentenceView, to: number): number {
  const at = passage.tokens[to]?.raw === ',' ? to + 1 : to;
  return passage.hits[at]?.find((hit) => hit.cat === 'relation' && hit.meaning === 'where')?.to ?? to;
}

/** "in Hanoi, Danang and Hue": of several places none is the place. */
export const listedPlace = (view: SentenceView, place: { readonly from: number; readonly to: number }): boolean =>
  view.places.some((other) => (other.from > place.from ? joined(view, place.to, other.from) : other.from < place.from && joined(view, other.to, place.from)));
