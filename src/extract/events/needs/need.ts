import type { EventWord } from '../../../model/language/event-words.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';

/** What a frame asks for beside its word. */
export type Need = NonNullable<EventWord['needs']>;

/** Whether it stands there, by need. */
export type Needs = { readonly [need in Need]?: (view: SentenceView, word: Hit<'event'>) => boolean };
