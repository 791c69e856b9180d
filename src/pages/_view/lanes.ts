import { columnsOf } from '../../charts/alliances.ts';
import { companiesIn } from '../../components/lane-of.ts';
import type { Edition } from '../../locales/edition.ts';
import type { TimelineEvent } from '../../model/ledger.ts';

/** The lanes of a journal: the companies in most events, at most nine unless told otherwise. */
export const lanesOf = (events: readonly TimelineEvent[], edition: Edition, most?: number): readonly string[] =>
  columnsOf(
    events.map((event) => ({ companies: companiesIn(event, edition) })),
    most,
  );
