import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';

/** What is yet to be, or came to nothing, has a price that is no more than that: "Walmart had bid $450 million and lost". */
const unfulfilled: ReadonlySet<Event['modality']> = new Set(['attempted', 'pledged']);
/** What is built or put in is promised where its price is: "tuyên bố sẽ đầu tư 2,2 tỷ USD". A contract is signed before it is paid. */
const spent: ReadonlySet<Event['type']> = new Set(['expansion', 'investment']);

/** An event and the figure that is its amount are in one mood. */
export function inOneMood(figures: readonly Figure[], events: readonly Event[]): { readonly figures: readonly Figure[]; readonly events: readonly Event[] } {
  if (events.every(({ amount }) => amount === null)) return { figures, events };
  const dealt = new Map(events.filter(({ modality }) => unfulfilled.has(modality)).map(({ amount, modality }) => [amount, modality]));
  const moods = new Map(figures.map(({ id, modality }) => [id, modality]));
  return {
    figures: figures.map((figure) =>
      figure.modality === 'reported' && dealt.has(figure.id) ? { ...figure, modality: dealt.get(figure.id) ?? 'reported' } : figure,
    ),
    events: events.map((event) =>
      event.modality === 'reported' && spent.has(event.type) && moods.get(event.amount ?? '') === 'pledged' ? { ...event, modality: 'pledged' } : event,
    ),
  };
}
