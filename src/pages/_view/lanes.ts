import { rollups } from 'd3-array';
import { companiesIn } from '../../components/lane-of.ts';
import type { Edition } from '../../locales/edition.ts';
import type { TimelineEvent } from '../../model/ledger.ts';

/** The lanes of a journal: the companies in most events, at most nine. */
export const lanesOf = (events: readonly TimelineEvent[], edition: Edition, most = 9): readonly string[] =>
  rollups(
    events.flatMap((event) => companiesIn(event, edition)),
    (all) => all.length,
    (id) => id,
  )
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
