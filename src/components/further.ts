import type { Lang } from '../model/text.ts';

/** Something in one line: what it is, and the way to where it stands in full. */
export interface Line {
  readonly href: string;
  readonly text: string;
  readonly aside?: string;
  readonly id?: string;
  readonly lang?: Lang;
}

/** What a section of a page leaves to further pages. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Where the lines that a section leaves out begin. */
export interface Way {
  readonly href: string;
  readonly lines: number;
  readonly page: number;
}
