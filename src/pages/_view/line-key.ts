import type { Fact } from '../../model/ledger.ts';

/** What facts must share to stand in one line, period by period: metric, scope and measure. */
export const lineKey = ({ metric, scope, preferred }: Fact): string =>
  [metric, scope.geography, scope.market, preferred.kind, preferred.unit, preferred.basis, preferred.per].join('|');
