import type { Entity } from '../model/entity.ts';
import type { Reader } from './read-articles.ts';

/** The reader of articles for a gazetteer. */
export function readerFor(_entities: readonly Entity[]): Reader {
  return ({ file, slug, front }) => ({ file, slug, lang: front.lang, published: front.published, figures: [], dates: [], mentions: [], events: [], numbers: [], notices: [] });
}
