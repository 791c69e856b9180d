import type { FrontMatter } from '../../model/article.ts';
import type { Notice } from '../../model/reading.ts';
import { frontMatter, frontMatterRemedies, inLanguage } from './front-matter.ts';
import { languageOfFolder } from './language-of-folder.ts';
import { notShown } from './not-shown.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { readYaml } from './yaml-with-places.ts';

/** One Markdown file with its front matter checked, before its prose is read. */
export interface ArticleFile {
  readonly file: string;
  readonly slug: string;
  /** The file as it is on disk. */
  readonly source: string;
  readonly front: FrontMatter;
  readonly notices: readonly Notice[];
}

/** An article that can be read, or why it cannot. */
export type LoadedArticle = { readonly article: ArticleFile } | { readonly problems: readonly Problem[] };

/** Checks one Markdown file: front matter, language, and a name that can stand in an address. */
export function articleFile(file: string, source: string): LoadedArticle {
  const slug = (file.split('/').at(-1) ?? file).replace(/\.md$/u, '');
  const wrong = (reason: string, field = '') => ({ file, line: 1, column: 1, field, reason });
  const problems: Problem[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) {
    problems.push(wrong(`file name ${JSON.stringify(slug)} cannot stand in an address; rename it with a–z, 0–9 and hyphens, like alibaba-cloud-2017.md`));
  }
  const split = splitFrontMatter(source);
  if (!split) return { problems: [...problems, wrong(withoutFrontMatter(source))] };
  const yaml = readYaml(split.yaml, file, split.firstLine);
  problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return { problems };
  const parsed = frontMatter.safeParse(yaml.value ?? {});
  if (!parsed.success) return { problems: [...problems, ...schemaProblems(parsed.error.issues, yaml, file, frontMatterRemedies)] };
  const lang = parsed.data.lang ?? languageOfFolder(file);
  if (!lang) problems.push(wrong(`missing; ${frontMatterRemedies.lang}`, 'lang'));
  if (!lang || problems.length > 0) return { problems };
  const notices = unknownFields(yaml.value).map((field) => ({
    reason: `unknown field \`${field}\` in the front matter; known are ${Object.keys(frontMatter.shape).join(', ')}`,
    ...yaml.placeOf([field]),
    ruleId: 'front-matter-unknown-field',
  }));
  return { article: { file, slug, source, front: inLanguage(parsed.data, lang), notices: [...notices, ...notShown(source)] } };
}

function withoutFrontMatter(source: string): string {
  if (source.trim() === '') return 'the file is empty; write an article in it, or delete it';
  if (/^\uFEFF?---[ \t]*\r?\n/u.test(source)) return 'the front matter never ends; write --- on a line of its own below it';
  return 'no front matter; begin the file with --- and title, published and source, and close it with ---';
}

function unknownFields(value: unknown): string[] {
  return Object.keys(value ?? {}).filter((field) => !(field in frontMatter.shape));
}
