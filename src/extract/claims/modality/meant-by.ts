import type { Metric, Modality } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { asideIn } from '../sentence/set-off.ts';
import type { Mood } from './mood.ts';
import { earned } from './mood.ts';

const dealt: ReadonlySet<Metric | null> = new Set<Metric | null>(['deal-value', 'stake', 'price']);
/** A forecast of what one spends, builds or cuts oneself is a promise. */
export const promised: ReadonlySet<Metric | null> = new Set<Metric | null>(['investment', 'jobs', 'capex', 'data-centres', 'regions', 'saving']);

/** "Shipments will decline 13%": what goes up or down by itself is not promised, unlike "will cut 13% of its staff". */
function befalls({ passage }: SentenceView, { from, kind }: ColouredQuantity): boolean {
  const endings = passage.endings[from] ?? [];
  const moves = endings.some((hit) => hit.cat === 'metric' && (hit as Hit<'metric'>).meaning.metric === 'growth');
  return kind === 'percent' && moves && !endings.some((hit) => hit.cat === 'metric' && (hit as Hit<'metric'>).meaning.metric === 'jobs');
}

/** What a word of mood says of a figure that measures something. */
export function meantBy({ view, figure, metric, flows }: Mood, { meaning, from, to }: Hit<'modality'>): Modality {
  const { modality } = meaning;
  // "Analysts expected $5 billion": by those who look on, of what is now known.
  if (
    meaning.past &&
    nominalsOf(view).some(
      (one) => one.kind === 'onlooker' && one.to <= from && haltsBetween(view, one.to, from) === 2 * asideIn(view, { from: one.to, to: from }).asides,
    )
  )
    return 'estimated';
  // "It will pay $75 a share": what is agreed is no forecast, though it is still to be done.
  // "The Texan will control 70 per cent of the result": what one will hold is neither agreed nor known.
  const held = metric === 'stake' && meaning.plain && hitsIn(view, 'metric', { from, to: figure.from }).some((hit) => hit.meaning.owns);
  if (held) return 'forecast';
  const agreed =
    meaning.plain &&
    dealt.has(metric) &&
    ((modality === 'forecast' && metric !== 'price') || hitsIn(view, 'event', view).some((hit) => hit.meaning.type === 'acquisition'));
  if (agreed) return 'reported';
  // "Shareholders in Zynga will receive $9.86 a share": so is what they were promised for theirs.
  const theirs =
    meaning.plain && (metric === 'price' || metric === null) && hitsIn(view, 'metric', { from: view.from, to: from }).some((hit) => hit.meaning.holder);
  if (theirs) return 'reported';
  // "It has promised $7 billion in revenue": nobody can promise what others will pay.
  if (modality === 'pledged' && (earned.has(metric) || metric === 'market-size' || metric === 'market-value')) return 'forecast';
  // "Capital spending will rise to $6.5 billion", "savings should come to $300 million": what leads the verb comes about.
  const leads =
    metric === 'capex' &&
    hitsIn(view, 'metric', { from: view.from, to: figure.from }).some(
      (word) => word.meaning.metric === metric && (word.to <= from ? from - word.to <= 2 : !meaning.plain && word.from - to <= 2),
    );
  if (modality === 'forecast' && leads) return modality;
  const vowed = meaning.vows && metric === null && !flows && !befalls(view, figure);
  // "expects the purchase to save $170 million": a saving is promised only by who will make it.
  if (modality === 'forecast' && metric === 'saving' && !meaning.plain) return modality;
  if (modality === 'forecast' && !meaning.distant && (promised.has(metric) || vowed)) return 'pledged';
  return modality;
}
