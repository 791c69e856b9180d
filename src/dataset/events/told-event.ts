import type { Event } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import type { Article } from '../../model/ledger.ts';

/** An event as one sentence of one article tells it. */
export interface ToldEvent {
  readonly event: Event;
  readonly article: Article;
}

/** All that tell one happening; at least one. */
export type Tellers = readonly [ToldEvent, ...ToldEvent[]];

/** The figure that says for how much. */
export const amountOf = ({ article, event }: ToldEvent): Figure | undefined => article.reading.figures.find((figure) => figure.id === event.amount);
