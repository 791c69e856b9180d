import { sum } from 'd3-array';
import { type Length, lengthOfFact, lengths } from '../../../charts/length.ts';
import { isPencil } from '../../../charts/pencil.ts';
import type { Plate } from '../../../components/plate.ts';
import { capital } from '../../../locales/capital.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset, Fact } from '../../../model/ledger.ts';
import { datedFactsOf } from './drawable.ts';
import { latestOf } from './latest.ts';
import { mostTold, PICTURES } from './most-told.ts';
import { plateOf } from './plate-of.ts';
import { ratioOf } from './ratio.ts';
import { seriesPicture } from './series-picture.ts';
import { moneyTicks, type Tick } from './ticks.ts';

interface Group {
  readonly unit: string;
  readonly length: Length;
  readonly facts: readonly Fact[];
}

/** Revenue as the sentences state it: amounts of a year, of a quarter, and each currency on a picture of its own. */
export function revenuePlate(dataset: Dataset, edition: Edition): Plate {
  const { chart } = edition.labels;
  const all = datedFactsOf(dataset, 'revenue', 'money').filter(({ preferred }) => Number(preferred.value) > 0);
  const groups = groupsOf(all).slice(0, PICTURES);
  const ratios = groups.map(({ facts }) => ratioOf(facts, edition));
  const panels = groups.map(({ unit, length, facts }, i) =>
    seriesPicture(facts, dataset, edition, {
      heading: capital(chart.panel(chart.lengths[length], chart.currency(unit))),
      money: true,
      tick: ticks(unit, length, edition),
      ...(ratios[i] ? { ratio: ratios[i].options } : {}),
    }),
  );
  const finding = ratios.find((ratio) => ratio !== undefined)?.title ?? latestOf(groups[0]?.facts ?? [], edition, chart.revenue.findingOne);
  return plateOf('revenue', { finding, panels, drawn: sum(groups, ({ facts }) => facts.length), all: all.length }, edition);
}

/** Amounts of a year say so at the top of their axis. */
function ticks(unit: string, length: Length, edition: Edition): Tick {
  const amount = moneyTicks(unit, edition);
  return (value, top) => amount(value) + (top && length === 'year' ? ` ${edition.labels.chart.perYear}` : '');
}

/** The most told first; those that hold hopes alone come last. */
function groupsOf(facts: readonly Fact[]): readonly Group[] {
  const groups = [...Map.groupBy(facts, (fact) => `${fact.preferred.unit ?? ''} ${lengthOfFact(fact)}`).values()].flatMap((alike): readonly Group[] => {
    const [first] = alike;
    return first ? [{ unit: first.preferred.unit ?? '', length: lengthOfFact(first), facts: mostTold(alike) }] : [];
  });
  const told = ({ facts }: Group) => facts.filter(({ preferred }) => !isPencil(preferred)).length;
  return groups.toSorted((a, b) => told(b) - told(a) || lengths.indexOf(a.length) - lengths.indexOf(b.length));
}
