import type { Artboard, Drawing } from '../charts/drawing.ts';
import type { Claim } from '../model/ledger.ts';

/** One picture in the widths that a container chooses from; some charts need several, one for each scope. */
export interface Picture {
  readonly heading?: string;
  readonly drawings: Readonly<Record<Artboard, Drawing>>;
}

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
  readonly pictures: readonly Picture[];
  readonly claims: readonly Claim[];
}
