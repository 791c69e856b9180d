import { max } from 'd3-array';
import { toldBy } from '../../../charts/datum.ts';
import type { SeriesOptions } from '../../../charts/series.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Claim, Fact } from '../../../model/ledger.ts';

interface Ratio {
  readonly title: string;
  readonly options: NonNullable<SeriesOptions['ratio']>;
}

/** How much larger the first is than the second, in the latest period for which both are reported. */
export function ratioOf(facts: readonly Fact[], edition: Edition): Ratio | undefined {
  const {
    labels: { chart },
    format,
  } = edition;
  const reported = facts.filter(({ preferred }) => preferred.modality === 'reported' && preferred.approx === 'exact');
  const shared = [...Map.groupBy(reported, ({ period }) => period?.label ?? '')].filter(([, own]) => new Set(own.map(({ subject }) => subject)).size > 1);
  const last = max(shared, ([, own]) => own[0]?.period?.end ?? '');
  const [label, together] = shared.find(([, facts]) => facts[0]?.period?.end === last) ?? [];
  const own = together?.toSorted((a, b) => value(b.preferred) - value(a.preferred));
  const [top, second] = [own?.[0], own?.find(({ subject }) => subject !== own[0]?.subject)];
  if (!top || !second || !label) return undefined;
  // Where a review or a cross-check has decided, the ratio follows it; else both stand.
  const [one, rival] = toldBy(second).filter(({ rank }, i) => i === 0 || (rank !== 'deprecated' && second.preferred.rank !== 'preferred'));
  const times = value(top.preferred) / value(one ?? second.preferred);
  const other = rival && value(top.preferred) / value(rival);
  const rough = (n: number) => format.number(n, n < 5 ? 1 : 0);
  const newest = max(reported, ({ period }) => period?.end ?? '') === last;
  return {
    title: chart.revenue.finding(
      edition.short(top.subject),
      edition.short(second.subject),
      rough(times),
      format.period(label),
      other === undefined ? undefined : rough(other),
    ),
    options: {
      // The words stand between the last figures: where those are of another time they would compare what they do not stand by.
      top: newest ? top.subject : '',
      second: second.subject,
      words: chart.revenue.ratio(format.number(times, 1)),
      ...(rival && other ? { otherwise: chart.revenue.ratioElse(format.number(other, 1), format.amount(rival).text) } : {}),
    },
  };
}

const value = (claim: Claim) => Number(claim.value);
