import type { Dataset } from '../../model/ledger.ts';

/** The day of the newest article: the version of the data, the same however often it is built. */
export function editionDay({ articles }: Dataset): string {
  return articles.reduce((latest, { published }) => (published > latest ? published : latest), '1970-01-01');
}
