import type { Role } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import { periodOf } from '../dates/calendar.ts';
import type { Hit } from '../lexicon/passage.ts';
import { dealingAt, mentionFrom, opensClause } from './clause.ts';
import type { EventReading } from './event-reading.ts';
import { partyBehind } from './party-behind.ts';
import { fitting } from './slots.ts';

const reach = 28;

const again = new Set(['partnership', 'contract', 'expansion']);

/** Where "another" or "two more" ends: the same again, its noun left out. */
export const againAt = (view: SentenceView, at: number): number | undefined => {
  const end = dealingAt(view, at, 'again');
  const more = end ?? dealingAt(view, view.quantities.find(({ kind, from }) => kind === 'count' && from === at)?.to ?? view.to, 'again');
  return more === undefined ? undefined : view.passage.tokens[more]?.raw === ',' ? more + 1 : more;
};

/** "signed a partnership with Microsoft in July *and another with AWS*", "opened a region in Jakarta in May *and another in Malaysia*": the same again, the noun left out. */
export function another(view: SentenceView, word: Hit<'event'>, event: EventReading): EventReading[] {
  if (!again.has(event.type)) return [];
  const { marks } = word.meaning;
  const roleAt = (at: number): Role | undefined => marks?.[view.passage.tokens[at]?.low ?? ''];
  for (let at = word.to; at < view.to && at < word.to + reach && !opensClause(view, at); at++) {
    const again = againAt(view, at);
    // "and a second one *a year later* in Laos", "cái thứ hai *vào đầu năm 2019*"
    const day = again === undefined ? undefined : view.dates.find((date) => date.from >= again && date.from <= again + 1);
    const next = day === undefined || roleAt(again ?? at) !== undefined ? again : day.to;
    const role = next === undefined ? undefined : roleAt(next);
    if (next !== undefined && day !== undefined && role === undefined && event.type === 'expansion' && day.from > word.to)
      return [{ ...event, period: periodOf(day.value, day.basis) ?? null, amount: null }];
    if (next === undefined || role === undefined) continue;
    const [other] = role === 'place' ? [mentionFrom(view, next + 1)] : partyBehind(view, next + 1, fitting(view, word.meaning, role));
    const [first] = event.parties;
    const fits = other && first && fitting(view, word.meaning, role)(other) && event.parties.every(({ entity }) => entity !== other.entity);
    return fits ? [{ ...event, parties: [first, { entity: other.entity, role }], ...(role === 'place' ? { amount: null, period: null } : {}) }] : [];
  }
  return [];
}
