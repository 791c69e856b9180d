import { renderedAhead } from '../../dataset/rendered.ts';
import type { Figure } from '../../model/figure.ts';
import type { Article } from '../../model/ledger.ts';
import { type RenderedArticle, renderArticle } from '../../render/article.ts';
import { classOf, type Look } from '../../render/mark.ts';

/** The text of an article with its figures marked: as it was rendered ahead, with what the ledger adds to a figure's class; a figure with former ids needs more. */
export function articleText(article: Article, look: (figure: Figure) => Look): RenderedArticle {
  const { figures, dates } = article.reading;
  const ahead = renderedAhead(article) as RenderedArticle | undefined;
  const looks = figures.map((figure) => look(figure));
  if (!ahead || looks.some(({ formerly = [] }) => formerly.length > 0)) return renderArticle(article.body, figures, dates, look);
  const html = looks.reduce((text, { classes = [] }, i) => (classes.length > 0 ? reclassed(text, i + 1, classes) : text), ahead.html);
  return { ...ahead, html };
}

/** Only a tag can be meant: what an author writes has no bare `<`. */
const reclassed = (html: string, index: number, classes: readonly string[]): string =>
  html.replaceAll(new RegExp(`(<(?:a|span) class=")${classOf(index).join(' ')}"`, 'g'), (_, tag: string) => `${tag}${classOf(index, classes).join(' ')}"`);
