import { max } from 'd3-array';
import { type Datum, dataOf, toldBy } from '../../../charts/datum.ts';
import { isPencil } from '../../../charts/pencil.ts';
import { type RateOptions, rates } from '../../../charts/rates.ts';
import { timesAYear, yearly } from '../../../charts/yearly.ts';
import type { Plate } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Claim, Dataset, Fact } from '../../../model/ledger.ts';
import { drawn, sentence } from './draw.ts';
import { claimsDrawn, datedFactsOf } from './drawable.ts';

/** The four quarters as an axis names them, in a language's own way: "I" or "Q1". */
export const quarterWords =
  (edition: Edition) =>
  (n: number): string =>
    (edition.lang === 'vi' ? ['I', 'II', 'III', 'IV'][n - 1] : `Q${n}`) ?? '';

/** Revenue as yearly rates, each currency on its own. */
export function revenuePlate(dataset: Dataset, edition: Edition): Plate {
  const { labels, format } = edition;
  const { chart } = labels;
  const facts = datedFactsOf(dataset, 'revenue', 'money').filter(({ preferred }) => Number(preferred.value) > 0);
  const currencies = [...Map.groupBy(facts, ({ preferred }) => preferred.unit ?? '')].sort(([, a], [, b]) => b.length - a.length);
  const main = currencies[0];
  const money = (value: number, unit: string) => format.amount({ kind: 'money', value, unit, approx: 'exact' }).text;
  const rate = (datum: Datum) => (timesAYear(datum) === 1 ? '' : `×${timesAYear(datum)} = ${money(yearly(datum), datum.unit)}`);
  const ratio = main && ratioOf(main[1], edition);
  return {
    id: 'revenue',
    href: edition.path('/charts/revenue/'),
    note: chart.revenue.note,
    claims: claimsDrawn(facts),
    subtitle: chart.revenue.subtitle(chart.logScale),
    title: ratio?.title ?? single(facts, edition) ?? chart.revenue.name,
    summary: facts
      .flatMap((fact) => dataOf(fact, edition))
      .map((datum) => sentence(rate(datum) ? `${datum.words}; ${chart.annualised(money(yearly(datum), datum.unit))}` : datum.words)),
    pictures: currencies.map(([unit, own]) => ({
      ...(currencies.length > 1 ? { heading: unit } : {}),
      drawings: drawn((width) =>
        rates(
          own.flatMap((fact) => dataOf(fact, edition)),
          {
            width,
            quarter: quarterWords(edition),
            rate: (datum) => [isPencil(datum) ? labels.modalities[datum.modality] : '', rate(datum)].filter(Boolean).join(', '),
            tick: (value, top) => money(value, unit) + (top ? ` ${chart.perYear}` : ''),
            ...(own === main?.[1] && ratio ? { ratio: ratio.options } : {}),
          },
        ),
      ),
    })),
  };
}

/** How much larger the first is than the second, in the latest period for which both are reported. */
function ratioOf(facts: readonly Fact[], edition: Edition): { readonly title: string; readonly options: NonNullable<RateOptions['ratio']> } | undefined {
  const {
    labels: { chart },
    format,
  } = edition;
  const reported = facts.filter(({ preferred }) => preferred.modality === 'reported' && preferred.approx === 'exact');
  const shared = [...Map.groupBy(reported, ({ period }) => period?.label ?? '')].filter(([, own]) => new Set(own.map(({ subject }) => subject)).size > 1);
  const last = max(shared, ([, own]) => own[0]?.period?.end ?? '');
  const own = shared.find(([, facts]) => facts[0]?.period?.end === last)?.[1].toSorted((a, b) => value(b.preferred) - value(a.preferred));
  const [top, second] = [own?.[0], own?.find(({ subject }) => subject !== own[0]?.subject)];
  if (!top || !second) return undefined;
  // Where a review or a cross-check has decided, the ratio follows it; else both stand.
  const [one, rival] = toldBy(second).filter(({ rank }, i) => i === 0 || (rank !== 'deprecated' && second.preferred.rank !== 'preferred'));
  const times = value(top.preferred) / value(one ?? second.preferred);
  const other = rival && value(top.preferred) / value(rival);
  const rough = (n: number) => format.number(n, n < 5 ? 1 : 0);
  return {
    title: chart.revenue.finding(edition.short(top.subject), edition.short(second.subject), rough(times), other === undefined ? undefined : rough(other)),
    options: {
      top: top.subject,
      second: second.subject,
      words: chart.revenue.ratio(format.number(times, 1)),
      ...(rival && other ? { otherwise: chart.revenue.ratioElse(format.number(other, 1), format.amount(rival).text) } : {}),
    },
  };
}

const value = (claim: Claim) => Number(claim.value);

function single(facts: readonly Fact[], edition: Edition): string | undefined {
  const {
    labels: { chart },
    format,
  } = edition;
  const last = facts.toSorted((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? 1 : -1))[0];
  return last?.period ? chart.revenue.findingOne(edition.short(last.subject), format.amount(last.preferred).text, format.period(last.period.label)) : undefined;
}
