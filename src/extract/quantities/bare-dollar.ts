import type { Language } from '../../model/language.ts';
import type { Passage } from '../lexicon/passage.ts';
import type { PassageReading } from '../read-passage.ts';
import type { QuantityReading } from './quantity-reading.ts';

/** The dollar an article means by a bare "$", as its words tell where it was written ("$US", "ASX", "AEDT"); undefined where it sets letters before it. */
export function bareDollar(source: string, { bareDollars }: Language): string | undefined {
  const has = (mark: string): boolean => source.includes(mark);
  return bareDollars?.find(({ marks, own }) => marks.some(has) && !own.some(has))?.unit;
}

/** "$3.3 billion", "8 cents"; but "$US3.3 billion" says whose it is. */
function bare({ tokens }: Passage, { kind, unit, from, to }: QuantityReading): boolean {
  if (kind !== 'money' || unit !== 'USD') return false;
  return tokens[from]?.raw === '$' ? tokens[from + 1]?.kind === 'number' : tokens[from]?.kind === 'number' && tokens[to - 1]?.low.startsWith('cent') === true;
}

/** A reading with its bare dollars in the currency of the article. */
export const inDollars = (reading: PassageReading, passage: Passage, unit: string): PassageReading => ({
  ...reading,
  quantities: reading.quantities.map((quantity) => (bare(passage, quantity) ? { ...quantity, unit } : quantity)),
});
