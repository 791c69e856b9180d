import type { Drawing } from '../../../charts/drawing.ts';
import { sourced } from '../../../charts/sourced.ts';
import type { Drawings, Picture } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';

/** A picture with its source line inside: who published the sentences of its marks, and who read them. */
export function withSources(picture: Picture, { labels: { chart, site }, format }: Edition): Picture {
  const publishers = [...new Set(picture.entries.map(({ publisher }) => publisher).filter((name) => name && name !== site.name && name !== site.otherName))];
  const text = publishers.length > 0 ? `${chart.sources}: ${format.list(publishers)}. ${site.name}.` : `${chart.sources}: ${site.name}.`;
  const each = (drawings: Drawings): Drawings => {
    const add = (drawing: Drawing) => sourced(drawing, text);
    return { s: add(drawings.s), m: add(drawings.m), l: add(drawings.l) };
  };
  return { ...picture, drawings: each(picture.drawings), ...(picture.linear ? { linear: each(picture.linear) } : {}) };
}
