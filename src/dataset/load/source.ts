import { z } from 'astro/zod';
import { isoDayMonthOrYear } from './iso-day.ts';

const filled = z.string().trim().min(1, 'empty');

/** Where a story or a finding comes from; a bare name is its publisher. */
export const source = z.preprocess(
  (value) => (typeof value === 'string' ? { publisher: value } : value),
  z.object({
    publisher: filled,
    title: filled.optional(),
    date: isoDayMonthOrYear.optional(),
    url: z.url({ protocol: /^https?$/u, error: 'not a web address' }).optional(),
  }),
);
