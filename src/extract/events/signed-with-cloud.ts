import type { Party, Role } from '../../model/event.ts';
import type { EventWord } from '../../model/language/event-words.ts';
import { hitsIn } from '../claims/phrases.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { hitEnding } from '../lexicon/passage.ts';

const turned: Partial<Record<Role, Role>> = { customer: 'supplier', supplier: 'customer' };

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
  const [customer, ...others] = parties.filter(({ role }) => role === 'customer');
  const supplied = parties.some(({ entity, role }) => role === 'supplier' && lets(entity));
  if (!customer || others.length > 0 || supplied || !lets(customer.entity) || !named(customer.entity)) return parties;
  return parties.map((party) => ({ ...party, role: turned[party.role] ?? party.role }));
}
