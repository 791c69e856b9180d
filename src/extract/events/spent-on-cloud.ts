import type { EventType, Party, Role } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';

const sides: Partial<Record<Role, Role>> = { investor: 'customer', target: 'supplier' };

/** "Snap cam kết chi 2 tỷ USD cho Google Cloud": money for another firm's cloud pays for its services, and buys no part of it. */
export function spentOnCloud({ passage }: SentenceView, type: EventType, parties: readonly Party[]): Party[] | undefined {
  if (type !== 'investment' || parties.length !== 2) return undefined;
  const [target, investor] = [parties.find(({ role }) => role === 'target'), parties.find(({ role }) => role === 'investor')];
  const { entities } = passage.lexicon;
  const cloud = target && entities.get(target.entity);
  if (!cloud?.parent || !investor || !cloud.sorts.includes('cloud') || (cloud.type !== 'unit' && cloud.type !== 'product')) return undefined;
  // "Alibaba rót thêm 1 tỷ USD vào Alibaba Cloud": its own.
  if (cloud.parent === investor.entity || entities.get(investor.entity)?.parent === cloud.parent) return undefined;
  return parties.map((party) => ({ ...party, role: sides[party.role] ?? party.role }));
}
