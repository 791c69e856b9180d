import type { LedgerGroup, LedgerRow } from '../../components/ledger-row.ts';
import type { Edition } from '../../locales/edition.ts';
import { metrics } from '../../model/figure.ts';
import type { Dataset } from '../../model/ledger.ts';
import { againstOf } from './conflicts.ts';
import { storiesIn } from './stories.ts';

/** Every figure of the edition, story by story: those with an account, and those the text does not place. */
export function ledgerOf(dataset: Dataset, edition: Edition) {
  const against = againstOf(dataset);
  const groups = storiesIn(dataset, edition).map(({ article, href, claims }): LedgerGroup => {
    const claimOf = new Map(claims.flatMap((claim) => claim.voices.map(({ figure }) => [figure.id, claim] as const)));
    const rows = article.reading.figures.map((figure): LedgerRow => {
      const claim = claimOf.get(figure.id);
      return {
        figure,
        href: `${href}#${figure.id}`,
        where: edition.labels.ledger.read,
        conflict: claim !== undefined && against.has(claim.id),
        ...(claim ? { claim } : {}),
      };
    });
    return { title: article.title, href, date: article.published, lang: article.lang, rows };
  });
  const placed = having(groups, ({ claim }) => claim !== undefined);
  const known = new Set(placed.flatMap(({ rows }) => rows.map(({ claim }) => claim?.metric)));
  return { placed, unplaced: having(groups, ({ claim }) => claim === undefined), metrics: metrics.filter((metric) => known.has(metric)) };
}

const having = (groups: readonly LedgerGroup[], wanted: (row: LedgerRow) => boolean): readonly LedgerGroup[] =>
  groups.map((group) => ({ ...group, rows: group.rows.filter(wanted) })).filter(({ rows }) => rows.length > 0);
