import type { EventType, Party, Role } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { dealingAt, sign } from './clause.ts';

const sides: Partial<Record<Role, Role>> = { investor: 'customer', buyer: 'customer', target: 'supplier' };

const describing = 6;

/** Whether wares follow what names a firm: "Nvidia *chips*", "Nvidia's most advanced GB200 *chips*"; not "Nvidia's chip *business*". */
function wareBehind(view: SentenceView, from: number): boolean {
  for (let at = dealingAt(view, from, 'possessive') ?? from; at < view.to && at < from + describing && !sign(view, at); at++) {
    const wares = dealingAt(view, at, 'wares');
    if (wares !== undefined) return dealingAt(view, wares, 'part', 'stake', 'facility') === undefined;
    if (dealingAt(view, at, 'preposition', 'part', 'stake', 'facility') !== undefined) return false;
  }
  return false;
}

/** "mua 400.000 *chip* của Nvidia": where the maker stands last, the wares stand before it. */
function wareBefore(view: SentenceView, from: number, to: number): boolean {
  if (!view.passage.lexicon.language.possessorLast) return false;
  for (let at = from; at < to; at++) if (dealingAt(view, at, 'wares') !== undefined) return dealingAt(view, at, 'part', 'stake') === undefined;
  return false;
}

/** "is investing $40 billion *in Nvidia chips*", "will acquire 400,000 *of Nvidia's chips*": wares for a sum or by number are ordered, and buy no part of their maker. */
export function goodsBought(view: SentenceView, word: Hit<'event'>, type: EventType, parties: readonly Party[]): Party[] | undefined {
  const target = parties.length === 2 && (type === 'investment' || type === 'acquisition') ? parties.find(({ role }) => role === 'target') : undefined;
  const maker = target && view.mentions.find((one) => one.entity === target.entity && one.from >= word.to);
  if (!maker || !(wareBehind(view, maker.to) || wareBefore(view, word.to, maker.from))) return undefined;
  const paid = view.quantities.some(
    ({ kind, from, to }) => (kind === 'money' || kind === 'count') && from >= word.to && to <= maker.from && from - word.to <= 4,
  );
  return paid ? parties.map((party) => ({ ...party, role: sides[party.role] ?? party.role })) : undefined;
}
