import { descending } from 'd3-array';
import { dataOf, toldBy } from '../../charts/datum.ts';
import type { Drawing } from '../../charts/drawing.ts';
import { isPencil } from '../../charts/pencil.ts';
import { sparkSeries } from '../../charts/spark-series.ts';
import { spark } from '../../charts/sparks.ts';
import type { StandingLine } from '../../components/standing.ts';
import type { Edition } from '../../locales/edition.ts';
import type { Metric } from '../../model/figure.ts';
import type { Fact } from '../../model/ledger.ts';
import { lineKey } from './line-key.ts';

/** What a reader asks of a company first. */
const order: readonly Metric[] = [
  'revenue',
  'growth',
  'market-share',
  'rank',
  'operating-income',
  'net-income',
  'margin',
  'capex',
  'backlog',
  'customers',
  'users',
  'data-centres',
  'regions',
];
/** The place of a metric in that order; those not named share the last. */
export const placeOf = (metric: Metric): number => (order.includes(metric) ? order.indexOf(metric) : order.length);

/** The newest first; what is hoped for after what was reported, so that the first is what stands. */
const newest = (a: Fact, b: Fact) =>
  Number(isPencil(a.preferred)) - Number(isPencil(b.preferred)) ||
  Number(!a.period) - Number(!b.period) ||
  descending(a.period?.end ?? a.preferred.published, b.period?.end ?? b.preferred.published) ||
  // A year and its last quarter end on one day: the shorter is the later news.
  descending(a.period?.start ?? '', b.period?.start ?? '');

/** A company's account: a line for each metric and scope with its latest figure, the earlier ones behind it, and a picture. */
export function standingOf(facts: readonly Fact[], edition: Edition, drawn = true): readonly StandingLine[] {
  return [...Map.groupBy(facts, lineKey).values()]
    .map((own) => own.toSorted(newest))
    .sort((a, b) => rank(a) - rank(b) || b.length - a.length)
    .flatMap((own) => {
      const [latest, ...earlier] = own;
      if (!latest) return [];
      const picture = drawn ? pictureOf(own, latest, edition) : undefined;
      return [{ claims: toldBy(latest), earlier: earlier.map(toldBy), ...(picture ? { picture } : {}) }];
    });
}

const rank = ([fact]: readonly Fact[]) => (fact ? placeOf(fact.metric) : order.length);

function pictureOf(facts: readonly Fact[], latest: Fact, edition: Edition): Drawing | undefined {
  const { metric } = latest;
  // Places and deals are no amounts that rise and fall.
  const series =
    metric === 'rank' || metric === 'investment' || metric === 'deal-value'
      ? undefined
      : sparkSeries(
          facts.flatMap((fact) => dataOf(fact, edition)),
          (day) => day.slice(0, 4),
        );
  return series ?? spark(dataOf(latest, edition), metric);
}
