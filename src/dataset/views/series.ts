import type { Fact, Series } from '../../model/ledger.ts';
import { seriesKey } from '../facts/fact-key.ts';
import { byText } from '../order.ts';

/** The dated facts of one subject, metric, scope and measure in order of time: a line of dots in a chart, gaps left as gaps. */
export function seriesOf(facts: readonly Fact[]): Series[] {
  const dated = facts.filter((fact) => fact.period !== null && fact.preferred.modality !== 'attempted');
  return [...Map.groupBy(dated, (fact) => seriesKey(fact.preferred))]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const { subject, metric, scope, preferred } = first;
      return [{ subject, metric, scope, unit: preferred.unit ?? null, facts: group.toSorted((a, b) => byText(timeOf(a), timeOf(b)) || byText(a.id, b.id)) }];
    });
}

function timeOf({ period }: Fact): string {
  return `${period?.start} ${period?.end}`;
}
