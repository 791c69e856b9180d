import { clauseEnd, pastAside } from '../clause.ts';
import { announcedAside } from '../parties/formed.ts';
import type { Needs } from './need.ts';
import { stands } from './stands.ts';

type WordKind = Parameters<typeof stands>[3];

/** Whether a word of the kind stands between some words before the deed and the end of its clause. */
const inClause =
  (kind: WordKind, before = 0): NonNullable<Needs[keyof Needs]> =>
  (view, word) =>
    stands(view, word.from - before, clauseEnd(view, word.to), kind);

/** What word must stand in the clause. */
export const words = {
  stake: inClause('stake'),
  running: inClause('running'),
  subsidiary: inClause('subsidiary'),
  apart: inClause('apart'),
  // "in talks with Alibaba, *the Chinese giant,* over a partnership"
  alliance: (view, word) => {
    const behind = pastAside(view, word.to);
    return inClause('alliance')(view, word) || (behind !== undefined && stands(view, behind, clauseEnd(view, behind), 'alliance'));
  },
  private: inClause('private'),
  workload: inClause('workload'),
  provider: inClause('provider'),
  funding: inClause('funding'),
  halves: inClause('halves', 10),
  announced: (view, word) => stands(view, word.from - 10, clauseEnd(view, word.to), 'announced') || announcedAside(view, word.to),
} satisfies Needs;
