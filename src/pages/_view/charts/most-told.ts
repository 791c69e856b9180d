import { groups, sum } from 'd3-array';
import { claimsDrawn } from '../../../charts/datum.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Fact, TimelineEvent } from '../../../model/ledger.ts';

/** More companies than the eye can follow in one picture. */
const COMPANIES = 16;
/** And more marks than one page can carry. */
const MARKS = 150;
/** So many pictures of one chart. */
export const PICTURES = 6;
const DEALS = 60;

/** What one picture can hold: the companies most told of, and of these the newest. */
export function mostTold(facts: readonly Fact[]): readonly Fact[] {
  const companies = groups(facts, ({ subject }) => subject).sort(([, a], [, b]) => b.length - a.length);
  const drawn = new Set(companies.slice(0, COMPANIES).map(([id]) => id));
  return newest(
    facts.filter(({ subject }) => drawn.has(subject)),
    MARKS,
    ({ period, preferred }) => period?.end ?? preferred.published,
    (fact) => claimsDrawn(fact).length,
  );
}

/** Groups of facts as they come, as many as one picture can carry together. */
export function together<G extends { readonly facts: readonly Fact[] }>(groups: readonly G[]): readonly G[] {
  let room = MARKS;
  return groups.filter(({ facts }) => {
    const marks = sum(facts, (fact) => claimsDrawn(fact).length);
    const fits = marks <= room;
    if (fits) room -= marks;
    return fits;
  });
}

/** The newest deals; those without a date give way first. */
export const newestDeals = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => newest(events, DEALS, ({ period }) => period?.end ?? '');

/** The same in their own order, without the oldest where they are too many; a thing may count for several. */
function newest<T>(things: readonly T[], most: number, day: (thing: T) => string, marks: (thing: T) => number = () => 1): readonly T[] {
  if (sum(things, marks) <= most) return things;
  let room = most;
  const kept = new Set(
    things.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)).filter((thing, i) => (room -= marks(thing)) >= 0 || i === 0),
  );
  return things.filter((thing) => kept.has(thing));
}

/** Says so where not everything is drawn. */
export const leftOut = (drawn: number, all: number, { labels: { chart }, format }: Edition): readonly string[] =>
  drawn < all ? [chart.leftOut(format.number(drawn), format.number(all))] : [];
