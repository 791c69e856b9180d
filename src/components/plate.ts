import type { Artboard, Drawing } from '../charts/drawing.ts';
import type { Lang, Span } from '../model/text.ts';

/** The second scale of a chart has a page of its own. */
export type Scale = 'log' | 'linear';

/** A picture in each of the widths. */
export type Drawings = Readonly<Record<Artboard, Drawing>>;

/** One picture in the widths that a container chooses from; some charts need several, one for each scope. */
export interface Picture {
  readonly heading?: string;
  readonly drawings: Drawings;
  /** The same on a linear scale, where the first is not. */
  readonly linear?: Drawings | undefined;
  /** One for each mark. */
  readonly entries: readonly Entry[];
}

/** What is behind a mark: its words, its sentence and where that stands. */
export interface Entry {
  /** The id of the mark. */
  readonly id: string;
  readonly href: string;
  readonly lang: Lang;
  readonly subject: string;
  readonly amount: string;
  /** What is measured, where and when; of a deal what happened. */
  readonly what: string;
  readonly when: string;
  readonly quote: string;
  readonly mark: Span;
  /** Whom the sentence names as its source. */
  readonly countedBy?: string;
  readonly publisher: string;
  readonly published: string;
}

/** A chart with everything that stands around it, all of it from the same data. */
export interface Plate {
  readonly id: string;
  readonly href: string;
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
  /** How the numbers were treated. */
  readonly notes: readonly string[];
  /** The chart in words, sentence by sentence. */
  readonly summary: readonly string[];
  readonly pictures: readonly Picture[];
}

/** What is behind every mark of a chart. */
export const entriesOf = ({ pictures }: Pick<Plate, 'pictures'>): readonly Entry[] => pictures.flatMap(({ entries }) => entries);

/** Whether a chart can be read on two scales. */
export const isScaled = ({ pictures }: Pick<Plate, 'pictures'>): boolean => pictures.some(({ linear }) => linear !== undefined);
