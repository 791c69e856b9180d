import { hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { ledUpTo } from '../nominals/candidates.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { listedPlace, outside, sceneEnd } from './place-told.ts';

/** "Southeast Asia has 560 million people", "ở Việt Nam, Grab có 300 cửa hàng", "300 stores in Vietnam": where things of no measure are counted is said beside them, or opens the sentence. */
export function countedAt(view: SentenceView, figure: ColouredQuantity): string | null {
  const told = view.places.filter(({ from, to }) => !view.actors.some((actor) => actor.from <= from && actor.to >= to) && !outside(view, from));
  const behind = told.find(({ from }) => {
    const link = hitEnding(view.passage, 'relation', from);
    return link !== undefined && link.from >= figure.to && link.from - figure.to <= 2 && haltsBetween(view, figure.to, from) === 0;
  });
  const ahead = ({ from, to }: MentionReading): boolean =>
    to <= figure.from && (from - view.from <= 2 || ledUpTo(view, from)) && haltsBetween(view, sceneEnd(view, to), figure.from) <= 1;
  const place = behind ?? told.find(ahead);
  return place && !listedPlace(view, place) ? place.entity : null;
}
