import type { Party } from '../../../model/event.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';

/** The first that is no party yet. */
export const apartFrom = (parties: readonly Party[], entities: readonly (string | null | undefined)[]): string | undefined =>
  entities.find((entity) => entity && parties.every((party) => party.entity !== entity)) ?? undefined;

/** The companies named in a sentence before a word, the first first. */
export const spokenBefore = (view: SentenceView, word: Hit<'event'>): readonly string[] =>
  view.actors.filter((actor) => actor.to <= word.from && actor.type !== 'person').map(({ entity }) => entity);
