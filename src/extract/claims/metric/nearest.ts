import type { Hit } from '../../lexicon/passage.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { asideIn } from '../sentence/set-off.ts';
import type { MetricCase } from './metric-rule.ts';
import { isChange, unitPrice } from './words.ts';

const farthest = 30;

/** Steps from a word to a figure: more across other figures and clauses, more for a word behind. */
function distance({ view, figure }: MetricCase, word: Hit<'metric'>): number {
  const behind = word.from >= figure.to;
  // "paid €18 million in tax": what is said right behind to measure nothing goes before the verb.
  if (word.from === figure.to && word.meaning.metric === null && !word.meaning.weak) return -1;
  // "a commitment of $1.7 billion made in 2024": nor does a verb that begins right behind the figure tell of it.
  const made = word.from === figure.to && word.meaning.verb === true && word.meaning.metric === 'revenue' ? 20 : 0;
  const [from, to] = behind ? [figure.to, word.from] : [word.to, figure.from];
  let between = 0;
  let owned = false;
  for (const other of view.quantities) {
    if (other === figure || other.kind !== figure.kind) continue;
    if (other.from >= from && other.to <= to) between++;
    if (other.from >= word.to && other.from - word.to <= 2) owned = true;
  }
  // "The margin - a measure of profit - was 67%": what stands between dashes parts nothing.
  const aside = asideIn(view, { from, to });
  const halts = haltsBetween(view, from, to) - 2 * aside.asides;
  // "grew 3 per cent to $6.1bn and profit shrank": behind "and" begins the next thing.
  // "tăng lên 5,2 tỷ USD nhờ doanh thu tăng 40%": nor is what it came through.
  // "doanh thu kỷ lục 61,9 tỷ cũng như lợi nhuận kỷ lục 18,5 tỷ": or what it is set beside.
  const next = behind && hitsIn(view, 'relation', { from, to }).some(({ meaning }) => meaning === 'both' || meaning === 'cause' || meaning === 'than') ? 20 : 0;
  // "$27.9 billion on earnings of $7.5 billion": a noun with its own figure right behind is not this one's.
  const taken = behind && !word.meaning.verb && owned ? 12 : 0;
  return (
    made + to - from - aside.tokens + next + taken + (word.meaning.weak ? 8 : 0) + halts * 5 + between * (behind ? 12 : 3) + (behind ? (halts > 0 ? 12 : 2) : 0)
  );
}

/** The word nearest to a figure that can measure its kind; change is a matter of grammar, not of nearness. */
export function nearestWord(on: MetricCase): Hit<'metric'> | undefined {
  let best: Hit<'metric'> | undefined;
  let least = farthest;
  for (const word of on.words) {
    if (!word.meaning.kinds.includes(on.figure.kind) || isChange(word)) continue;
    // "500 triệu USD là vào các cổ phiếu mới": so much is no price of a share.
    if (word.meaning.metric === 'price' && !unitPrice(on)) continue;
    const steps = distance(on, word);
    if (steps < least) [least, best] = [steps, word];
  }
  return best;
}
