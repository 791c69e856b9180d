import { sum } from 'd3-array';
import { dataOf } from '../../../charts/datum.ts';
import { type Length, lengthOf } from '../../../charts/length.ts';
import type { Plate } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset, Fact } from '../../../model/ledger.ts';
import { capital } from './draw.ts';
import { datedFactsOf } from './drawable.ts';
import { leftOut, mostTold, PICTURES } from './most-told.ts';
import { notesOf } from './notes.ts';
import { seriesPicture } from './series-picture.ts';
import { inWords } from './summary.ts';
import { withSources } from './with-sources.ts';

/** Fewer periods make no series; they stand in the ledger. */
const MANY = 3;

/** How large markets are: each market, place, counter, currency and length of time on a picture of its own. */
export function marketSizePlate(dataset: Dataset, edition: Edition): Plate {
  const { labels, format } = edition;
  const { chart } = labels;
  const all = datedFactsOf(dataset, 'market-size', 'money');
  const groups = groupsOf(all).slice(0, PICTURES).map(mostTold);
  const panels = groups.map((facts) => {
    const unit = facts[0]?.preferred.unit ?? '';
    return seriesPicture(facts, dataset, edition, {
      heading: titleOf(facts, edition),
      tick: (value) => format.amount({ kind: 'money', value, unit, approx: 'exact' }).text,
    });
  });
  return {
    id: 'market-size',
    href: edition.path('/charts/market-size/'),
    title: latest(groups[0] ?? [], edition) ?? chart['market-size'].name,
    subtitle: chart['market-size'].subtitle,
    notes: [
      chart['market-size'].note,
      ...notesOf(
        panels.flatMap(({ data }) => data),
        edition,
      ),
      ...leftOut(
        sum(groups, ({ length }) => length),
        all.length,
        edition,
      ),
    ],
    summary: panels.flatMap((panel) => inWords(panel, edition)),
    pictures: panels.map(({ picture }) => withSources(picture, edition)),
  };
}

const lengthOfFact = ({ period, preferred }: Fact): Length => lengthOf({ period, perYear: preferred.per === 'year' });

/** What one house counts of one market in one place, by periods of one length; the most told first. */
const groupsOf = (facts: readonly Fact[]): readonly (readonly Fact[])[] =>
  [
    ...Map.groupBy(facts, (fact) =>
      [fact.subject, fact.scope.geography, fact.preferred.attributedTo, fact.preferred.unit, lengthOfFact(fact)].join(' '),
    ).values(),
  ]
    .filter((group) => new Set(group.map(({ period }) => period?.start)).size >= MANY)
    .sort((a, b) => b.length - a.length);

/** "Hạ tầng đám mây, Trung Quốc, theo quý, theo cách tính của Canalys". */
function titleOf([fact]: readonly Fact[], edition: Edition): string {
  if (!fact) return '';
  const { chart } = edition.labels;
  const { geography } = fact.scope;
  const what = [edition.name(fact.subject), geography && edition.name(geography), chart.lengths[lengthOfFact(fact)]].filter(Boolean).join(', ');
  const counter = fact.preferred.attributedTo;
  return capital(counter ? chart.countedBy(what, edition.name(counter)) : what);
}

function latest(facts: readonly Fact[], edition: Edition): string | undefined {
  const last = facts.flatMap((fact) => dataOf(fact, edition)).toSorted((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? 1 : -1))[0];
  return last?.period ? edition.labels.chart['market-size'].finding(last.name, last.amount, edition.format.period(last.period.label)) : undefined;
}
