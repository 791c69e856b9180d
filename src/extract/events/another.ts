import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { dealingAt, opensClause } from './clause.ts';
import type { EventReading } from './event-reading.ts';
import { partyBehind } from './marked.ts';
import { fitting } from './slots.ts';

const reach = 20;

/** "signed a partnership with Microsoft in July *and another with AWS*": the same again, the noun left out. */
export function another(view: SentenceView, word: Hit<'event'>, event: EventReading): EventReading[] {
  // "opened its first region in Indonesia in May *and another in Malaysia*"
  if (event.type !== 'partnership' && event.type !== 'contract' && event.type !== 'expansion') return [];
  for (let at = word.to; at < view.to && at < word.to + reach && !opensClause(view, at); at++) {
    const again = dealingAt(view, at, 'again');
    const role = again === undefined ? undefined : word.meaning.marks?.[view.passage.tokens[again]?.low ?? ''];
    if (again === undefined || role === undefined) continue;
    const [other] = partyBehind(view, again + 1, fitting(view, word.meaning, role));
    const [first] = event.parties;
    return other && first && event.parties.every(({ entity }) => entity !== other.entity)
      ? [{ ...event, parties: [first, { entity: other.entity, role }] }]
      : [];
  }
  return [];
}
