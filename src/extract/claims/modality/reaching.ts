import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { moodOfTime } from '../period/led-in.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { mayTellOf } from './estimate-of.ts';

/** "While analysts expected $5 billion, it earned $6 billion": what a clause that only leads in says ends with its comma. */
function ledIn(view: SentenceView, { from, meaning }: Hit<'modality'>): boolean {
  const opener = hitAt(view.passage, 'relation', view.from);
  return (
    opener !== undefined &&
    meaning.modality !== 'threshold' &&
    view.passage.hits[opener.from]?.some((hit) => hit.cat === 'relation' && hit.to === opener.to && hit.meaning === 'clause') === true &&
    haltsBetween(view, opener.to, from) === 0
  );
}

/** "its guidance, which remains at $37 billion": a clause about the forecast itself goes on with it. */
const qualified = (view: SentenceView, { to }: Hit<'modality'>): boolean =>
  view.passage.tokens[to]?.raw === ',' && hitAt(view.passage, 'relation', to + 1)?.meaning === 'relative';

/** "Guidance: $5 billion". */
const headed = (view: SentenceView, { to }: Hit<'modality'>): boolean => view.passage.tokens[to]?.raw === ':';

/** "cao hơn mức ước tính 1.034 tỷ, lợi nhuận đạt 505 tỷ": an amount right behind the word is what was estimated. */
const ownFigure = (view: SentenceView, { to, meaning }: Hit<'modality'>, figure: ColouredQuantity): boolean =>
  meaning.modality === 'estimated' &&
  view.quantities.some((other) => other !== figure && other.kind === figure.kind && other.from >= to && other.from - to <= 1);

/** The word of mood that reaches over one comma; a forecast or an attempt does not. */
export const reaching = (view: SentenceView, clause: number, figure: ColouredQuantity): Hit<'modality'> | undefined =>
  hitsIn(view, 'modality', { from: view.from, to: clause }).findLast(
    (hit) =>
      haltsBetween(view, hit.to, figure.from) <= 1 &&
      (hit.meaning.modality !== 'forecast' ||
        qualified(view, hit) ||
        headed(view, hit) ||
        view.dates.some((date) => date.from >= hit.to && moodOfTime(view, date) === hit)) &&
      hit.meaning.modality !== 'attempted' &&
      !hit.meaning.reckons &&
      !ownFigure(view, hit, figure) &&
      mayTellOf(view, hit, figure) &&
      !ledIn(view, hit),
  );
