import type { Figure } from '../model/figure.ts';
import type { Span } from '../model/text.ts';
import type { Binding } from './claims/binding.ts';
import type { SentenceView } from './claims/sentence/sentence-view.ts';
import { placeIn } from './lexicon/passage.ts';
import type { ColouredQuantity } from './quantities/colour.ts';

/** The sentence of a view; a cell has its row. */
export function sentenceOf(view: SentenceView): Span {
  return view.passage.block.row ?? placeIn(view.passage, view) ?? { start: 0, end: 0 };
}

/** A quantity with its place and its binding as the figure that the reading hands on. */
export function figureOf(
  quantity: ColouredQuantity,
  binding: Binding,
  place: Span & { readonly text: string },
  sentence: Span,
  idOf: (text: string) => string,
): Figure {
  const { kind, value, high, unit, vague, min, rule, approx, direction, basis, per } = quantity;
  const { sign, evidence: _, modality, subject, metric, scope, period, attributedTo } = binding;
  const signed = typeof value === 'number' && value > 0 ? value * sign : value;
  return {
    id: idOf(place.text),
    start: place.start,
    end: place.end,
    text: place.text,
    sentence,
    kind,
    value: signed,
    high,
    unit,
    approx,
    modality,
    direction,
    basis,
    per,
    vague: vague || undefined,
    min: vague ? min : undefined,
    subject,
    metric,
    scope,
    period,
    attributedTo,
    rule,
  };
}
