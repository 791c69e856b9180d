import { dataOf } from '../../../charts/datum.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Fact } from '../../../model/ledger.ts';

/** The newest figure of some facts as a finding; undefined where none has a time. */
export function latestOf(facts: readonly Fact[], edition: Edition, finding: (name: string, amount: string, period: string) => string): string | undefined {
  const [last] = facts.flatMap((fact) => dataOf(fact, edition)).toSorted((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? 1 : -1));
  return last?.period ? finding(last.name, last.amount, edition.format.period(last.period.label)) : undefined;
}
