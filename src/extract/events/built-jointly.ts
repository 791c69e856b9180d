import type { EventType, Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { clauseEnd, dealingAt } from './clause.ts';

/** "Siemens and Intel will build *a* chip plant in Dresden": one site of two firms makes them partners; "are building data centers" may mean one each. */
export function builtJointly(view: SentenceView, word: Hit<'event'>, type: EventType, parties: readonly Party[]): Party[] | undefined {
  const owners = type === 'expansion' ? parties.filter(({ role }) => role === 'owner') : [];
  if (owners.length < 2) return undefined;
  const { entities } = view.passage.lexicon;
  if (owners.some(({ entity }) => owners.some((other) => entities.get(other.entity)?.parent === entity))) return undefined;
  for (let at = word.to, end = clauseEnd(view, word.to); at < end; at++) {
    if (dealingAt(view, at, 'facility') !== undefined) return undefined;
    if (dealingAt(view, at, 'indefinite') !== undefined) return parties.map((party) => (party.role === 'owner' ? { ...party, role: 'partner' } : party));
  }
  return undefined;
}
