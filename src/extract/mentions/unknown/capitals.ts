import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Hit, Passage } from '../../lexicon/passage.ts';
import type { Token } from '../../text/scan.ts';
import { ofSyllables } from './syllables.ts';

/** "ông Sơn", "Mr Poe": a person's title ends here. */
const titled = (ending: readonly Hit[] | undefined): boolean => ending?.some((hit) => hit.cat === 'dealing' && hit.meaning === 'title') ?? false;

/** "CEO *Zentavo*, ông Sơn": where whose the office is stands behind it, only a form of address is surely before a person. */
const ofPerson = (passage: Passage, at: number): boolean =>
  !passage.lexicon.language.possessorLast ||
  passage.lexicon.honorifics.has(passage.tokens[at - 1]?.low ?? '') ||
  ofSyllables(passage, { from: at, to: at + 1 });

/** The words of an article that are written with a capital. */
export interface Capitals {
  /** They end a longer run of capitals. */
  readonly surnames: ReadonlySet<string>;
  /** They have a capital inside a sentence. */
  readonly capitals: ReadonlySet<string>;
  /** They begin more than one sentence. */
  readonly heads: ReadonlySet<string>;
}

/** The runs of capitals of an article. */
export interface Runs {
  /** How often each run of two or three of them stands in full. */
  readonly runs: ReadonlyMap<string, number>;
  /** Those of them behind a title or an office, or before one: "chief executive Ann Poe", "Ann Poe, the analyst". */
  readonly persons: ReadonlySet<string>;
  /** They stand by themselves: "Poe said". */
  readonly alone: ReadonlySet<string>;
}

const opening: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '«', '-', '–', '—', '•', '*', '…']);

/** Where the first word of a sentence stands, which has its capital anyway: behind an opening sign in "“Corporate sales". */
export function firstWord({ tokens }: Passage, from: number): number {
  let at = from;
  while (opening.has(tokens[at]?.raw ?? '')) at++;
  return at;
}

/** Goes once through an article's words and notes which are written with a capital, and where. */
export function capitalsOf(passages: readonly Passage[]): Capitals {
  const surnames = new Set<string>();
  const capitals = new Set<string>();
  const once = new Set<string>();
  const heads = new Set<string>();
  for (const passage of passages) {
    const { sentences, tokens, endings, lexicon } = passage;
    for (const { from, to } of sentences) {
      const first = firstWord(passage, from);
      const low = tokens[first]?.low ?? '';
      (once.has(low) ? heads : once).add(low);
      for (let at = first + 1; at < to; at++) {
        const token = tokens[at];
        if (!token?.capital || token.kind !== 'word') continue;
        capitals.add(token.low);
        const first = tokens[at - 1];
        if (titled(endings[at]) && ofPerson(passage, at)) surnames.add(token.low);
        if (first?.capital && !tokens[at + 1]?.capital && !lexicon.functionWords.has(first.low) && !lexicon.unnamed.has(first.low)) surnames.add(token.low);
      }
    }
  }
  return { surnames, capitals, heads };
}

/** Whether an office is named: "chief executive", "analyst". */
const officed = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some(
    (hit) =>
      (hit.cat === 'dealing' && hit.meaning === 'title') ||
      (hit.cat === 'sign' && (hit.meaning as { readonly sign: string }).sign === 'has') ||
      (hit.cat === 'someone' && hit.meaning === 'onlooker'),
  ) ?? false;

/** What an office may be told behind: "Ann Poe, the analyst", "Ann Poe (former CEO of Acme)". */
const asides: ReadonlySet<string> = new Set([',', '(']);

/** The most words of a run that is counted. */
const widest = 3;

/** "On Monday Zentavo Mills said so": the day is no part of the name. */
const goesOn = ({ functionWords, unnamed }: Lexicon, token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !functionWords.has(token.low) && !unnamed.has(token.low);

/** The runs of capitals of an article: those of several words with their number, and those of one. */
export function runsOf(passages: readonly Passage[]): Runs {
  const runs = new Map<string, number>();
  const alone = new Set<string>();
  const persons = new Set<string>();
  for (const { sentences, tokens, hits, endings, lexicon } of passages)
    for (const { from, to } of sentences)
      for (let at = from; at < to; at++) {
        let end = at;
        while (end < to && goesOn(lexicon, tokens[end])) end++;
        if (end - at === 1) alone.add(tokens[at]?.low ?? '');
        else if (end - at > 1 && end - at <= widest) {
          const words = tokens
            .slice(at, end)
            .map(({ low }) => low)
            .join(' ');
          if (officed(endings[at]) || (asides.has(tokens[end]?.raw ?? '') && [end + 1, end + 2, end + 3, end + 4].some((place) => officed(hits[place]))))
            persons.add(words);
          runs.set(words, (runs.get(words) ?? 0) + 1);
        }
        at = Math.max(at, end - 1);
      }
  return { runs, alone, persons };
}

/** The words of an article that stand in small letters, but not at the head of a sentence. */
export function smallsOf(passages: readonly Passage[]): ReadonlySet<string> {
  const smalls = new Set<string>();
  for (const { sentences, tokens } of passages)
    for (const { from, to } of sentences)
      for (let at = from + 1; at < to; at++) {
        const token = tokens[at];
        if (token?.kind === 'word' && !token.capital) smalls.add(token.low);
      }
  return smalls;
}
