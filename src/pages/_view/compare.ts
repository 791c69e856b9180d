import { toldBy } from '../../charts/datum.ts';
import type { Comparison, ComparisonRow } from '../../components/comparison.ts';
import { isOccasional } from '../../dataset/facts/fact-key.ts';
import type { Edition } from '../../locales/edition.ts';
import type { Claim, Dataset, Fact, Profile } from '../../model/ledger.ts';
import { accountsOf } from './accounts.ts';
import { lineKey } from './line-key.ts';
import { oncePerDataset } from './memo.ts';
import { placeOf } from './standing.ts';

/** Two companies with figures of one metric, scope and period: enough of them for a page of their own. */
export interface ComparedPair {
  readonly ids: readonly [string, string];
  readonly shared: readonly (readonly [Fact, Fact])[];
}

/** So many pairs have a page; of the others each company's own page tells. */
const MOST = 30;
/** Fewer shared periods tell nothing. */
const ENOUGH = 3;

/** All pairs with enough in common, those with most first; the two in the order of their ids. */
export const pairsOf = oncePerDataset((dataset): readonly ComparedPair[] => {
  const accounts = accountsOf(dataset);
  const facts = dataset.facts.filter(
    // What a company does now and then is no series to hold beside another's.
    ({ subject, metric, period, preferred }) => period && accounts.has(subject) && !isOccasional(metric) && preferred.value !== null,
  );
  const found = new Map<string, [Fact, Fact][]>();
  for (const own of Map.groupBy(facts, meetingKey).values()) {
    const sorted = own.toSorted((a, b) => (a.subject < b.subject ? -1 : 1));
    for (const [i, one] of sorted.entries())
      for (const other of sorted.slice(i + 1)) {
        if (one.subject === other.subject || related(accounts.get(one.subject), accounts.get(other.subject))) continue;
        const key = `${one.subject}/${other.subject}`;
        const shared = found.get(key);
        if (shared) shared.push([one, other]);
        else found.set(key, [[one, other]]);
      }
  }
  return [...found.values()]
    .filter((shared) => shared.length >= ENOUGH)
    .flatMap((shared) => (shared[0] ? [{ ids: [shared[0][0].subject, shared[0][1].subject] as const, shared }] : []))
    .sort((a, b) => b.shared.length - a.shared.length || (a.ids.join() < b.ids.join() ? -1 : 1))
    .slice(0, MOST);
});

/** The pairs that a company is one of: the other one, the page and how many periods. */
export const comparisonsOf = (id: string, dataset: Dataset, edition: Edition) =>
  pairsOf(dataset)
    .filter(({ ids }) => ids.includes(id))
    .map((pair) => ({ other: pair.ids[0] === id ? pair.ids[1] : pair.ids[0], href: pathOf(pair, edition), periods: pair.shared.length }));

const pathOf = ({ ids }: ComparedPair, edition: Edition): string => edition.path(`/compare/${ids.join('/')}/`);

const meetingKey = (fact: Fact) => [lineKey(fact), fact.period?.start, fact.period?.end].join('|');
/** A whole and its part are not held against each other. */
const related = (one: Profile | undefined, other: Profile | undefined) => one?.entity.parent === other?.entity.id || other?.entity.parent === one?.entity.id;

/** The shared facts of a pair, metric by metric, the newest period first. */
export const comparisonOf = ({ shared }: ComparedPair, edition: Edition): readonly Comparison[] =>
  [...Map.groupBy(shared, ([fact]) => lineKey(fact)).values()]
    .sort((a, b) => order(a) - order(b) || b.length - a.length)
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const rows = own.toSorted(([a], [b]) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? 1 : -1)).map((pair) => row(pair, edition));
      return [{ metric: first[0].metric, scope: first[0].scope, basis: first[0].preferred.basis, rows, facts: own.flat() }];
    });

function row([one, other]: readonly [Fact, Fact], edition: Edition): ComparisonRow {
  const [a, b] = [one.preferred, other.preferred];
  const [x, y] = [Number(a.value), Number(b.value)];
  const sure = [one, other].every(({ standing, preferred }) => standing !== 'conflict' && exact(preferred)) && x > 0 && y > 0;
  const times = Math.max(x, y) / Math.min(x, y);
  return {
    period: one.period?.label ?? '',
    sides: [toldBy(one), toldBy(other)],
    ...(sure && times > 1 ? { larger: x > y ? one.subject : other.subject, times: edition.format.number(times, times < 10 ? 1 : 0) } : {}),
  };
}

const exact = ({ kind, approx, modality, high }: Claim) =>
  (kind === 'money' || kind === 'count') && approx === 'exact' && modality === 'reported' && high === undefined;
const order = ([first]: readonly (readonly [Fact, Fact])[]) => (first ? placeOf(first[0].metric) : 0);
