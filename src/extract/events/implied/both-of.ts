import type { Party } from '../../../model/event.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { dealingEnding, opensClause, sign } from '../clause.ts';
import type { Known } from '../known.ts';
import { twosomeOf } from '../known.ts';
import { jointAt } from '../series.ts';

const widest = 12;

/** "*Hai bên* sẽ hợp tác về logistics": both of the two spoken of last, where the deal takes two and names nobody. */
export function bothOf(
  view: SentenceView,
  { from, meaning: { shape, subject, object } }: Hit<'event'>,
  known: Known,
  named: readonly Party[],
): readonly Party[] | undefined {
  const pair = (shape === 'mutual' || shape === 'pair') && named.length < 2 ? twosomeOf(view, known.pair) : undefined;
  if (!pair || named.some(({ entity }) => !pair.includes(entity))) return undefined;
  for (let at = from; at > view.from && at > from - widest && !sign(view, at - 1) && !opensClause(view, at - 1); at--) {
    const both = dealingEnding(view, at, 'twosome');
    if (both === undefined) continue;
    // "FPT và *hai công ty*", "với *hai hãng*": two others.
    const others = both > view.from && (jointAt(view, both - 1) || dealingEnding(view, both, 'preposition') !== undefined);
    return others ? undefined : pair.map((entity, index): Party => ({ entity, role: shape === 'pair' && index > 0 && object ? object : subject }));
  }
  return undefined;
}
