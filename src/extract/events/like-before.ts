import type { EventType, Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { clauseEnd } from './clause.ts';
import type { Known } from './known.ts';
import { stands } from './needs/stands.ts';

/** "struck a partnership with Google. It signed *a similar deal* with SAP": a deal like the one before is of its type. */
export const likeBefore = (view: SentenceView, word: Hit<'event'>, type: EventType, parties: readonly Party[], { struck }: Known): Party[] | undefined =>
  type === 'contract' && struck === 'partnership' && stands(view, word.from, clauseEnd(view, word.to), 'again')
    ? parties.map((party) => ({ ...party, role: 'partner' }))
    : undefined;
