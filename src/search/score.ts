import { BODY } from './index-files.ts';
import type { Occurrence } from './occurrences.ts';

/** How well a document answers, where best, and every place that answers. */
export interface Score {
  readonly value: number;
  readonly at: number;
  readonly places: readonly number[];
  /** Only words with other marks than typed answer one of the things asked for. */
  readonly against: boolean;
}

const worth = { exact: 1, unmarked: 0.9, 'marked-more': 0.45, longer: 0.5, against: 0.3 } as const;
/** A syllable whose marks are guessed, away from the words it was typed with, is mostly another word: "thì" for "thi phan". */
const GUESS = 0.15;
const ELSEWHERE = 0.3;
const NEIGHBOURS = 1;
const IN_HEAD = 0.5;
/** About one sentence to either side. */
const NEAR = 24;

/** An occurrence, and whether its neighbours in the query are its neighbours in the text. */
interface Met extends Occurrence {
  readonly leads: boolean;
  readonly follows: boolean;
}

/** Scores the best passage of a document; `asked` holds, for each thing asked for, where it stands there. */
export function scoreOf(asked: readonly (readonly Occurrence[])[]): Score {
  const starts = asked.map((one) => new Set(one.map(({ place }) => place)));
  const ends = asked.map((one) => new Set(one.map(({ place, width }) => place + width)));
  const met = asked.map((one, i) =>
    one.map((here): Met => ({ ...here, leads: starts[i + 1]?.has(here.place + here.width) === true, follows: ends[i - 1]?.has(here.place) === true })),
  );
  const rarest = met.filter((one) => one.length > 0).toSorted((a, b) => a.length - b.length)[0] ?? [];
  const passages = rarest.map(({ place }) => scoreAround(place, met));
  return passages.reduce((best, one) => (one.value > best.value ? one : best), { value: 0, at: 0, places: [], against: false });
}

function scoreAround(at: number, asked: readonly (readonly Met[])[]): Score {
  const places = new Set<number>();
  let value = 0;
  let against = false;
  for (const all of asked.filter((one) => one.length > 0)) {
    const near = all.filter(({ place }) => Math.abs(place - at) <= NEAR && place < BODY === at < BODY);
    const together = near.filter(({ leads, follows }) => leads || follows);
    const best = strongest(together.length > 0 ? together : near.length > 0 ? near : all);
    const guessed = best.answer === 'unmarked' && together.length === 0 && asked.length > 1;
    const alike = all.filter(({ answer, leads, follows }) => answer === best.answer && (together.length === 0 || leads || follows));
    value += guessed ? GUESS : worth[best.answer] * (near.length > 0 ? 1 : ELSEWHERE);
    if (near.some(({ leads }) => leads)) value += NEIGHBOURS;
    if (!guessed && alike.some(({ place }) => place < BODY)) value += IN_HEAD;
    against ||= best.answer === 'against';
    for (const { place } of guessed ? [] : alike) places.add(place);
  }
  return { value, at, places: [...places], against };
}

const strongest = (among: readonly Met[]): Met => among.reduce((best, one) => (worth[one.answer] > worth[best.answer] ? one : best));
