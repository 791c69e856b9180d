import type { EventType, Party } from '../../model/event.ts';
import { formEnd } from '../claims/sentence/form-end.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import { dealingAt } from './clause.ts';

/** Where the verb of a purpose stands, a word between at most: "*to* jointly *offer*". */
function verbAfter(view: SentenceView, at: number): number | undefined {
  const aim = dealingAt(view, at, 'purpose', 'aim');
  return aim === undefined ? undefined : [aim, aim + 1].find((place) => dealingAt(view, place, 'work') !== undefined);
}

/** "signed a deal with Tata *to give* firms access", "an agreement with Vodafone *to offer* its cloud in Europe": what two do for others makes them partners; a sum, or what one does with what is his own, makes a contract. */
export function forOthers(view: SentenceView, word: Hit<'event'>, type: EventType, parties: readonly Party[]): Party[] | undefined {
  if (type !== 'contract' || parties.length !== 2 || word.meaning.object !== undefined) return undefined;
  const last = view.mentions.findLast(({ entity, from }) => from >= word.to && entity === parties.at(-1)?.entity);
  const verb = last && verbAfter(view, formEnd(view, last.to));
  const done = verb === undefined ? undefined : dealingAt(view, verb, 'work');
  if (done === undefined || hitAt(view.passage, 'someone', done)?.meaning === 'own') return undefined;
  if (view.quantities.some(({ kind, from }) => kind === 'money' && from >= word.from)) return undefined;
  return parties.map((party) => ({ ...party, role: 'partner' }));
}
