import { z } from 'astro/zod';
import { metrics } from '../../../model/figure.ts';
import { disagreementKinds, ranks, standings } from '../../../model/ledger.ts';
import { outcomes, verdicts } from '../../../model/review.ts';
import { bilingual, day, lang, period, quantity, scope, slots, source, span, text } from './parts.ts';

const voice = z
  .strictObject({ lang, figure: text, quote: text, mark: z.strictObject(span), href: text })
  .meta({ id: 'voice', description: 'How one language says a claim; `mark` is where the figure stands in `quote`.' });

const check = z.strictObject({ rule: text, outcome: z.enum(['supports', 'questions']), with: z.array(text), words: bilingual }).meta({ id: 'check' });

/** An editor's word on a figure. */
export const review = z
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

/** What one story says of a company in one period. */
export const claim = z
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
    rank: z.enum(ranks),
    rankReason: bilingual.optional(),
    checks: z.array(check),
  })
  .meta({ id: 'claim', description: 'A figure with subject and metric, as one source states it; `published` is the day from which it was known.' });

/** The claims of all stories about the same matter. */
export const fact = z
  .strictObject({
    id: text,
    subject: text,
    metric: z.enum(metrics),
    scope,
    period: period.nullable(),
    claims: z.array(text).min(1),
    standing: z.enum(standings),
    preferred: text,
  })
  .meta({ id: 'fact', description: 'The claims, by id, of all articles about one thing.' });

/** Two claims that say different numbers. */
export const disagreement = z.strictObject({ kind: z.enum(disagreementKinds), claims: z.array(text).length(2), words: bilingual }).meta({ id: 'disagreement' });

/** A forecast or promise, and what came of it. */
export const pledge = z.strictObject({ claim: text, outcome: z.enum(outcomes), evidence: z.array(text), words: bilingual }).meta({ id: 'pledge' });
