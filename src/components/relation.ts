import type { RelationKind } from '../locales/account-words.ts';

/** What the ledger knows of a company and another one in one role: each statement leads to its sentence. */
export interface RelationOf {
  readonly other: string;
  readonly kind: RelationKind;
  readonly told: readonly RelationEvidence[];
}

/** One sentence or entry that a relation rests on. */
export interface RelationEvidence {
  readonly href: string;
  readonly words: string;
  /** Not yet done, or it failed: drawn in pencil. */
  readonly pencil: boolean;
  /** A sentence says it; what only the gazetteer knows is listed and not drawn. */
  readonly drawn: boolean;
}
