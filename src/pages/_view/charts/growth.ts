import { bars } from '../../../charts/bars.ts';
import { dataOf } from '../../../charts/datum.ts';
import type { Plate } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset } from '../../../model/ledger.ts';
import { capital, drawn, sentence } from './draw.ts';
import { claimsDrawn, factsOf } from './drawable.ts';

/** Growth, a panel for each period. */
export function growthPlate(dataset: Dataset, edition: Edition): Plate {
  const { labels, format } = edition;
  const { chart } = labels;
  const facts = factsOf(dataset, 'growth', 'percent').filter(({ preferred }) => Number(preferred.value) > 0);
  const byPeriod = [...Map.groupBy(facts, ({ period, preferred }) => `${period?.label ?? ''} ${preferred.basis ?? ''}`)].sort(([a], [b]) => (a < b ? 1 : -1));
  const panels = byPeriod.flatMap(([, own]) =>
    own[0]
      ? [
          {
            title: capital(own[0].period ? format.period(own[0].period.label) : labels.periodUnknown),
            subtitle: own[0].preferred.basis ? labels.changes[own[0].preferred.basis] : '',
            data: own.toSorted((a, b) => Number(b.preferred.value) - Number(a.preferred.value)).flatMap((fact) => dataOf(fact, edition)),
          },
        ]
      : [],
  );
  const top = facts.toSorted((a, b) => Number(b.preferred.value) - Number(a.preferred.value))[0];
  return {
    id: 'growth',
    href: edition.path('/charts/growth/'),
    subtitle: chart.growth.subtitle,
    note: chart.growth.note,
    claims: claimsDrawn(facts),
    title: top
      ? chart.growth.finding(
          edition.short(top.subject),
          format.amount({ ...top.preferred, direction: undefined }).text,
          top.period ? format.period(top.period.label) : '',
        )
      : chart.growth.name,
    summary: facts.flatMap((fact) => dataOf(fact, edition)).map(({ words }) => sentence(words)),
    pictures:
      panels.length > 0 ? [{ drawings: drawn((width) => bars(panels, { width, tick: (value, last) => format.number(value) + (last ? '%' : '') })) }] : [],
  };
}
