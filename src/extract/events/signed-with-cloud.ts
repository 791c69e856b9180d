import type { Party } from '../../model/event.ts';
import type { EventWord } from '../../model/language/event-words.ts';
import { hitsIn } from '../claims/phrases.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { hitEnding } from '../lexicon/passage.ts';

/** "signed a deal *with Google Cloud*", "signed a cloud deal *with Microsoft*": who deals with one that lets computing is served by it. */
export function signedWithCloud(view: SentenceView, { type }: EventWord, parties: readonly Party[]): readonly Party[] {
  if (type !== 'contract') return parties;
  const { entities } = view.passage.lexicon;
  const ofCloud = hitsIn(view, 'market', view).some(({ meaning }) => meaning === 'cloud');
  const lets = (id: string): boolean => {
    const entity = entities.get(id);
    return entity?.sorts.includes('cloud') === true || (ofCloud && entity?.cloudUnit !== undefined);
  };
  const named = (id: string): boolean =>
    view.mentions.some(({ entity, from }) => entity === id && hitEnding(view.passage, 'relation', from)?.meaning === 'with');
  const [hosts, guests] = [parties.filter(({ role }) => role === 'customer'), parties.filter(({ role }) => role === 'supplier')];
  if (hosts.length !== 1 || !hosts.every(({ entity }) => lets(entity) && named(entity)) || guests.some(({ entity }) => lets(entity))) return parties;
  return parties.map((party) =>
    party.role === 'customer' ? { ...party, role: 'supplier' } : party.role === 'supplier' ? { ...party, role: 'customer' } : party,
  );
}
