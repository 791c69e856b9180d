import type { Shard } from './index-files.ts';
import { unpackPlaces } from './postings.ts';
import type { Asked } from './query.ts';
import { agreement, fold } from './spelling.ts';

/** How sure it is that what stands there was asked for: as typed, marks guessed, marks added to those typed, only its beginning, other marks than typed. */
export type Answer = 'exact' | 'unmarked' | 'marked-more' | 'longer' | 'against';

/** A place at which something asked for stands. */
export interface Occurrence {
  readonly place: number;
  readonly width: number;
  readonly answer: Answer;
}

/** Document → where one thing asked for stands in it. */
export type Occurrences = ReadonlyMap<number, readonly Occurrence[]>;

/** Finds one thing asked for in the files of the index in which it may stand. */
export function occurrencesOf({ word, terms, width, last }: Asked, shards: readonly Shard[]): Occurrences {
  const found = new Map<number, Occurrence[]>();
  const add = (packed: readonly number[], answer: Answer) => {
    for (const [doc, places] of unpackPlaces(packed)) {
      const here = found.get(doc) ?? [];
      found.set(doc, here);
      for (const place of places) here.push({ place, width, answer });
    }
  };
  for (const shard of shards) for (const term of terms ?? []) if (shard[term]) add(shard[term], 'exact');
  if (word === undefined) return found;
  const folded = fold(word);
  // Who types some marks and not others mostly means those: "dương" is a word before it is half of "đường".
  const answerOf = (written: string): Answer => {
    const agreed = agreement(word, written);
    return agreed === 'unmarked' && folded !== word ? 'marked-more' : agreed;
  };
  const longer: (readonly number[])[] = [];
  for (const shard of shards) {
    for (const [written, packed] of Object.entries(shard)) {
      const other = fold(written);
      if (other === folded) add(packed, answerOf(written));
      else if (other.startsWith(folded) && agreement(word, written) !== 'against') longer.push(packed);
    }
  }
  // "ali" is the beginning of a name; "thi" is a word, and stands for no "thiết". From four letters on both may be meant: "share", "shares".
  if (folded.length >= 4 || (last && folded.length >= 2 && found.size === 0)) for (const packed of longer) add(packed, 'longer');
  return found;
}
