import type { Modality } from '../../../model/figure.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { cameToNothing } from './came-to-nothing.ts';
import { countedFrom, toCome, wholeThere } from './counted-rules.ts';
import { estimatedBy } from './estimated-by.ts';
import { heldAgainstForecast, toldBehind } from './expected-rules.ts';
import { lasting, nearestWord, overComma, setsOut } from './modality-rules.ts';
import type { Meant, Measured, ModalityRule, Mood } from './mood.ts';
import { moodOf } from './mood.ts';
import { sameBreath } from './same-breath.ts';

/** Every way a text says how a figure is meant; the first that applies decides. */
export const modalityRules: readonly ModalityRule[] = [
  lasting,
  wholeThere,
  countedFrom,
  cameToNothing,
  toldBehind,
  setsOut,
  heldAgainstForecast,
  toCome,
  estimatedBy,
  nearestWord,
  overComma,
  sameBreath,
];

/** "AMD expects revenue of $4 billion; Wall Street was looking for $3.8 billion": what others expect of a time to come is no estimate of the past. */
const stillToCome = ({ figure, metric, earlier }: Mood): boolean =>
  earlier?.modality === 'forecast' && earlier.figure.kind === figure.kind && earlier.metric === metric && metric !== null;

/** Whether it happened, is expected, promised, tried or denied; what nothing is said of is reported. */
export function modalityOf(view: SentenceView, figure: ColouredQuantity, measured: Measured, earlier?: Meant): Modality {
  const mood = moodOf(view, figure, measured, earlier);
  for (const rule of modalityRules) {
    const found = rule.resolve(mood);
    if (found !== undefined) return found === 'estimated' && stillToCome(mood) ? 'forecast' : found;
  }
  return 'reported';
}
