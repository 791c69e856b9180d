import { sum } from 'd3-array';
import type { Plate } from '../../../components/plate.ts';
import { capital } from '../../../locales/capital.ts';
import type { Edition } from '../../../locales/edition.ts';
import { scopeWords } from '../../../locales/scope-words.ts';
import type { Dataset, Fact } from '../../../model/ledger.ts';
import { barPicture } from './bar-picture.ts';
import { factsOf } from './drawable.ts';
import { mostTold, PICTURES, together } from './most-told.ts';
import { plateOf } from './plate-of.ts';
import { seriesPicture } from './series-picture.ts';
import { percentTicks } from './ticks.ts';

/** From this many periods on, a scope is drawn over time. */
const MANY = 3;

/** Market share: each scope and each analyst apart, bars for one period, marks over time for many. */
export function sharePlate(dataset: Dataset, edition: Edition): Plate {
  const {
    labels: { chart, periodUnknown },
    format,
  } = edition;
  const tick = percentTicks(edition);
  const scopes = scopesOf(factsOf(dataset, 'market-share', 'percent'));
  const long = scopes.map((facts) => facts.filter(({ period }) => period)).filter((facts) => periodsOf(facts) >= MANY);
  const inSeries = new Set(long.flat());
  const many = long.map(mostTold).slice(0, PICTURES);
  const few = together(scopes.map((facts) => ({ facts: mostTold(facts.filter((fact) => !inSeries.has(fact))) })).filter(({ facts }) => facts.length > 0))
    .slice(0, 4 * PICTURES)
    .map(({ facts }) => facts);
  const panels = [
    ...many.map((facts) => seriesPicture(facts, dataset, edition, { heading: title(facts, edition), tick })),
    ...barPicture(
      few.flatMap((facts) =>
        [...Map.groupBy(facts, ({ period }) => period?.label ?? '')]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([label, own]) => ({ title: title(facts, edition), subtitle: label ? format.period(label) : periodUnknown, facts: own })),
      ),
      edition,
      { full: 100, tick, unknown: chart.unknownPart, ...(many.length > 0 ? { heading: capital(chart.fewDates) } : {}) },
    ),
  ];
  const [drawn, all] = [sum([...many, ...few], (facts) => facts.length), sum(scopes, (facts) => facts.length)];
  return plateOf('market-share', { finding: chart['market-share'].finding(leadersOf(scopes, edition)), panels, drawn, all }, edition);
}

/** Facts of one market in one place, as one analyst counts it: the most told first, then the widest. */
const scopesOf = (facts: readonly Fact[]): readonly (readonly Fact[])[] =>
  [...Map.groupBy(facts, ({ scope, preferred }) => `${scope.geography} ${scope.market} ${preferred.attributedTo}`).values()].sort(
    (a, b) => b.length - a.length || Number(wide(b[0])) - Number(wide(a[0])),
  );

const periodsOf = (facts: readonly Fact[]) => new Set(facts.map(({ period }) => period?.label)).size;
const wide = (fact: Fact | undefined) => !fact?.scope.geography || fact.scope.geography === 'world';

/** "Thế giới, hạ tầng đám mây, Synergy": where a share holds and who counted it. */
function title([fact]: readonly Fact[], edition: Edition): string {
  const scope = (fact && scopeWords(fact.scope, edition)) || edition.labels.scopeUnknown;
  const analyst = fact?.preferred.attributedTo;
  return capital(analyst ? edition.labels.chart.countedBy(scope, edition.name(analyst)) : scope);
}

/** Who is ahead, in the newest period of the two places most told of: one place is named once, however many count it. */
function leadersOf(scopes: readonly (readonly Fact[])[], edition: Edition) {
  const { labels, format, name, short } = edition;
  const leaders = scopes.flatMap((facts) => {
    const newest = facts.reduce((last, { period }) => (period && period.start > last ? period.start : last), '');
    const [first] = facts.filter(({ period }) => (period?.start ?? '') === newest).toSorted((a, b) => Number(b.preferred.value) - Number(a.preferred.value));
    const { geography, market } = first?.scope ?? { geography: null, market: null };
    const place = geography ? name(geography) : market && labels.chart['market-share'].market(name(market));
    if (!first || !place) return [];
    const { approx } = first.preferred;
    return [
      {
        scope: place,
        name: short(first.subject),
        amount: [labels.hedges[approx], format.amount({ ...first.preferred, approx: 'exact' }).text].filter(Boolean).join(' '),
        when: first.period ? format.periodShort(first.period.label) : '',
      },
    ];
  });
  const places = new Set<string>();
  return leaders.filter(({ scope }) => !places.has(scope) && places.add(scope)).slice(0, 2);
}
