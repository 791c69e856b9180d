import { root } from '../../locales/edition.ts';
import type { Lang } from '../../model/text.ts';

/** The site path of a story in one language: `/articles/alibaba/`, `/en/articles/alibaba/`. */
export function articleHref(slug: string, lang: Lang): string {
  return `${root(lang)}/articles/${slug}/`;
}

/** Where a figure stands: its story and the id of the element that holds it. */
export function figureHref(slug: string, lang: Lang, figureId: string): string {
  return `${articleHref(slug, lang)}#${figureId}`;
}
