import type { LedgerRow } from '../../components/ledger-row.ts';
import type { Edition } from '../../locales/edition.ts';
import { metrics } from '../../model/figure.ts';
import type { Dataset } from '../../model/ledger.ts';
import { againstOf } from './conflicts.ts';
import { storiesIn } from './stories.ts';

/** Every figure of the edition: those with an account, and those the text does not place. */
export function ledgerOf(dataset: Dataset, edition: Edition) {
  const against = againstOf(dataset);
  const rows = storiesIn(dataset, edition).flatMap(({ article, href, claims }): LedgerRow[] => {
    const claimOf = new Map(claims.flatMap((claim) => claim.voices.map(({ figure }) => [figure, claim] as const)));
    return article.reading.figures.map((figure) => {
      const claim = claimOf.get(figure);
      return { figure, href: `${href}#${figure.id}`, where: article.title, conflict: claim !== undefined && against.has(claim.id), ...(claim ? { claim } : {}) };
    });
  });
  const placed = rows.filter(({ claim }) => claim);
  return { placed, unplaced: rows.filter(({ claim }) => !claim), metrics: metrics.filter((metric) => placed.some(({ claim }) => claim?.metric === metric)) };
}
