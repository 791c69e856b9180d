import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';

/** The search for who does what a word says, leftwards from it: where it stands, and whom and what it has met on the way. */
export interface Search {
  readonly view: SentenceView;
  /** Where the verb is. */
  readonly at: number;
  /** Whom the sentences before spoke of. */
  readonly carried: MentionReading | undefined;
  place: number;
  /** The one that does it, as far as the search has come. */
  found: MentionReading | undefined;
  /** "Grab and *Gojek*, two rivals, have agreed": the others of a list with the first of it. */
  tail: readonly MentionReading[];
  /** Who stood nearer, but under another word: "tried to buy *EMC*". */
  governed: MentionReading | undefined;
  /** Whether "it" was met, which means another. */
  pronoun: boolean;
  /** Whether that other is no person: "it", not "she". */
  thing: boolean;
  /** Whether a comma was crossed, behind which only the first of the clause can be meant. */
  crossed: boolean;
  /** Where the last comma crossed was. */
  landed: number;
}

/** What a step comes to: who does it, that the search ends here or has moved on, or nothing, and the next step looks. */
export type Found = readonly MentionReading[] | 'ended' | 'moved' | undefined;

/** One way to go on with the search; it ends with the first that finds somebody. */
export type Step = (search: Search) => Found;

/** A search that begins at a token and goes back from there. */
export const begun = (view: SentenceView, at: number, carried: MentionReading | undefined): Search => ({
  view,
  at,
  carried,
  place: at,
  found: undefined,
  tail: [],
  governed: undefined,
  pronoun: false,
  thing: false,
  crossed: false,
  landed: -1,
});
