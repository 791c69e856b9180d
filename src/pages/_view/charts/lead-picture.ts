import { claimsDrawn, dataOf, toldBy } from '../../../charts/datum.ts';
import type { Artboard, Drawing } from '../../../charts/drawing.ts';
import { isPencil } from '../../../charts/pencil.ts';
import { units } from '../../../charts/units.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Claim, Dataset, Fact } from '../../../model/ledger.ts';
import { capital, drawn } from './draw.ts';
import { factsOf } from './drawable.ts';

export interface LeadPicture {
  readonly title: string;
  readonly drawings: Readonly<Record<Artboard, Drawing>>;
  readonly claims: readonly Claim[];
}

/** A story's main amount in squares, to one scale with the same amount of others; none where there is nothing to compare. */
export function leadPicture(slug: string, dataset: Dataset, edition: Edition): LeadPicture | undefined {
  const { labels, format } = edition;
  const told = factsOf(dataset, 'revenue', 'money').filter((fact) => reported(fact) && fact.claims.some((claim) => claim.slug === slug));
  const together = [...Map.groupBy(told, ({ period, preferred }) => `${period?.label} ${preferred.unit}`).values()]
    .filter((facts) => facts[0]?.period && new Set(facts.map(({ subject }) => subject)).size > 1)
    .sort((a, b) => Number(b.some(contested)) - Number(a.some(contested)) || b.length - a.length)[0];
  const [first] = together ?? [];
  if (!together || !first?.period) return undefined;
  const facts = together.toSorted((a, b) => Number(a.preferred.value) - Number(b.preferred.value)).slice(0, 3);
  const money = (value: number) => format.amount({ kind: 'money', value, unit: first.preferred.unit, approx: 'exact' }).text;
  const heaps = facts.map((fact) => {
    const [one, other] = toldBy(fact).map((claim) => format.amount(claim).text);
    return { data: dataOf(fact, edition).filter((datum) => !isPencil(datum)), words: one && other ? labels.home.orElse(one, other) : (one ?? '') };
  });
  return {
    title: capital(labels.home.unitTitle(labels.metrics.revenue, format.period(first.period.label))),
    claims: facts.flatMap(claimsDrawn),
    drawings: drawn((width) => units(heaps, { width, unit: (value) => labels.home.unit(money(value)), gap: (value) => labels.home.gap(money(value)) })),
  };
}

const reported = ({ preferred }: Fact) => preferred.modality === 'reported' && Number(preferred.value) > 0;
const contested = ({ standing }: Fact) => standing === 'conflict';
