import type { Drawing } from '../charts/drawing.ts';

/** One amount of a figure, in the parts it is set from. */
export interface CardAmount {
  readonly sign: string;
  readonly number: string;
  readonly unit: string;
}

/** What the picture of a page shows on other sites: 1200 × 630, drawn when the site is built. */
export interface Card {
  readonly site: string;
  /** What kind of page it is, and its day. */
  readonly kicker: string;
  readonly title: string;
  readonly lead?: string;
  /** The companies it is about, each under its colour. */
  readonly companies: readonly { readonly name: string; readonly colour: string }[];
  /** The telling figure: one amount, two that do not agree, or none and words that say so; in pencil what has not happened. */
  readonly figure?: { readonly amounts: readonly CardAmount[]; readonly of: string; readonly colour?: string; readonly pencil?: boolean };
  readonly chart?: { readonly drawings: readonly Drawing[]; readonly colour: (entity: string) => string; readonly source?: string };
}
