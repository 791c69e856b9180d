import { z } from 'astro/zod';
import { entityTypes } from '../../model/entity.ts';
import { eventTypes, roles } from '../../model/event.ts';
import { approximations, kinds, metrics, modalities } from '../../model/figure.ts';
import { disagreementKinds } from '../../model/ledger.ts';
import { outcomes, verdicts } from '../../model/review.ts';

const text = z.string();
const lang = z.enum(['vi', 'en']);
const bilingual = z.strictObject({ vi: text, en: text }).meta({ id: 'bilingual', description: 'The same text in both languages.' });
const span = { start: z.int().min(0), end: z.int().min(0) };
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const source = z.strictObject({ publisher: text, title: text.optional(), date: text.optional(), url: text.optional() }).meta({ id: 'source' });

const period = z
  .strictObject({ label: text, start: day, end: day, basis: z.enum(['stated', 'resolved', 'implied']) })
  .meta({ id: 'period', description: 'A stretch of time; both days are inclusive. `basis` tells how it came to be known.' });

const scope = z
  .strictObject({ geography: text.nullable(), market: text.nullable() })
  .meta({ id: 'scope', description: 'Where and over what a figure holds; null where the text does not say.' });

const quantity = {
  kind: z.enum(kinds),
  value: z.union([z.number(), text, z.null()]).describe('In base units (USD, not millions); durations are ISO 8601; null where vague.'),
  high: z.union([z.number(), text]).optional(),
  unit: text.optional(),
  approx: z.enum(approximations),
  modality: z.enum(modalities),
  vague: z.boolean().optional(),
  min: z.number().optional(),
  direction: z.enum(['up', 'down']).optional(),
  basis: z.enum(['yoy', 'qoq']).optional(),
  per: text.optional(),
};

const slots = { scope, period: period.nullable(), attributedTo: text.nullable() };

const selectors = z
  .tuple([
    z.strictObject({ type: z.literal('TextQuoteSelector'), exact: text, prefix: text, suffix: text }),
    z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) }),
  ])
  .meta({ id: 'selectors', description: 'W3C Web Annotation selectors into the Markdown file; positions count Unicode characters.' });

const figure = z
  .strictObject({
    id: text,
    text,
    ...span,
    sentence: z.strictObject(span),
    ...quantity,
    subject: text.nullable(),
    metric: z.enum(metrics).nullable(),
    ...slots,
    rule: text,
    href: text,
    formerly: z.array(text).optional().describe('Old ids of the figure.'),
    selectors,
  })
  .meta({ id: 'figure', description: 'A number as the machine read it. `start` and `end` are UTF-16 offsets into the Markdown file.' });

const article = z
  .strictObject({
    slug: text,
    lang,
    title: text,
    standfirst: text.optional(),
    published: day,
    publishedBasis: z.enum(['stated', 'inferred']),
    source,
    sources: z.array(source),
    topics: z.array(text),
    file: text,
    href: text,
    figures: z.array(figure),
  })
  .meta({ id: 'article' });

const entity = z
  .strictObject({
    id: text,
    type: z.enum(entityTypes),
    name: bilingual,
    aliases: z.array(text),
    parent: text.optional(),
    cloudUnit: text.optional(),
    headquarters: text.optional(),
    founded: text.optional(),
    site: text.optional(),
    summary: bilingual.optional(),
  })
  .meta({ id: 'entity' });

const voice = z
  .strictObject({ lang, figure: text, quote: text, mark: z.strictObject(span), href: text })
  .meta({ id: 'voice', description: 'How one language says a claim; `mark` is where the figure stands in `quote`.' });

const check = z.strictObject({ rule: text, outcome: z.enum(['supports', 'questions']), with: z.array(text), words: bilingual }).meta({ id: 'check' });

const review = z
  .strictObject({
    slug: text,
    quote: z.partialRecord(lang, z.strictObject({ text, occurrence: z.int().min(1) })),
    verdict: z.enum(verdicts).optional(),
    note: bilingual.optional(),
    sources: z.array(source),
    set: z.looseObject({}).optional().describe('Slots that the editor corrected; the machine’s reading stays in the figure.'),
    outcome: z.enum(outcomes).optional(),
    ignore: z.boolean(),
    formerly: z.array(text),
  })
  .meta({ id: 'review' });

const claim = z
  .strictObject({
    id: text,
    slug: text,
    published: day,
    publisher: text,
    subject: text,
    metric: z.enum(metrics),
    ...slots,
    ...quantity,
    voices: z.array(voice).min(1),
    review: review.optional(),
    rank: z.enum(['preferred', 'normal', 'deprecated']),
    rankReason: bilingual.optional(),
    checks: z.array(check),
  })
  .meta({ id: 'claim', description: 'A figure with subject and metric, as one source states it; `published` is the day from which it was known.' });

const fact = z
  .strictObject({
    id: text,
    subject: text,
    metric: z.enum(metrics),
    scope,
    period: period.nullable(),
    claims: z.array(text).min(1),
    standing: z.enum(['single', 'agreed', 'conflict']),
    preferred: text,
  })
  .meta({ id: 'fact', description: 'The claims, by id, of all articles about one thing.' });

const disagreement = z.strictObject({ kind: z.enum(disagreementKinds), claims: z.array(text).length(2), words: bilingual }).meta({ id: 'disagreement' });

const pledge = z.strictObject({ claim: text, outcome: z.enum(outcomes), evidence: z.array(text), words: bilingual }).meta({ id: 'pledge' });

const event = z
  .strictObject({
    id: text,
    slug: text,
    type: z.enum(eventTypes),
    modality: z.enum(modalities),
    period: period.nullable(),
    rule: text,
    parties: z.array(z.strictObject({ entity: text, role: z.enum(roles) })),
    amount: text.nullable().describe('Id of the figure that gives the amount.'),
    voices: z.array(z.strictObject({ lang, quote: text, href: text })),
  })
  .meta({ id: 'event' });

/** The shape of `ledger.json`. */
export const ledgerDocument = z.strictObject({
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

export type LedgerDocument = z.input<typeof ledgerDocument>;

/** `ledger.schema.json`: JSON Schema (2020-12) of `ledger.json`. */
export function ledgerSchema(): object {
  return { title: 'Sổ Mây — The Cloud Ledger', ...z.toJSONSchema(ledgerDocument) };
}
