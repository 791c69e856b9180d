import type { Metric } from '../../../model/figure.ts';
import { describesFirm } from '../nominals/candidates.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { outside } from './place-told.ts';
import { ofSort, spotsOf, tellsOnlyWhose } from './spots.ts';

const counted: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-size', 'market-share']);

/** How many words may stand between a market and its place: "the worldwide cloud infrastructure market", "thị trường đám mây ở Trung Quốc". */
const few = 6;

/** The places that a sentence tells beside a market, or a share of one: "China's cloud market", "worldwide market shares". */
function placesIn(view: SentenceView): readonly string[] {
  if (view.places.length === 0 && hitsIn(view, 'geography', view).length === 0) return [];
  const nouns = hitsIn(view, 'metric', view).filter(({ meaning }) => meaning.verb !== true && counted.has(meaning.metric));
  if (nouns.length === 0) return [];
  return spotsOf(view, undefined).flatMap(({ from, to, id }) => {
    const beside = nouns.some((noun) => {
      const [start, end] = to <= noun.from ? [to, noun.from] : [noun.to, from];
      return end >= start && end - start <= few && haltsBetween(view, start, end) === 0;
    });
    const whose = describesFirm(view, to) || ofSort(view, { from, to }) || tellsOnlyWhose(view, { from, to });
    return id !== undefined && beside && !whose && !outside(view, from) ? [id] : [];
  });
}

/** The only place whose market an article tells of, wherever it says so; none where more than one counts: they count each in his way. */
export function solePlace(views: readonly SentenceView[]): string | null {
  const analysts = new Set(views.flatMap(({ mentions }) => mentions.filter(({ type }) => type === 'analyst').map(({ entity }) => entity)));
  if (analysts.size > 1) return null;
  const places = new Set(views.flatMap(placesIn));
  return places.size === 1 ? ([...places][0] ?? null) : null;
}
