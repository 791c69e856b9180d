import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { vouches } from '../nominals/vouching.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { marksBefore } from '../sentence/segments.ts';
import type { MetricCase } from './metric-rule.ts';

/** "Companies will spend $18.6 billion": who is many and nobody in particular, unlike "the providers". */
export function manySpend({ view }: MetricCase, spend: Hit<'metric'>): boolean {
  const who = nominalsOf(view).findLast((one) => one.role === 'subject' && one.to <= spend.from);
  // "Gartner reckons that businesses will spend": that "that" points at nobody.
  const pointed = who && hitEnding(view.passage, 'pointer', who.from) !== undefined && !marksBefore(view, who.from).has('that');
  return who?.kind === 'crowd' && !pointed && haltsBetween(view, who.to, spend.from) === 0;
}

/** Whether a company that speaks for itself is named before a word of spending, and no market. */
export const spender = ({ view, words }: MetricCase, { from }: Hit<'metric'>): boolean =>
  hitsIn(view, 'market', view).length === 0 &&
  words.every(({ meaning }) => meaning.metric !== 'deal-value' || meaning.weak === true) &&
  view.actors.some((actor) => actor.to <= from && actor.type === 'company' && !vouches(view, actor));

const goesTo: ReadonlySet<string | undefined> = new Set(['into', 'of', 'at']);

/** Whether capital spending was told of before, and what is spent now has a time and no other thing it goes to. */
export const spentAgain = ({ view, figure, carried, earlier }: MetricCase): boolean =>
  (carried === 'capex' || earlier.some((told) => told.metric === 'capex')) &&
  view.dates.some((date) => date.grain !== 'day' && Math.min(Math.abs(date.from - figure.to), Math.abs(figure.from - date.to)) <= 8) &&
  // "on 60 firms", "vào nhà máy": unless a date is what follows, it goes to another thing.
  (!goesTo.has(hitAt(view.passage, 'relation', figure.to)?.meaning) || view.dates.some((date) => date.from >= figure.to && date.from - figure.to <= 2));
