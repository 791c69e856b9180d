import type { Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { EventReading } from './event-reading.ts';

/** Whom the sentences before spoke of, and what was last bought or wanted: "Google denied it had made *a bid*". */
export interface Known {
  readonly subject: string | null;
  readonly target: string | null;
  /** Whom the article is about so far. */
  readonly topic: string | null;
  /** The place last named: "will invest $5 billion in *the country*". */
  readonly place: string | null;
  /** The parties of the investment told just before: "Didi *also participated*". */
  readonly round?: readonly Party[] | undefined;
  /** The two firms spoken of last: "*Hai bên* sẽ hợp tác". */
  readonly pair?: Twosome | undefined;
  /** Whether the last deal between two was a partnership or a contract: "a similar deal". */
  readonly struck?: 'partnership' | 'contract' | undefined;
  /** Who bought in the purchase told just before: "Sun *followed* in 2010". */
  readonly bought?: readonly Party[] | undefined;
  /** The last deed of the sentence before: "Microsoft *followed with $2.9 billion*". */
  readonly last?: EventReading | undefined;
}

/** The ids of two firms spoken of together. */
export type Twosome = readonly [string, string];

/** What the deals told so far leave to those of later sentences. */
export interface Dealt extends Omit<Known, 'subject' | 'topic'> {
  /** Whether any was told. */
  readonly any: boolean;
  /** Whom only a deal made known: "Chef raised $105 million. *It* hadn't raised …". */
  readonly heard: string | undefined;
}

/** At the head of an article no deal has been told. */
export const nothingDealt: Dealt = {
  any: false,
  heard: undefined,
  target: null,
  place: null,
  round: undefined,
  pair: undefined,
  bought: undefined,
  struck: undefined,
  last: undefined,
};

/** What is left to later sentences after the deals of one. */
export const dealtIn = (view: SentenceView, events: readonly EventReading[], before: Dealt): Dealt => ({
  any: before.any || events.length > 0,
  heard: heardIn(view, events),
  // What the article's first deal was about is what a bid without a name is for.
  target: before.any ? before.target : (targetsIn(events)[0] ?? null),
  place: view.places.at(-1)?.entity ?? before.place,
  round: roundOf(events),
  pair: pairOf(view, events, before.pair),
  bought: boughtBy(events),
  struck: struckIn(events) ?? before.struck,
  last: events.at(-1),
});

const none: readonly never[] = [];

/** The firms a sentence names, each once. */
const firmsOf = ({ actors }: SentenceView): readonly string[] =>
  actors.length === 0 ? none : [...new Set(actors.filter(({ type }) => type !== 'person').map(({ entity }) => entity))];

/** Whom "hai bên" means: the only two the sentence names, "*hai bên* sẽ hợp tác: JD giúp Tiki …", else the two spoken of last. */
export function twosomeOf(view: SentenceView, before: Twosome | undefined): Twosome | undefined {
  const [one, other, more] = firmsOf(view);
  return one !== undefined && other !== undefined && more === undefined ? [one, other] : before;
}

/** The two firms of a deal between two, or the only two a sentence names; where it names no two, those of before. */
function pairOf(view: SentenceView, events: readonly EventReading[], before: Twosome | undefined): Twosome | undefined {
  const dealt = events.map(({ parties }) => parties.filter(({ role }) => role !== 'place').map(({ entity }) => entity)).findLast((one) => one.length === 2);
  const [one, other, more] = dealt ?? firmsOf(view);
  if (one === undefined || other === undefined) return before;
  return more === undefined ? [one, other] : undefined;
}

/** Who did the last deal of a sentence, where only the deal tells that the name is one: "Chef raised $105 million. *It* hadn't raised …". */
const heardIn = (view: SentenceView, events: readonly EventReading[]): string | undefined => {
  const entity = events.at(-1)?.parties[0]?.entity;
  const known = entity === undefined || view.passage.lexicon.entities.has(entity) || view.mentions.some((mention) => mention.entity === entity);
  return known ? undefined : entity;
};

/** The parties of the last investment told. */
export const roundOf = (events: readonly EventReading[]): readonly Party[] | undefined => events.findLast(({ type }) => type === 'investment')?.parties;

/** Of which kind the last deal between two was. */
export function struckIn(events: readonly EventReading[]): Known['struck'] {
  const type = events.findLast((event) => event.type === 'partnership' || event.type === 'contract')?.type;
  return type === 'partnership' || type === 'contract' ? type : undefined;
}

/** The buyers of the last purchase told. */
export const boughtBy = (events: readonly EventReading[]): readonly Party[] | undefined =>
  events.findLast(({ type }) => type === 'acquisition')?.parties.filter(({ role }) => role === 'buyer');

/** What the first purchase told is of. */
/** The firms that were bought or are to be, in the order of the events. */
const targetsIn = (events: readonly EventReading[]): readonly string[] =>
  events.flatMap(({ type, parties }) => (type.startsWith('acq') ? parties.filter(({ role }) => role === 'target').map(({ entity }) => entity) : []));

/** The firm that was bought last, or is to be. */
export const targetOf = (events: readonly EventReading[]): string | undefined => targetsIn(events).at(-1);
