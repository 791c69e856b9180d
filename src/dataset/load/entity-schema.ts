import { z } from 'astro/zod';
import { type Entity, entityTypes } from '../../model/entity.ts';
import type { Bilingual } from '../../model/text.ts';
import { textOrNumber, webAddress } from './fields.ts';
import type { Remedies } from './schema-problems.ts';

const words = z.array(textOrNumber).default([]);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: (issue) => `not an id: ${JSON.stringify(issue.input)}` });
const colour = z.string().regex(/^#[0-9a-f]{6}$/iu, { error: (issue) => `not a colour: ${JSON.stringify(issue.input)}` });

/** One text for all languages ("Microsoft"), or one for each ({ vi: Ấn Độ, en: India }). */
const bilingual = z.union([textOrNumber.transform((text): Bilingual => ({ vi: text, en: text })), z.strictObject({ vi: textOrNumber, en: textOrNumber })]);

/** An entry of the gazetteer as an editor writes it: only `id`, `type` and `name` are required. */
export const writtenEntity = z
  .strictObject({
    id,
    type: z.enum(entityTypes),
    name: bilingual,
    aliases: words,
    common: words,
    descriptors: z.strictObject({ vi: words, en: words }).default({ vi: [], en: [] }),
    parent: id.optional(),
    cloudUnit: id.optional(),
    sorts: words,
    headquarters: id.optional(),
    fiscalYear: z.strictObject({ begins: z.int().min(1).max(12), named: z.literal('first').optional() }).optional(),
    site: webAddress.optional(),
    colour: z.strictObject({ light: colour, dark: colour }).optional(),
    founded: textOrNumber.optional(),
    summary: bilingual.optional(),
  })
  .transform((entity): Entity => entity);

/** What to write instead, for each field of an entity that can be wrong. */
export const entityRemedies: Remedies = {
  '': 'write an entry: `- { id: aws, type: unit, name: AWS }`',
  id: 'write a kebab-case id: `id: alibaba-cloud`',
  type: `write one of ${entityTypes.join(', ')}`,
  name: 'write `name: Microsoft`, or `name: { vi: Ấn Độ, en: India }`',
  aliases: 'write a list: `aliases: [AWS]`',
  common: 'write a list of those names that are also ordinary words: `common: [Box]`',
  descriptors: 'write `descriptors: { vi: [gã khổng lồ phần mềm], en: [the software giant] }`',
  parent: 'write the id of the company that owns it',
  cloudUnit: 'write the id of its cloud unit: `cloudUnit: aws`',
  sorts: 'write a list: `sorts: [startup]`',
  headquarters: 'write the id of a place',
  fiscalYear: 'write the month it begins with: `fiscalYear: { begins: 7 }`; `named: first` where it is called by its first year',
  site: 'write `site: https://example.com/`',
  colour: 'write `colour: { light: "#236fa6", dark: "#87caff" }`',
  summary: 'write a sentence for each language: `summary: { vi: …, en: … }`',
};
