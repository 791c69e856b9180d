import { dataOf } from '../../../charts/datum.ts';
import type { Artboard, Drawing } from '../../../charts/drawing.ts';
import { rates } from '../../../charts/rates.ts';
import { isStretch } from '../../../charts/yearly.ts';
import type { Comparison } from '../../../components/comparison.ts';
import type { Edition } from '../../../locales/edition.ts';
import { drawn } from './draw.ts';
import { quarterWords } from './revenue.ts';

/** From so many periods on, a picture tells more than the table. */
const MANY = 3;

/** Two companies over time in one metric, gaps left as gaps; none where the periods are few or days. */
export function comparisonPicture({ facts, rows }: Comparison, edition: Edition): Readonly<Record<Artboard, Drawing>> | undefined {
  const placed = facts.filter((fact) => isStretch(fact) && typeof fact.preferred.value === 'number' && fact.preferred.value > 0);
  const [first] = placed;
  if (!first || rows.length < MANY) return undefined;
  const { kind, unit } = first.preferred;
  const tick = (value: number, last: boolean) =>
    kind === 'money'
      ? edition.format.amount({ kind, value, approx: 'exact', ...(unit ? { unit } : {}) }).text
      : edition.format.number(value) + (last && kind === 'percent' ? '%' : '');
  return drawn((width) =>
    rates(
      placed.flatMap((fact) => dataOf(fact, edition)),
      { width, linear: kind !== 'money', tick, rate: () => '', quarter: quarterWords(edition) },
    ),
  );
}
