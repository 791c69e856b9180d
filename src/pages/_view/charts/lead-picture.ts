import { claimsDrawn, dataOf, toldBy } from '../../../charts/datum.ts';
import { isPencil } from '../../../charts/pencil.ts';
import { units } from '../../../charts/units.ts';
import type { Drawings } from '../../../components/plate.ts';
import { capital } from '../../../locales/capital.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Article, Claim, Dataset, Fact } from '../../../model/ledger.ts';
import { DAY } from '../../../model/period.ts';
import { inHeadline } from '../headline-figures.ts';
import { factsOf } from './drawable.ts';
import { drawn } from './drawn.ts';
import { moneyTicks } from './ticks.ts';

/** A story's picture, and the claims that it draws. */
export interface LeadPicture {
  readonly title: string;
  readonly drawings: Drawings;
  readonly claims: readonly Claim[];
}

/** A story's main amounts in squares, to one scale: several companies at one time or one company at several; none where there is nothing to compare. */
export function leadPicture(article: Article, dataset: Dataset, edition: Edition): LeadPicture | undefined {
  const { labels, format } = edition;
  const mine = ({ claims }: Fact) => claims.some(({ slug }) => slug === article.slug);
  const named = ({ claims }: Fact) => claims.some((claim) => inHeadline(article, claim));
  const told = compared.flatMap((metric) => factsOf(dataset, metric, 'money')).filter((fact) => mine(fact) && reported(fact));
  const chosen = comparable(told).toSorted(
    (a, b) =>
      count(b, contested) - count(a, contested) || count(b, named) - count(a, named) || count(b, isRevenue) - count(a, isRevenue) || b.length - a.length,
  )[0];
  const [first, second] = chosen ?? [];
  if (!chosen || !first?.period || !first.subject || !second) return undefined;
  const oneCompany = first.subject === second.subject;
  const weightiest = chosen.toSorted((a, b) => Number(named(b)) - Number(named(a))).slice(0, 3);
  const facts = weightiest.toSorted((a, b) => (oneCompany ? startOf(a).localeCompare(startOf(b)) : valueOf(a) - valueOf(b)));
  const money = moneyTicks(first.preferred.unit, edition);
  const heaps = facts.map((fact) => {
    const [one, other] = toldBy(fact).map((claim) => format.amount(claim).text);
    const name = oneCompany && fact.period ? capital(format.period(fact.period.label)) : edition.short(fact.preferred.subject);
    return { name, data: dataOf(fact, edition).filter((datum) => !isPencil(datum)), words: one && other ? labels.home.orElse(one, other) : (one ?? '') };
  });
  return {
    title: capital(labels.home.unitTitle(labels.metrics[first.metric], oneCompany ? edition.name(first.subject) : format.period(first.period.label))),
    claims: facts.flatMap(claimsDrawn),
    drawings: drawn((width) => units(heaps, { width, unit: (value) => labels.home.unit(money(value)), gap: (value) => labels.home.gap(money(value)) })),
  };
}

/** Sums that can stand beside each other as squares. */
const compared = ['revenue', 'backlog', 'operating-income', 'deal-value', 'investment', 'market-size', 'market-value', 'capex'] as const;

/** Facts of one metric and currency told of several companies at one time, or of one company at several times. */
function comparable(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const dated = facts.filter(({ period, subject }) => period && subject);
  const atOneTime = [...Map.groupBy(dated, ({ metric, period, preferred }) => `${metric} ${preferred.unit} ${period?.label}`).values()];
  const ofOneCompany = [
    ...Map.groupBy(
      dated,
      ({ metric, subject, period, preferred }) => `${metric} ${preferred.unit} ${subject} ${JSON.stringify(preferred.scope)} ${stretchOf(period)}`,
    ).values(),
  ];
  return [
    ...atOneTime.filter((group) => new Set(group.map(({ subject }) => subject)).size === group.length && group.length > 1),
    ...ofOneCompany.filter((group) => group.length > 1),
  ];
}

/** How many half quarters a period lasts, about: a year is not drawn beside a quarter. */
const stretchOf = (period: Fact['period']) => (period ? Math.round((Date.parse(period.end) - Date.parse(period.start)) / (45 * DAY)) : 0);
const startOf = ({ period }: Fact) => period?.start ?? '';
const valueOf = ({ preferred }: Fact) => Number(preferred.value);
const count = (facts: readonly Fact[], test: (fact: Fact) => boolean) => facts.filter(test).length;
const isRevenue = ({ metric }: Fact) => metric === 'revenue';
const reported = ({ preferred }: Fact) => preferred.modality === 'reported' && Number(preferred.value) > 0;
const contested = ({ standing }: Fact) => standing === 'conflict';
