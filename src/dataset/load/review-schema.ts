import { z } from 'astro/zod';
import { metrics, modalities } from '../../model/figure.ts';
import { outcomes, verdicts } from '../../model/review.ts';
import { periodOfLabel } from '../claims/period-of-label.ts';
import { textOrNumber } from './fields.ts';
import type { Remedies } from './schema-problems.ts';
import { source } from './source.ts';

const bilingual = z.strictObject({ vi: textOrNumber, en: textOrNumber });

/** "215 triệu USD", or { text, occurrence } where the same words stand more than once. */
const quoted = z.union([
  textOrNumber.transform((text) => ({ text, occurrence: 1 })),
  z.strictObject({ text: textOrNumber, occurrence: z.int().min(1).default(1) }),
]);

/** Years and days that YAML reads as numbers or dates are periods all the same. */
const period = textOrNumber.refine((label) => periodOfLabel(label) !== undefined, { error: (issue) => `not a period: ${JSON.stringify(issue.input)}` });

/** An editor's finding as it is written in `content/reviews/<slug>.yaml`. */
export const writtenReview = z
  .strictObject({
    quote: z.strictObject({ vi: quoted.optional(), en: quoted.optional() }).refine(({ vi, en }) => vi || en, 'empty'),
    verdict: z.enum(verdicts).optional(),
    note: bilingual.optional(),
    sources: z.array(source).default([]),
    set: z
      .strictObject({
        subject: textOrNumber.optional(),
        metric: z.enum(metrics).nullable().optional(),
        period: period.optional(),
        modality: z.enum(modalities).optional(),
        scope: z.strictObject({ geography: textOrNumber.nullable().optional(), market: textOrNumber.nullable().optional() }).optional(),
      })
      .optional(),
    outcome: z.enum(outcomes).optional(),
    ignore: z.boolean().default(false),
    formerly: z.array(textOrNumber).default([]),
  })
  .refine(({ verdict, set, outcome, ignore, formerly }) => verdict || set || outcome || ignore || formerly.length > 0, 'says nothing');

/** What to write instead, for each field of a review that can be wrong. */
export const reviewRemedies: Remedies = {
  '': 'give a `verdict`, a correction under `set`, an `outcome`, `ignore: true` or `formerly`',
  quote: 'write the exact words of the article: `quote: { vi: 215 triệu USD, en: { text: $215 million, occurrence: 2 } }`',
  verdict: `write one of ${verdicts.join(', ')}`,
  note: 'write a sentence for each language: `note: { vi: …, en: … }`',
  sources: 'write a list: `sources: [{ publisher: Reuters, title: …, date: 2016-11-21 }]`',
  set: 'correct any of `subject`, `metric`, `period`, `modality`, `scope: { geography, market }`',
  'set.metric': `write one of ${metrics.join(', ')}, or null`,
  'set.modality': `write one of ${modalities.join(', ')}`,
  'set.period': 'write 2016, 2016-H1, 2016-Q4, 2016-12, 2016-12-31, FY2017 or start/end',
  outcome: `write one of ${outcomes.join(', ')}`,
  ignore: 'write `ignore: true` where the figure should not be in the ledger',
  formerly: 'write a list of old figure ids',
};
