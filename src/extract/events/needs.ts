import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { money } from './needs/money.ts';
import type { Needs } from './needs/need.ts';
import { objects } from './needs/objects.ts';
import { papers } from './needs/papers.ts';
import { places } from './needs/places.ts';
import { words } from './needs/words.ts';

/** Those not among them are looked for where the parties are. */
const needs: Needs = { ...money, ...places, ...objects, ...papers, ...words };

/** Whether what a frame asks for stands by its word. */
export const needsMet = (view: SentenceView, word: Hit<'event'>): boolean =>
  word.meaning.needs === undefined || needs[word.meaning.needs]?.(view, word) !== false;
