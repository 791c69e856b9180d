import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { lexiconsOf } from '../dataset/lexicons.ts';
import { projectRoot } from '../dataset/load/content-folder.ts';
import { loadEntities } from '../dataset/load/entities.ts';
import { languageOfFolder } from '../dataset/load/language-of-folder.ts';
import { splitFrontMatter } from '../dataset/load/split-front-matter.ts';
import { readYaml } from '../dataset/load/yaml-with-places.ts';
import { type Evidence, readArticle } from '../extract/article.ts';
import { parseDay } from '../extract/dates/calendar.ts';
import { guessLanguage } from '../extract/guess-language.ts';
import type { Notice, Reading } from '../model/reading.ts';
import { type Lang, languages } from '../model/text.ts';

interface Header {
  readonly lang?: unknown;
  readonly published?: unknown;
  readonly title?: unknown;
  readonly source?: { readonly date?: unknown };
}

const dayIn = (value: unknown): string | undefined => {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '').slice(0, 10);
  return parseDay(text) ? text : undefined;
};

const languageOf = (header: Header, file: string, prose: string): Lang =>
  languages.find((lang) => lang === header.lang) ?? languageOfFolder(file) ?? guessLanguage(prose);

/** Reads Markdown files anywhere on disk, with whatever front matter they have; a path is taken from where npm was called. */
export function readFiles(paths: readonly string[]): (Reading & { readonly evidence: Evidence })[] {
  const lexicon = lexiconsOf(loadEntities(projectRoot()).entities);
  return paths.map((path) => {
    const file = existsSync(path) ? path : resolve(process.env.INIT_CWD ?? '.', path);
    const source = readFileSync(file, 'utf8');
    const split = splitFrontMatter(source);
    const header = (split ? (readYaml(split.yaml, path, split.firstLine).value as Header | null) : null) ?? {};
    const lang = languageOf(header, file, source.slice(split?.bodyStart ?? 0));
    const published = dayIn(header.published) ?? dayIn(header.source?.date);
    const slug = basename(path).replace(/\.md$/u, '').normalize('NFC');
    const title = typeof header.title === 'string' ? header.title : '';
    const reading = readArticle({ file: path, slug, source, published: published ?? '2000-01-01', title }, lexicon(lang));
    const notices: readonly Notice[] = published ? reading.notices : [...reading.notices, undated];
    return { ...reading, notices };
  });
}

const undated: Notice = {
  reason: 'no `published` day in the front matter, relative dates are read from 2000-01-01; write `published: 2017-03-01`',
  line: 1,
  column: 1,
  ruleId: 'undated',
};
