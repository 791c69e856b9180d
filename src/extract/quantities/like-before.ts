import type { Passage } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';
import { leadsUp, partitive, tallied } from './elided.ts';
import type { QuantityReading } from './quantity-reading.ts';

const reach = 8;

/** Whether a word for money ("doanh thu", "profits") is the nearest metric before a token. */
function ofMoney(passage: Passage, at: number, { from }: TokenRange): boolean {
  for (let before = at; before > from && before > at - reach; before--) {
    const metric = hitEnding(passage, 'metric', before)?.meaning;
    // "lãi sau thuế giảm 65% còn 243 tỷ": how it changed says not what it is.
    if (metric && !(metric.verb && !metric.kinds.includes('money'))) return metric.kinds.includes('money') && !metric.kinds.includes('count');
  }
  return false;
}

/** "420 million euros as *the number of active customers* climbed to 2.48 million": whether what is counted stands between an amount and a number. */
function counted(passage: Passage, at: number, from: number): boolean {
  for (let before = at; before > from && before > at - reach; before--) {
    const noun = hitEnding(passage, 'noun', before);
    if (noun && (tallied(passage, noun.from) || (noun.meaning.metric !== undefined && leadsUp(passage, at)))) return true;
    const metric = hitEnding(passage, 'metric', before)?.meaning;
    if (metric && !metric.verb) return metric.kinds.includes('count') && !metric.kinds.includes('money');
  }
  return false;
}

/**
 * What a quantity leaves out and the one before it says: "vượt 10 tỷ nhân dân tệ, đạt 10,7 tỷ" keeps the currency,
 * "trong đó 8 trung tâm nằm ngoài" the metric of the whole.
 */
export function likeBefore(passage: Passage, quantity: QuantityReading, read: readonly QuantityReading[], sentence: TokenRange): QuantityReading {
  // "investing millions in a $1 billion firm": the text's money.
  if (quantity.kind === 'money' && !quantity.unit) return { ...quantity, unit: read.findLast(({ kind }) => kind === 'money')?.unit };
  if (quantity.kind !== 'count') return quantity;
  const before = read.at(-1);
  const near = before !== undefined && before.from >= sentence.from;
  const rule = '{number} {unit before}';
  // Only a scaled number leaves out its currency: "spent $5bn and hired 4,000" counts heads.
  const scaled = quantity.unit === '' && quantity.to - quantity.from > 1;
  if (scaled && near && before.kind === 'money' && before.unit && !counted(passage, quantity.from, before.to))
    return { ...quantity, kind: 'money', unit: before.unit, rule };
  const currency = scaled && ofMoney(passage, quantity.from, sentence) ? read.findLast(({ kind }) => kind === 'money')?.unit : undefined;
  if (currency) return { ...quantity, kind: 'money', unit: currency, rule };
  if (!near) return quantity;
  if (quantity.unit === '' && before.kind === 'count' && before.unit)
    return { ...quantity, unit: before.unit, ...(before.metric ? { metric: before.metric } : {}), rule };
  const inherits = !quantity.metric && before.kind === 'count' && before.metric && partitive(passage, quantity.from);
  return inherits ? { ...quantity, metric: before.metric } : quantity;
}
