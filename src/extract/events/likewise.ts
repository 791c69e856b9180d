import type { EventType, Role } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import { periodOf } from '../dates/calendar.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import { acts } from './acts.ts';
import { dealingEnding, opensClause, sign } from './clause.ts';
import type { EventReading } from './event-reading.ts';

/** Who does the deed of each type that another may do likewise with money of his own. */
const doer: Partial<Record<EventType, Role>> = { investment: 'investor', 'acquisition-attempt': 'buyer' };

const none: readonly EventReading[] = [];

/** Over "followed" and days, to the little word that brings the sum: "Intel *followed two years later* with £44m". */
function overFollowing(view: SentenceView, from: number): number {
  let at = from;
  for (let moved = true; moved && at < view.to; ) {
    const over =
      view.dates.find((date) => date.from === at)?.to ??
      (hitAt(view.passage, 'event', at)?.meaning.needs === 'objectless' ? hitAt(view.passage, 'event', at)?.to : undefined);
    moved = over !== undefined;
    at = over ?? at;
  }
  return at;
}

/** Whether a name stands where a clause begins, or behind a copula: "Tuần trước *là Microsoft* với …". */
const leads = (view: SentenceView, at: number): boolean =>
  at === view.from || sign(view, at - 1) || opensClause(view, at - 1) || dealingEnding(view, at, 'naming') !== undefined;

/** "Oracle will invest $8 billion in Japan. *Microsoft followed with $2.9 billion*", "Tuần trước là Microsoft với 2,9 tỷ USD": the deed told last, done by another with a sum of his own. */
export function likewise(view: SentenceView, last: EventReading | undefined): readonly EventReading[] {
  const role = last && doer[last.type];
  if (!last || !role || last.amount === null) return none;
  const others = last.parties.filter((party) => party.role !== role);
  if (others.length === 0) return none;
  return view.actors.flatMap((actor): EventReading[] => {
    if (actor.type === 'person' || !acts(view, actor) || !leads(view, actor.from) || last.parties.some(({ entity }) => entity === actor.entity)) return [];
    const at = overFollowing(view, actor.to);
    const following = at > actor.to || dealingEnding(view, actor.from, 'naming') !== undefined;
    const mark = hitAt(view.passage, 'relation', at);
    if (!following || mark?.meaning !== 'with') return [];
    const start = hitAt(view.passage, 'hedge', mark.to)?.to ?? mark.to;
    const sum = view.quantities.find(({ kind, from }) => kind === 'money' && from === start);
    if (!sum || hitEnding(view.passage, 'relation', actor.from)?.meaning === 'negation') return [];
    const date = view.dates.find(({ to }) => to <= sum.from);
    return [{ ...last, parties: [{ entity: actor.entity, role }, ...others], amount: sum.from, period: (date && periodOf(date.value, date.basis)) ?? null }];
  });
}
