import type { Article } from '../model/ledger.ts';

/** An article as a BibTeX entry. Braces keep capitals and Vietnamese letters as they are. */
export function bibtex({ slug, lang, title, published }: Pick<Article, 'slug' | 'lang' | 'title' | 'published'>, author: string, address: string): string {
  const [year, month] = published.split('-');
  const fields = { author: `{${author}}`, title: `{${title}}`, year, month: Number(month), url: address, langid: lang === 'vi' ? 'vietnamese' : 'english' };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return [`@online{so-may-${slug}-${lang},`, lines.join(',\n'), '}'].join('\n');
}
