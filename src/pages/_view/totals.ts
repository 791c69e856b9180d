import type { Totals } from '../../components/totals.ts';
import { accountsOf } from './accounts.ts';
import { conflictsOf } from './conflicts.ts';
import { oncePerDataset } from './memo.ts';

/** What the ledger holds. An article counts once in however many languages it stands. */
export const totalsOf = oncePerDataset(
  (dataset): Totals => ({
    articles: new Set(dataset.articles.map(({ slug }) => slug)).size,
    entries: dataset.claims.length,
    companies: accountsOf(dataset).size,
    events: dataset.timeline.length,
    conflicts: conflictsOf(dataset).length,
  }),
);
