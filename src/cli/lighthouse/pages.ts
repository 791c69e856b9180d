import { readFileSync } from 'node:fs';

interface Ledger {
  readonly articles: readonly { readonly slug: string }[];
  readonly claims: readonly { readonly subject: string | null }[];
}

/** The paths of a page of each main type: both homes, a story, the account of the company with the most figures (the longest page), a chart, the timeline. */
export const mainPages = (): string[] => {
  const { articles, claims } = JSON.parse(readFileSync('dist/data/ledger.json', 'utf8')) as Ledger;
  const owned = Map.groupBy(
    claims.filter(({ subject }) => subject !== null),
    ({ subject }) => subject,
  );
  const [company] = [...owned].sort((one, other) => other[1].length - one[1].length)[0] ?? [];
  return ['', 'en/', `articles/${articles[0]?.slug}/`, `companies/${company}/`, 'charts/revenue/', 'timeline/'];
};
