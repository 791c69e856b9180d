/** How a company stands to another, seen from its own page. */
export const relationKinds = [
  'owner',
  'buyer',
  'investor',
  'supplier',
  'rival',
  'bidder',
  'subsidiary',
  'bought',
  'invested',
  'customer',
  'partner',
  'together',
  'bid',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** The words of a company's account and of two accounts side by side. */
export interface AccountWords {
  /** The figures of one line that came before the latest. */
  readonly earlier: (n: string) => string;
  readonly earlierEvents: (n: string) => string;
  readonly more: (n: string) => string;
  /** What the other one is: on a line of the diagram, and over a group of the list. */
  readonly relation: Readonly<Record<RelationKind, { readonly one: string; readonly many: string }>>;
  readonly relationKey: string;
  readonly relationRest: (n: string) => string;
  readonly sameMarket: (scope: string, period: string) => string;
  readonly gazetteer: string;
  readonly olderStories: (stories: string, sentences: string) => string;
  readonly moreStories: (n: string) => string;
  readonly compare: {
    readonly title: string;
    readonly lead: string;
    readonly of: (one: string, other: string) => string;
    readonly pairLead: (one: string, other: string, periods: string, metrics: string) => string;
    readonly choose: readonly [string, string];
    readonly open: string;
    readonly noPair: string;
    readonly none: string;
    readonly ready: string;
    readonly periods: (n: string) => string;
    readonly withWhom: string;
    readonly period: string;
    readonly times: (n: string) => string;
    readonly timesColumn: string;
    readonly computed: string;
    readonly onlyShared: string;
  };
}
