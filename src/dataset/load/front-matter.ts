import { z } from 'astro/zod';
import type { FrontMatter } from '../../model/article.ts';
import { type Lang, languages } from '../../model/text.ts';
import { text } from './fields.ts';
import { isoDay } from './iso-day.ts';
import type { Remedies } from './schema-problems.ts';
import { source } from './source.ts';

/** What may stand above an article. Only `title`, `published` and `source.publisher` are required. */
export const frontMatter = z.object({
  title: text,
  standfirst: text.optional(),
  lang: z.enum(languages).optional(),
  published: isoDay,
  publishedBasis: z.enum(['stated', 'inferred']).default('stated'),
  source,
  sources: z.array(source).default([]),
  topics: z.array(text).default([]),
  draft: z.boolean().default(false),
});

/** Front matter as its editor wrote it, defaults filled in; the language may still have to come from the folder. */
export type WrittenFrontMatter = z.output<typeof frontMatter>;

/** What to write instead, for each field that can be wrong. */
export const frontMatterRemedies: Remedies = {
  '': 'write one field a line: `title: "…"`',
  title: 'write the headline: `title: "…"`',
  standfirst: 'write a sentence, or leave the field out',
  lang: 'write `lang: vi` or `lang: en`, or put the file in the folder of its language',
  published: 'write the day the story speaks from: `published: 2017-03-01`',
  publishedBasis: 'write `stated`, or `inferred` where the day was worked out',
  source: 'write `source: { publisher: "TechCrunch" }`',
  'source.publisher': 'write who published the story: `source: { publisher: "TechCrunch" }`',
  'source.url': 'write a whole address, `url: https://example.com/story`, or leave the field out',
  'source.date': 'write a day, a month or a year: `2017-03-01`',
  sources: 'write a list: `sources: [{ publisher: "…" }]`',
  topics: 'write a list of words: `topics: [deals]`',
  draft: 'write `draft: true` or `draft: false`',
};

/** The front matter of an article whose language is known. */
export function inLanguage(written: WrittenFrontMatter, lang: Lang): FrontMatter {
  return { ...written, lang };
}
