import { z } from 'astro/zod';
import { approximations, kinds, modalities } from '../../../model/figure.ts';
import { periodBases } from '../../../model/period.ts';
import { languages } from '../../../model/text.ts';

// What the records of the ledger have in common.

export const text = z.string();
export const lang = z.enum(languages);
export const bilingual = z.strictObject({ vi: text, en: text }).meta({ id: 'bilingual', description: 'The same text in both languages.' });
export const span = { start: z.int().min(0), end: z.int().min(0) };
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
export const source = z.strictObject({ publisher: text, title: text.optional(), date: text.optional(), url: text.optional() }).meta({ id: 'source' });

export const period = z
  .strictObject({ label: text, start: day, end: day, basis: z.enum(periodBases) })
  .meta({ id: 'period', description: 'A stretch of time; both days are inclusive. `basis` tells how it came to be known.' });

export const scope = z
  .strictObject({ geography: text.nullable(), market: text.nullable() })
  .meta({ id: 'scope', description: 'Where and over what a figure holds; null where the text does not say.' });

export const quantity = {
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

export const slots = { scope, period: period.nullable(), attributedTo: text.nullable() };

export const selectors = z
  .tuple([
    z.strictObject({ type: z.literal('TextQuoteSelector'), exact: text, prefix: text, suffix: text }),
    z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) }),
  ])
  .meta({ id: 'selectors', description: 'W3C Web Annotation selectors into the Markdown file; positions count Unicode characters.' });
