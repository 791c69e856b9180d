import { renderedAhead } from '../../dataset/rendered.ts';
import type { Figure } from '../../model/figure.ts';
import type { Article } from '../../model/ledger.ts';
import { type RenderedArticle, renderArticle } from '../../render/article.ts';
import type { Look } from '../../render/mark.ts';

/** The text of an article with its figures marked: as it was rendered ahead, unless the ledger has something to add to a figure. */
export function articleText(article: Article, look: (figure: Figure) => Look): RenderedArticle {
  const { figures, dates } = article.reading;
  const ahead = renderedAhead(article) as RenderedArticle | undefined;
  const bare = figures.every((figure) => {
    const { classes = [], formerly = [] } = look(figure);
    return classes.length + formerly.length === 0;
  });
  return ahead && bare ? ahead : renderArticle(article.body, figures, dates, look);
}
