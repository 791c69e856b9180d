import { z } from 'astro/zod';
import { article } from './schema/article.ts';
import { claim, disagreement, fact, pledge, review } from './schema/claim.ts';
import { entity } from './schema/entity.ts';
import { event } from './schema/event.ts';
import { day, lang, text } from './schema/parts.ts';

/** The shape of `ledger.json`. */
const ledgerDocument = z.strictObject({
  $schema: text,
  name: text,
  edition: day,
  languages: z.array(lang),
  articles: z.array(article),
  entities: z.array(entity),
  claims: z.array(claim),
  facts: z.array(fact),
  disagreements: z.array(disagreement),
  pledges: z.array(pledge),
  events: z.array(event),
  reviews: z.array(review),
});

/** `ledger.json` as a value. */
export type LedgerDocument = z.input<typeof ledgerDocument>;

/** `ledger.schema.json`: JSON Schema (2020-12) of `ledger.json`. */
export function ledgerSchema(): object {
  return { title: 'Sổ Mây — The Cloud Ledger', ...z.toJSONSchema(ledgerDocument) };
}
