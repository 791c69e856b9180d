import { type Claim, type Dataset, type Fact, ranks, standings } from '../../model/ledger.ts';
import { verdicts } from '../../model/review.ts';
import type { Lang } from '../../model/text.ts';
import { csvPieces, type Table } from './column.ts';
import { quantityColumns, slotColumns } from './quantity-columns.ts';
import { columnsOf } from './with-columns.ts';

interface Row {
  readonly claim: Claim;
  readonly fact: Fact | undefined;
}

const said =
  (lang: Lang) =>
  ({ claim }: Row) =>
    claim.voices.find((voice) => voice.lang === lang);

/** Every claim, corrected by editors, with its rank and the fact it belongs to. */
export const claimsTable: Table<Row> = {
  name: 'claims',
  title: 'Claims: figures with subject and metric, once for each story, with rank and fact',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', about: 'id of the claim', required: true, cell: ({ claim }) => claim.id },
    { name: 'fact', type: 'string', about: 'the fact it is about: claims of one fact are about the same thing', cell: ({ fact }) => fact?.id },
    {
      name: 'standing',
      type: 'string',
      about: 'whether the claims of the fact agree',
      values: standings,
      cell: ({ fact }) => fact?.standing,
    },
    {
      name: 'rank',
      type: 'string',
      about: 'preferred, normal or deprecated; nothing is deleted',
      required: true,
      values: ranks,
      cell: ({ claim }) => claim.rank,
    },
    { name: 'rank_reason_vi', type: 'string', about: 'why, in Vietnamese', cell: ({ claim }) => claim.rankReason?.vi },
    { name: 'rank_reason_en', type: 'string', about: 'why, in English', cell: ({ claim }) => claim.rankReason?.en },
    { name: 'verdict', type: 'string', about: 'what a fact check found', values: verdicts, cell: ({ claim }) => claim.review?.verdict },
    { name: 'slug', type: 'string', about: 'the story', required: true, cell: ({ claim }) => claim.slug },
    { name: 'published', type: 'date', about: 'the day from which it was known', required: true, cell: ({ claim }) => claim.published },
    { name: 'publisher', type: 'string', about: 'who published the story', required: true, cell: ({ claim }) => claim.publisher },
    ...columnsOf<Row, Claim>(slotColumns, ({ claim }) => claim),
    ...columnsOf<Row, Claim>(quantityColumns, ({ claim }) => claim),
    { name: 'quote_vi', type: 'string', about: 'the sentence in Vietnamese', cell: (row) => said('vi')(row)?.quote },
    { name: 'quote_en', type: 'string', about: 'the sentence in English', cell: (row) => said('en')(row)?.quote },
    { name: 'href_vi', type: 'string', about: 'where it stands in Vietnamese', cell: (row) => said('vi')(row)?.href },
    { name: 'href_en', type: 'string', about: 'where it stands in English', cell: (row) => said('en')(row)?.href },
  ],
};

/** `claims.csv`, line by line. */
export function claimsPieces({ claims, facts }: Dataset): Iterable<string> {
  const factOf = new Map(facts.flatMap((fact) => fact.claims.map(({ id }) => [id, fact])));
  return csvPieces(
    claimsTable,
    Iterator.from(claims).map((claim) => ({ claim, fact: factOf.get(claim.id) })),
  );
}

/** The same in one text. */
export const claimsCsv = (dataset: Dataset): string => [...claimsPieces(dataset)].join('');
