import { z } from 'astro/zod';
import { text, webAddress } from './fields.ts';
import { isoDayMonthOrYear } from './iso-day.ts';

/** Where a story or a finding comes from; a bare name is its publisher. */
export const source = z.preprocess(
  (value) => (typeof value === 'string' ? { publisher: value } : value),
  z.object({
    publisher: text,
    title: text.optional(),
    date: isoDayMonthOrYear.optional(),
    url: webAddress.optional(),
  }),
);
