import { isStretch, lengthOfFact } from '../../../charts/length.ts';
import type { Comparison } from '../../../components/comparison.ts';
import type { Drawings } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset } from '../../../model/ledger.ts';
import { seriesDrawings } from './series-picture.ts';
import { ticksOf } from './ticks.ts';

/** From so many periods on, a picture tells more than the table. */
const MANY = 3;

/** Two companies over time in one metric, in the length of period they share most; none where the periods are few. */
export function comparisonPicture({ facts }: Comparison, dataset: Dataset, edition: Edition): Drawings | undefined {
  const placed = facts.filter((fact) => isStretch(fact) && typeof fact.preferred.value === 'number' && fact.preferred.value > 0);
  const own = [...Map.groupBy(placed, lengthOfFact).values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const [first] = own;
  if (!first || new Set(own.map(({ period }) => period?.label)).size < MANY) return undefined;
  return seriesDrawings(own, dataset, edition, { money: first.preferred.kind === 'money', tick: ticksOf(first.preferred, edition) });
}
