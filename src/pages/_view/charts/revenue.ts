import { sum } from 'd3-array';
import { dataOf } from '../../../charts/datum.ts';
import { type Length, lengthOf, lengths } from '../../../charts/length.ts';
import { isPencil } from '../../../charts/pencil.ts';
import type { Plate } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset, Fact } from '../../../model/ledger.ts';
import { capital } from './draw.ts';
import { datedFactsOf } from './drawable.ts';
import { leftOut, mostTold, PICTURES } from './most-told.ts';
import { notesOf } from './notes.ts';
import { ratioOf } from './ratio.ts';
import { seriesPicture } from './series-picture.ts';
import { inWords } from './summary.ts';
import { withSources } from './with-sources.ts';

interface Group {
  readonly unit: string;
  readonly length: Length;
  readonly facts: readonly Fact[];
}

/** Revenue as the sentences state it: amounts of a year, of a quarter, and each currency on a picture of its own. */
export function revenuePlate(dataset: Dataset, edition: Edition): Plate {
  const { labels, format } = edition;
  const { chart } = labels;
  const all = datedFactsOf(dataset, 'revenue', 'money').filter(({ preferred }) => Number(preferred.value) > 0);
  const groups = groupsOf(all).slice(0, PICTURES);
  const ratios = groups.map(({ facts }) => ratioOf(facts, edition));
  const panels = groups.map(({ unit, length, facts }, i) =>
    seriesPicture(facts, dataset, edition, {
      heading: capital(chart.panel(chart.lengths[length], chart.currency(unit))),
      money: true,
      tick: (value, top) => format.amount({ kind: 'money', value, unit, approx: 'exact' }).text + (top && length === 'year' ? ` ${chart.perYear}` : ''),
      ...(ratios[i] ? { ratio: ratios[i].options } : {}),
    }),
  );
  return {
    id: 'revenue',
    href: edition.path('/charts/revenue/'),
    title: ratios.find((ratio) => ratio !== undefined)?.title ?? latest(groups[0]?.facts ?? [], edition) ?? chart.revenue.name,
    subtitle: chart.revenue.subtitle,
    notes: [
      chart.revenue.note,
      ...notesOf(
        panels.flatMap(({ data }) => data),
        edition,
      ),
      ...leftOut(
        sum(groups, ({ facts }) => facts.length),
        all.length,
        edition,
      ),
    ],
    summary: panels.flatMap((panel) => inWords(panel, edition)),
    pictures: panels.map(({ picture }) => withSources(picture, edition)),
  };
}

/** The most told first; those that hold hopes alone come last. */
function groupsOf(facts: readonly Fact[]): readonly Group[] {
  const groups = [...Map.groupBy(facts, (fact) => `${fact.preferred.unit ?? ''} ${lengthOfFact(fact)}`)].map(([key, facts]): Group => {
    const [unit = '', length] = key.split(' ');
    return { unit, length: length as Length, facts: mostTold(facts) };
  });
  const told = ({ facts }: Group) => facts.filter(({ preferred }) => !isPencil(preferred)).length;
  return groups.toSorted((a, b) => told(b) - told(a) || lengths.indexOf(a.length) - lengths.indexOf(b.length));
}

const lengthOfFact = ({ period, preferred }: Fact): Length => lengthOf({ period, perYear: preferred.per === 'year' });

function latest(facts: readonly Fact[], edition: Edition): string | undefined {
  const last = facts.flatMap((fact) => dataOf(fact, edition)).toSorted((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? 1 : -1))[0];
  return last?.period ? edition.labels.chart.revenue.findingOne(last.name, last.amount, edition.format.period(last.period.label)) : undefined;
}
