import { z } from 'astro/zod';
import { eventTypes, roles } from '../../../model/event.ts';
import { modalities } from '../../../model/figure.ts';
import { lang, period, text } from './parts.ts';

/** A deal or deed, with its parties. */
export const event = z
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
