import { type Lang, languages } from '../../model/text.ts';

/** The language named by the innermost folder that names one: `content/articles/vi/2017/x.md` is Vietnamese. */
export function languageOfFolder(file: string): Lang | undefined {
  const folders = file.split(/[\\/]/u).slice(0, -1);
  return languages.find((lang) => lang === folders.findLast((folder) => (languages as readonly string[]).includes(folder)));
}
