import type { Modality } from '../../../model/figure.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { countedFrom, heldAgainstForecast, toCome, toldBehind, wholeThere } from './expected-rules.ts';
import { lasting, nearestWord, overComma, setsOut } from './modality-rules.ts';
import type { Meant, Measured, ModalityRule } from './mood.ts';
import { moodOf } from './mood.ts';
import { sameBreath } from './same-breath.ts';

/** Every way a text says how a figure is meant; the first that applies decides. */
export const modalityRules: readonly ModalityRule[] = [
  lasting,
  wholeThere,
  countedFrom,
  toldBehind,
  setsOut,
  heldAgainstForecast,
  toCome,
  nearestWord,
  overComma,
  sameBreath,
];

/** Whether it happened, is expected, promised, tried or denied; what nothing is said of is reported. */
export function modalityOf(view: SentenceView, figure: ColouredQuantity, measured: Measured, earlier?: Meant): Modality {
  const mood = moodOf(view, figure, measured, earlier);
  for (const rule of modalityRules) {
    const found = rule.resolve(mood);
    if (found !== undefined) return found;
  }
  return 'reported';
}
