import type { Drawing } from '../charts/drawing.ts';
import type { Claim } from '../model/ledger.ts';

/** A line of a company's account: the latest figure (two where they do not agree), those before it, and a picture. */
export interface StandingLine {
  readonly claims: readonly Claim[];
  readonly earlier: readonly (readonly Claim[])[];
  readonly picture?: Drawing;
}
