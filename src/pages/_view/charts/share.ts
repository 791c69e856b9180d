import { bars, type Panel } from '../../../charts/bars.ts';
import { dataOf } from '../../../charts/datum.ts';
import { rates } from '../../../charts/rates.ts';
import type { Picture, Plate } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';
import { scopeWords } from '../../../locales/scope-words.ts';
import type { Dataset, Fact } from '../../../model/ledger.ts';
import { capital, drawn, sentence } from './draw.ts';
import { claimsDrawn, factsOf } from './drawable.ts';
import { quarterWords } from './revenue.ts';

/** From this many periods on, a scope is drawn over time. */
const MANY = 3;

/** Market share: each scope apart, bars for one period, marks over time for many. */
export function sharePlate(dataset: Dataset, edition: Edition): Plate {
  const {
    labels: { chart },
    format,
  } = edition;
  const facts = factsOf(dataset, 'market-share', 'percent');
  const scopes = [...Map.groupBy(facts, ({ scope }) => `${scope.geography} ${scope.market}`).values()].sort((a, b) => b.length - a.length || order(a, b));
  const few = scopes.filter((own) => periodsOf(own) < MANY);
  const many = scopes.filter((own) => periodsOf(own) >= MANY);
  const panels = few.flatMap((own) => panelsOf(own, edition));
  const tick = (value: number, last: boolean) => format.number(value) + (last ? '%' : '');
  const pictures: Picture[] = [
    ...(panels.length > 0 ? [{ drawings: drawn((width) => bars(panels, { width, full: 100, tick, unknown: chart.unknownPart })) }] : []),
    ...many.map((own) => ({
      heading: title(own, edition),
      drawings: drawn((width) =>
        rates(
          own.filter(({ period }) => period).flatMap((fact) => dataOf(fact, edition)),
          { width, linear: true, tick, rate: () => '', quarter: quarterWords(edition) },
        ),
      ),
    })),
  ];
  const data = facts.flatMap((fact) => dataOf(fact, edition));
  return {
    id: 'market-share',
    href: edition.path('/charts/market-share/'),
    subtitle: chart.share.subtitle,
    note: chart.share.note,
    pictures,
    claims: claimsDrawn(facts),
    title: chart.share.finding(scopes.slice(0, 2).flatMap((own) => leaderOf(own, edition))) || chart.share.name,
    summary: data.map(({ words }) => sentence(words)),
  };
}

const periodsOf = (facts: readonly Fact[]) => new Set(facts.map(({ period }) => period?.label)).size;
const order = ([a]: readonly Fact[], [b]: readonly Fact[]) => Number(wide(b)) - Number(wide(a));
const wide = (fact: Fact | undefined) => !fact?.scope.geography || fact.scope.geography === 'world';
const title = ([fact]: readonly Fact[], edition: Edition) => capital((fact && scopeWords(fact.scope, edition)) || edition.labels.scopeUnknown);
const latest = (facts: readonly Fact[]) =>
  facts
    .map(({ period }) => period?.start ?? '')
    .sort()
    .at(-1);

/** Who is ahead in a scope's latest period. */
function leaderOf(facts: readonly Fact[], edition: Edition) {
  const last = facts.filter(({ period }) => (period?.start ?? '') === latest(facts));
  const [first] = last.toSorted((a, b) => Number(b.preferred.value) - Number(a.preferred.value));
  const { geography, market } = first?.scope ?? { geography: null, market: null };
  const place = geography ? edition.name(geography) : market && edition.labels.chart.share.market(edition.name(market));
  return first && place
    ? [
        {
          scope: place,
          name: edition.short(first.subject),
          amount: [edition.labels.hedges[first.preferred.approx], edition.format.amount({ ...first.preferred, approx: 'exact' }).text]
            .filter(Boolean)
            .join(' '),
        },
      ]
    : [];
}

function panelsOf(facts: readonly Fact[], edition: Edition): readonly Panel[] {
  return [...Map.groupBy(facts, ({ period }) => period?.label ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, own]) => ({
      title: title(facts, edition),
      subtitle: label ? edition.format.period(label) : edition.labels.periodUnknown,
      data: own.toSorted((a, b) => Number(b.preferred.value) - Number(a.preferred.value)).flatMap((fact) => dataOf(fact, edition)),
    }));
}
