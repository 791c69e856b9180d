/** How a stroke is inked; each is a class in `styles/board.css`. */
export type Ink =
  | 'fill'
  | 'fade-1'
  | 'fade-2'
  | 'fade-3'
  | 'pale'
  | 'line'
  | 'wave'
  | 'pencil'
  | 'rule'
  | 'rule-2'
  | 'axis'
  | 'hatch'
  | 'red'
  | 'leader'
  | 'band'
  | 'black'
  | 'black-dash'
  | 'dots'
  | 'lane'
  | 'step'
  | 'event';

/** An SVG path and its ink. `entity` gives it the colour of a company. */
export interface Stroke {
  readonly d: string;
  readonly ink: Ink;
  readonly entity?: string;
}

/** How words are set; each is a class in `styles/board.css`. */
export type Face = 'name' | 'amount' | 'big' | 'small' | 'soft' | 'axis' | 'red' | 'head' | 'ratio';

/** A line of chart text, set from runs of different faces. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'middle' | 'end';
  readonly runs: readonly { readonly text: string; readonly face: Face }[];
  /** A company whose coloured tick stands before the text. */
  readonly entity?: string;
  /** Set upwards, for the heads of narrow columns. */
  readonly upright?: boolean;
}

/** A place on the artboard, in its pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One figure on a chart: a link to its sentence. */
export interface Mark {
  readonly id: string;
  readonly href: string;
  readonly words: string;
  readonly entity: string;
  /** Not a figure of the chart but something that happened meanwhile. */
  readonly event?: true;
  readonly strokes: readonly Stroke[];
  /** Its one stroke can be hit by itself, with a margin that the style sheet gives it. */
  readonly bare?: true;
  /** Where a finger may hit it. */
  readonly hit: Box;
}

/** A chart as plain data, before any ink: what `Chart.astro` turns into SVG. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ground: readonly Stroke[];
  readonly marks: readonly Mark[];
  readonly over: readonly Stroke[];
  readonly labels: readonly Label[];
  /** Stands on green bars: its words take no halo of paper. */
  readonly banded?: boolean;
}

/** Pages draw each chart for three widths and let its container choose: text never shrinks with the picture. */
export const artboards = { s: 345, m: 620, l: 980 } as const;
export type Artboard = keyof typeof artboards;

/** On a phone: fewer marks a row, and words below each other. */
export const isNarrow = (width: number): boolean => width < 460;
/** On a desk: there is room for more words beside a mark. */
export const isWide = (width: number): boolean => width >= 800;
