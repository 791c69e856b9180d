import type { Party } from '../../model/event.ts';
import type { EventWord } from '../../model/language/event-words.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';

const dealt: ReadonlySet<EventWord['type']> = new Set(['partnership', 'contract']);

/** A company and its own unit make no contract with each other, though it may buy the rest of it or put money into it: "Amazon … Amazon Web Services". */
export function kin(view: SentenceView, { type }: EventWord, [one, other, ...more]: readonly Party[]): boolean {
  const { entities } = view.passage.lexicon;
  if (!one || !other || more.length > 0) return false;
  // "thương vụ mới nhất là việc Alphabet, công ty mẹ của Google, …": none buys whom it belongs to.
  if (type === 'acquisition') return one.role === 'buyer' && entities.get(one.entity)?.parent === other.entity && entities.get(one.entity)?.type !== 'company';
  if (!dealt.has(type)) return false;
  // "Oracle và NetSuite bắt tay": a company bought later dealt with its buyer before.
  if (type === 'partnership' && [one, other].every(({ entity }) => entities.get(entity)?.type === 'company')) return false;
  return (
    (entities.get(one.entity)?.parent === other.entity || entities.get(other.entity)?.parent === one.entity) &&
    (type === 'partnership' || entities.get(other.entity)?.type !== 'product')
  );
}
