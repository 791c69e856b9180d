import { measureOf, plainValue } from '../claims/amount.ts';
import { agree, extentOf } from '../claims/extent.ts';
import type { ReadFigure } from '../claims/read-figure.ts';

/** The figures that say the same in several languages, one for each language that says it. */
export type Said = readonly [ReadFigure, ...ReadFigure[]];

/** When two figures may be the same statement, the surest first; a figure is taken by the first that fits. */
const passes: readonly ((a: ReadFigure, b: ReadFigure) => boolean)[] = [
  (a, b) => equal(a, b) && sameSubject(a, b) && samePeriod(a, b),
  (a, b) => equal(a, b) && sameSubject(a, b),
  (a, b) => equal(a, b) && compatible(a, b),
  (a, b) => equal(a, b),
  (a, b) => sameSubject(a, b) && a.slots.metric !== null && rounded(a, b),
];

/** Pairs the figures of one story across its languages, greedily in reading order. What finds no partner stays alone. */
export function pairFigures(languages: readonly (readonly ReadFigure[])[]): Said[] {
  const [first = [], ...others] = languages;
  return others.reduce<Said[]>(
    (said, figures) => pairWith(said, figures),
    first.map((figure): Said => [figure]),
  );
}

function pairWith(said: readonly Said[], figures: readonly ReadFigure[]): Said[] {
  const partner = new Map<Said, ReadFigure>();
  const taken = new Set<ReadFigure>();
  for (const fits of passes) {
    for (const one of said) {
      if (partner.has(one)) continue;
      const figure = figures.find((other) => !taken.has(other) && fits(one[0], other));
      if (!figure) continue;
      partner.set(one, figure);
      taken.add(figure);
    }
  }
  const paired = said.map((one): Said => {
    const other = partner.get(one);
    return other ? [...one, other] : one;
  });
  return [...paired, ...figures.filter((figure) => !taken.has(figure)).map((figure): Said => [figure])];
}

function equal({ figure: a }: ReadFigure, { figure: b }: ReadFigure): boolean {
  if (measureOf({ ...a, per: undefined }) !== measureOf({ ...b, per: undefined })) return false;
  return plainValue(a) === plainValue(b) && plainValue(a, a.high ?? null) === plainValue(b, b.high ?? null) && a.min === b.min;
}

function rounded({ figure: a }: ReadFigure, { figure: b }: ReadFigure): boolean {
  const [one, other] = [extentOf(a, a.text), extentOf(b, b.text)];
  return a.kind === b.kind && a.unit === b.unit && one !== undefined && other !== undefined && agree(one, other);
}

function sameSubject({ slots: a }: ReadFigure, { slots: b }: ReadFigure): boolean {
  return a.subject === b.subject && a.metric === b.metric;
}

function samePeriod({ slots: a }: ReadFigure, { slots: b }: ReadFigure): boolean {
  return a.period?.start === b.period?.start && a.period?.end === b.period?.end;
}

/** One language left a slot open that the other fills. */
function compatible({ slots: a }: ReadFigure, { slots: b }: ReadFigure): boolean {
  const open = <T>(one: T | null, other: T | null) => one === null || other === null || one === other;
  return open(a.subject, b.subject) && open(a.metric, b.metric);
}
