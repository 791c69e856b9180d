import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { Binding } from '../binding.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** "the two companies said on Monday": they are as many at any time. */
export const saying = (view: SentenceView, { kind, value, from, to }: ColouredQuantity): boolean =>
  kind === 'count' &&
  (hitAt(view.passage, 'relation', to)?.meaning === 'by' ||
    // "Năm 2021, ba hãng chi 108 tỷ USD": so are a few firms that do something.
    (typeof value === 'number' &&
      value < few &&
      nominalsOf(view).some((one) => one.kind === 'crowd' && one.role === 'subject' && one.from <= from && one.to >= to)));

const shift = 6;
const few = 10;

/** What is known of a figure when it is asked whether it is of today. */
type Held = Pick<Binding, 'metric' | 'modality'> & { readonly word: Hit<'metric'> | undefined };

/** "estimates that Amazon holds 34%", "hiện có hơn 70 trung tâm dữ liệu": what is so today is of no quarter, nor of the year another clause names. */
export function today(view: SentenceView, { kind, from }: ColouredQuantity, { metric, modality, word }: Held): boolean {
  // "AWS still made up 12% of sales": what is earned, and a part of it, is of its quarter all the same.
  if ((modality !== 'reported' && modality !== 'estimated') || metric === 'revenue' || (metric === null && kind !== 'count')) return false;
  const held = metric === 'market-share' || metric === 'stake';
  if (word?.meaning.now || (held && hitsIn(view, 'metric', { from: from - 3, to: from }).some((hit) => hit.meaning.now))) return true;
  // "Riverbed, in which it held 10.5 percent, agreed in December to be sold": nor is a stake that is held.
  if (metric === 'stake' && word?.meaning.verb && word.meaning.metric !== 'deal-value') return true;
  return hitsIn(view, 'relation', { from: Math.max(view.from, from - shift), to: from }).some(
    (hit) => hit.meaning === 'now' && haltsBetween(view, hit.to, from) === 0,
  );
}

/** Whether words near an amount say that it is all there ever was. */
export function inAll({ passage: { tokens, lexicon }, from: start, to: end }: SentenceView, { from, to }: ColouredQuantity): boolean {
  for (let at = Math.max(start, from - 8); at < Math.min(end, to + 3); at++) if (lexicon.totals.has(tokens[at]?.low ?? '')) return true;
  return false;
}
