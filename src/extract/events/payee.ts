import type { Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { opensClause } from './clause.ts';
import type { Known } from './known.ts';

/** "JD.com trở thành cổ đông của *Tiki* sau khi đầu tư 50 triệu USD": who else the main clause speaks of before a clause of time. */
export function paidBefore(view: SentenceView, word: Hit<'event'>, parties: readonly Party[]): string | undefined {
  let opening = word.from;
  while (opening > view.from && opening > word.from - 6 && !opensClause(view, opening)) opening--;
  if (!opensClause(view, opening)) return undefined;
  const others = view.actors.filter((actor) => actor.type === 'company' && actor.to <= opening && parties.every(({ entity }) => entity !== actor.entity));
  return others.length === 1 ? others[0]?.entity : undefined;
}

/** Whom money goes to that is told without a name: "Fidelity led *a $350 million round*" – whom the round before paid, who is bought, or whom the article is about. */
export function paidOf({ round, target, topic, subject }: Known, parties: readonly Party[]): string | undefined {
  const told = round?.find(({ role }) => role === 'target')?.entity ?? target ?? topic ?? subject;
  return told && parties.every((party) => party.entity !== told) ? told : undefined;
}

/** "led a *$60 million* round": a round with a sum of its own is another than the one before. */
export const sumBehind = (view: SentenceView, word: Hit<'event'>): boolean =>
  view.quantities.some(({ kind, from }) => kind === 'money' && from >= word.to && from <= word.to + 3);
