import { z } from 'astro/zod';
import { metrics } from '../../../model/figure.ts';
import { day, lang, quantity, selectors, slots, source, span, text } from './parts.ts';

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

/** A story with all that was read in it. */
export const article = z
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
