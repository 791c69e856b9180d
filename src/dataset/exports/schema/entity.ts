import { z } from 'astro/zod';
import { entityTypes } from '../../../model/entity.ts';
import { bilingual, text } from './parts.ts';

/** An entry of the gazetteer. */
export const entity = z
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
