import { sum } from 'd3-array';
import { dataOf } from '../../../charts/datum.ts';
import { type Length, lengthOf, lengths } from '../../../charts/length.ts';
import type { Plate } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';
import { scopeWords } from '../../../locales/scope-words.ts';
import type { Dataset, Fact } from '../../../model/ledger.ts';
import { barPicture } from './bar-picture.ts';
import { capital } from './draw.ts';
import { factsOf } from './drawable.ts';
import { leftOut, mostTold, PICTURES, together } from './most-told.ts';
import { notesOf } from './notes.ts';
import { seriesPicture } from './series-picture.ts';
import { inWords } from './summary.ts';
import { withSources } from './with-sources.ts';

/** From this many periods on, growth is drawn over time. */
const MANY = 3;

/** Growth: years and quarters apart, and each base; over time where there are many periods, else as bars. */
export function growthPlate(dataset: Dataset, edition: Edition): Plate {
  const { labels, format } = edition;
  const { chart } = labels;
  const tick = (value: number, last: boolean) => format.number(value) + (last ? '%' : '');
  const facts = factsOf(dataset, 'growth', 'percent');
  const groups = [...Map.groupBy(facts, (fact) => `${lengthIn(fact)}|${fact.preferred.basis ?? ''}|${scopeWords(fact.scope, edition)}`)]
    .map(([key, facts]) => ({ key: key.split('|'), facts: mostTold(facts) }))
    .toSorted((a, b) => b.facts.length - a.facts.length || lengths.indexOf(a.key[0] as Length) - lengths.indexOf(b.key[0] as Length));
  const long = groups.filter(({ key, facts }) => key[0] !== 'none' && new Set(facts.map(({ period }) => period?.label)).size >= MANY);
  const many = long.slice(0, PICTURES);
  const few = together(groups.filter((group) => !long.includes(group))).slice(0, 4 * PICTURES);
  const panels = [
    ...many.map(({ key: [length, , scope], facts }) =>
      seriesPicture(facts, dataset, edition, {
        heading: capital([chart.lengths[length as Length], basisOf(facts, edition), scope].filter(Boolean).join(', ')),
        tick,
      }),
    ),
    ...barPicture(
      few.flatMap(({ key: [, , scope = ''], facts }) =>
        [...Map.groupBy(facts, ({ period }) => period?.label ?? '')]
          .sort(([a], [b]) => (a < b ? 1 : -1))
          .map(([label, own]) => ({
            title: capital(label ? format.period(label) : labels.periodUnknown),
            subtitle: [basisOf(own, edition), scope].filter(Boolean).join(', '),
            facts: own,
          })),
      ),
      edition,
      { tick, ...(many.length > 0 ? { heading: capital(chart.fewDates) } : {}) },
    ),
  ];
  // Of a long series the newest is news, of single figures the largest.
  const data = (many[0]?.facts ?? facts).flatMap((fact) => dataOf(fact, edition));
  const newest = data.reduce((last, { period }) => (period && period.end > last ? period.end : last), '');
  const [top] = data.filter(({ period }) => many.length === 0 || period?.end === newest).toSorted((a, b) => b.value - a.value);
  return {
    id: 'growth',
    href: edition.path('/charts/growth/'),
    title: top
      ? chart.growth.finding(top.name, top.amount.replace(/^\+/, ''), top.period ? format.period(top.period.label) : '', top.value < 0)
      : chart.growth.name,
    subtitle: chart.growth.subtitle,
    notes: [
      chart.growth.note,
      ...notesOf(
        panels.flatMap(({ data }) => data),
        edition,
      ),
      ...leftOut(
        sum([...many, ...few], ({ facts }) => facts.length),
        facts.length,
        edition,
      ),
    ],
    summary: panels.flatMap((panel) => inWords(panel, edition)),
    pictures: panels.map(({ picture }) => withSources(picture, edition)),
  };
}

const lengthIn = ({ period, preferred }: Fact): Length | 'none' => (period ? lengthOf({ period, perYear: preferred.per === 'year' }) : 'none');

const basisOf = ([fact]: readonly Fact[], { labels }: Edition): string => (fact?.preferred.basis ? labels.changes[fact.preferred.basis] : '');
