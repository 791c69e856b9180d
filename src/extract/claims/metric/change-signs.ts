import type { Hit } from '../../lexicon/passage.ts';
import { relationBefore } from '../sentence/relations.ts';
import type { MetricCase } from './metric-rule.ts';
import { startOf } from './words.ts';

type Word = Hit<'metric'>;

/** "cuts the workload of a security team by 75 percent": whether a thing that measures nothing known is what is made more or less. */
export function ofObject({ view, figure }: MetricCase, change: Word): boolean {
  const { tokens, lexicon } = view.passage;
  const start = startOf(view, figure);
  if (!change.meaning.verb || change.to > start || relationBefore(view, start) !== 'agent' || !lexicon.articles.has(tokens[change.to]?.low ?? '')) return false;
  return !view.actors.some((actor) => actor.from >= change.to && actor.to <= start);
}

/** "1,67 tỷ USD (+35,5%)", "$3.1 billion (-4%)": a percentage with a sign in brackets right behind an amount. */
export function inBrackets({ view, figure, index }: MetricCase): boolean {
  const amount = view.quantities[index - 1];
  const signed = figure.direction !== undefined || (typeof figure.value === 'number' && figure.value < 0);
  return figure.kind === 'percent' && amount?.kind === 'money' && signed && figure.from - amount.to <= 2 && view.passage.tokens[amount.to]?.raw === '(';
}
