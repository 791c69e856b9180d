import type { Drawing } from '../../../charts/drawing.ts';
import { sourced } from '../../../charts/sourced.ts';
import type { Drawings, Picture } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';

/** More names than these are told by the table below the chart. */
const MANY = 6;

/** A picture with its source line inside: whom the sentences of its marks name, the oftenest first, then who printed them. */
export function withSources(picture: Picture, { labels: { chart, site }, format }: Edition): Picture {
  const named = Map.groupBy(picture.entries, ({ countedBy }) => countedBy ?? '');
  const counters = [...named.keys()].filter(Boolean).sort((a, b) => (named.get(b)?.length ?? 0) - (named.get(a)?.length ?? 0));
  const publishers = picture.entries.map(({ publisher }) => publisher).filter((name) => name && name !== site.name && name !== site.otherName);
  const names = [...new Set([...counters.slice(0, MANY), ...publishers])];
  const more = counters.length > MANY ? chart.moreSources(counters.length - MANY) : '';
  const text = chart.sourceLine(names.length > 0 ? format.list(more ? [...names, more] : names) : '', site.name);
  const each = (drawings: Drawings): Drawings => {
    const add = (drawing: Drawing) => sourced(drawing, text);
    return { s: add(drawings.s), m: add(drawings.m), l: add(drawings.l) };
  };
  return { ...picture, drawings: each(picture.drawings), ...(picture.linear ? { linear: each(picture.linear) } : {}) };
}
