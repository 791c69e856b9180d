import { sum } from 'd3-array';
import { dataOf } from '../../../charts/datum.ts';
import { type Length, lengthOfFact, lengths } from '../../../charts/length.ts';
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

/** From this many periods on, growth is drawn over time. */
const MANY = 3;

/** Rates that may stand beside each other: over one length of time, on one base, of one scope. */
interface Group {
  /** Undefined where no time is stated. */
  readonly length: Length | undefined;
  readonly basis: string;
  readonly scope: string;
  readonly facts: readonly Fact[];
}

/** Growth: years and quarters apart, and each base; over time where there are many periods, else as bars. */
export function growthPlate(dataset: Dataset, edition: Edition): Plate {
  const { labels, format } = edition;
  const { chart } = labels;
  const tick = percentTicks(edition);
  const facts = factsOf(dataset, 'growth', 'percent');
  const groups = groupsOf(facts, edition);
  const long = groups.filter(({ length, facts }) => length && new Set(facts.map(({ period }) => period?.label)).size >= MANY);
  const many = long.slice(0, PICTURES);
  const few = together(groups.filter((group) => !long.includes(group))).slice(0, 4 * PICTURES);
  const panels = [
    ...many.map(({ length, basis, scope, facts }) =>
      seriesPicture(facts, dataset, edition, { heading: capital([length && chart.lengths[length], basis, scope].filter(Boolean).join(', ')), tick }),
    ),
    ...barPicture(
      few.flatMap(({ basis, scope, facts }) =>
        [...Map.groupBy(facts, ({ period }) => period?.label ?? '')]
          .sort(([a], [b]) => (a < b ? 1 : -1))
          .map(([label, own]) => ({
            title: capital(label ? format.period(label) : labels.periodUnknown),
            subtitle: [basis, scope].filter(Boolean).join(', '),
            facts: own,
          })),
      ),
      edition,
      { tick, ...(many.length > 0 ? { heading: capital(chart.fewDates) } : {}) },
    ),
  ];
  const finding = findingOf(many[0]?.facts, facts, edition);
  return plateOf('growth', { finding, panels, drawn: sum([...many, ...few], ({ facts }) => facts.length), all: facts.length }, edition);
}

/** The largest groups first. */
function groupsOf(facts: readonly Fact[], edition: Edition): readonly Group[] {
  const lengthOf = (fact: Fact) => (fact.period ? lengthOfFact(fact) : undefined);
  const basisOf = ({ preferred: { basis } }: Fact) => (basis ? edition.labels.changes[basis] : '');
  const alike = Map.groupBy(facts, (fact) => [lengthOf(fact), basisOf(fact), scopeWords(fact.scope, edition)].join('|'));
  const place = ({ length }: Group) => (length ? lengths.indexOf(length) : -1);
  return [...alike.values()]
    .flatMap((own): readonly Group[] => {
      const [first] = own;
      return first ? [{ length: lengthOf(first), basis: basisOf(first), scope: scopeWords(first.scope, edition), facts: mostTold(own) }] : [];
    })
    .sort((a, b) => b.facts.length - a.facts.length || place(a) - place(b));
}

/** Who grew most: of a long series in its newest period, for that is news; of single figures at any time. */
function findingOf(series: readonly Fact[] | undefined, all: readonly Fact[], edition: Edition): string | undefined {
  const data = (series ?? all).flatMap((fact) => dataOf(fact, edition));
  const newest = data.reduce((last, { period }) => (period && period.end > last ? period.end : last), '');
  const [top] = data.filter(({ period }) => !series || period?.end === newest).toSorted((a, b) => b.value - a.value);
  if (!top) return undefined;
  const when = top.period ? edition.format.period(top.period.label) : '';
  return edition.labels.chart.growth.finding(top.name, top.amount.replace(/^\+/, ''), when, top.value < 0);
}
