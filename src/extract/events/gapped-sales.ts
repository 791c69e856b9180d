import type { Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { mentionFrom } from './clause.ts';
import type { EventReading } from './event-reading.ts';
import { partyBehind } from './party-behind.ts';
import { joinedBefore } from './series.ts';
import { fitting } from './slots.ts';

/** "sold Skype to Microsoft *and StubHub to Viagogo*": a second thing with a buyer of its own, the verb left out. */
export function gappedSales(view: SentenceView, word: Hit<'event'>, event: EventReading): EventReading[] {
  const { marks, object } = word.meaning;
  if (event.type !== 'acquisition' || object !== 'target' || marks === undefined) return [];
  const fits = fitting(view, word.meaning, 'buyer');
  return view.mentions.flatMap((sold): EventReading[] => {
    const role = sold.from > word.to ? marks[view.passage.tokens[sold.to]?.low ?? ''] : undefined;
    if (role !== 'buyer' || !joinedBefore(view, sold.from)?.worded || event.parties.some(({ entity }) => entity === sold.entity)) return [];
    const buyers = partyBehind(view, sold.to + 1, fits);
    if (buyers.length === 0 || mentionFrom(view, sold.from) !== sold) return [];
    const parties = [
      ...buyers.map(({ entity }): Party => ({ entity, role })),
      { entity: sold.entity, role: 'target' } as const,
      ...event.parties.filter((party) => party.role === 'owner'),
    ];
    return [{ ...event, parties, amount: null }];
  });
}
