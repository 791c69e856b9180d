import type { Edition } from '../locales/edition.ts';
import type { Article } from '../model/ledger.ts';
import type { Plate } from './plate.ts';

/** An article as a BibTeX entry. Braces keep capitals and Vietnamese letters as they are. */
export function articleBibtex(article: Pick<Article, 'slug' | 'lang' | 'title' | 'published'>, { labels }: Edition, address: string): string {
  const [year, month] = article.published.split('-');
  const fields = {
    author: `{${labels.site.name}}`,
    title: `{${article.title}}`,
    year,
    month: Number(month),
    url: address,
    langid: labels.sharing.bibtexLanguage,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return [`@online{so-may-${article.slug}-${article.lang},`, lines.join(',\n'), '}'].join('\n');
}

/** A chart as a BibTeX entry, as of the day of the newest story. */
export const chartBibtex = ({ id, title }: Pick<Plate, 'id' | 'title'>, { labels }: Edition, day: string, address: string): string =>
  `@misc{so-may-${id},\n  title = {${title.replace(/[%&#$]/g, '\\$&')}},\n  author = {{${labels.site.name}}},\n  year = {${day.slice(0, 4)}},\n  url = {${address}}\n}`;
