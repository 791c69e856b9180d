import type { Mention } from './entity.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { DateMention } from './period.ts';
import type { Lang, Span } from './text.ts';

/** The account given of one number in the prose: nothing is lost silently. */
export interface NumberAccount extends Span {
  readonly text: string;
  readonly status: 'figure' | 'date' | 'ignored';
  readonly reason?: string;
}

/** A flaw of an article, with its place; the build goes on. Lines and columns count from 1. */
export interface Notice {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
  readonly ruleId: string;
}

/** What the reader of one article returns: the JSON contract of `npm run figures -- --json`. */
export interface Reading {
  readonly file: string;
  readonly slug: string;
  readonly lang: Lang;
  readonly published: string;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
  readonly events: readonly Event[];
  readonly numbers: readonly NumberAccount[];
  readonly notices: readonly Notice[];
}
