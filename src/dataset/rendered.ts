import type { Article } from '../model/ledger.ts';

const rendered = new WeakMap<Article, () => unknown>();

/** What was made of an article for the page when it was read ahead; only the room that made it knows what that is. */
export const renderedAhead = (article: Article): unknown => rendered.get(article)?.();

/** Keeps the way to what was made of an article; it is walked when the page is written. */
export function keepRendered(article: Article, made: () => unknown): void {
  rendered.set(article, made);
}
