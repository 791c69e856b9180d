import type { Artboard, Drawing } from '../charts/drawing.ts';
import type { Claim } from '../model/ledger.ts';

/** A chart with everything that stands around it, all of it from the same data. */
export interface Plate {
  readonly id: string;
  readonly href: string;
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  /** The chart in words, sentence by sentence. */
  readonly summary: readonly string[];
  readonly drawings: Readonly<Record<Artboard, Drawing>>;
  readonly claims: readonly Claim[];
}
