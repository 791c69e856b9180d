import type { Figure } from '../../../model/figure.ts';
import { amountTerm } from '../../../search/amounts.ts';

const measured = new Set<Figure['kind']>(['money', 'percent', 'points']);

/** The terms under which a figure is found by its value, both ends of a range: with its unit and without. */
export function figureTerms({ kind, value, high, unit }: Figure): readonly string[] {
  return [value, high].flatMap((one) => {
    if (typeof one !== 'number') return [];
    return measured.has(kind) && unit ? [amountTerm(one), amountTerm(one, unit)] : [amountTerm(one)];
  });
}
