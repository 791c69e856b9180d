import type { Entity, FiscalYear } from '../../model/entity.ts';
import type { Day } from './calendar.ts';
import { monthIndex } from './calendar.ts';

type Entities = ReadonlyMap<string, Entity>;

/** The fiscal year of the land an entity has its seat in: India's begins in April. */
function ofLand(entity: Entity, entities: Entities): FiscalYear | undefined {
  for (let place = entities.get(entity.headquarters ?? ''); place; place = entities.get(place.parent ?? '')) if (place.fiscalYear) return place.fiscalYear;
  return undefined;
}

/** The fiscal year an entity keeps: its own, that of its land, or that of whoever owns it. */
export function fiscalYearOf(id: string, entities: Entities): FiscalYear | undefined {
  for (let entity = entities.get(id); entity; entity = entities.get(entity.parent ?? '')) {
    const kept = entity.fiscalYear ?? ofLand(entity, entities);
    if (kept) return kept;
  }
  return undefined;
}

/** How many months lie between the first and the last of a quarter. */
const within = 2;
/** In how many months behind its end a quarter is reported on. */
const reporting = 4;

/** The calendar year in which a fiscal year begins, by its name: Microsoft's 2017 began in July 2016, SoftBank's 2017 in April 2017. */
const yearBegun = (year: number, { begins, named }: FiscalYear): number => (begins === 1 || named === 'first' ? year : year - 1);

/** The first month of a quarter of a fiscal year, as an index. */
export const fiscalQuarter = (year: number, quarter: number, kept: FiscalYear): number => monthIndex(yearBegun(year, kept), kept.begins) + (quarter - 1) * 3;

/** The name of the fiscal year a day lies in. */
export const fiscalYearAt = ({ year, month }: Day, kept: FiscalYear): number => {
  const begun = month >= kept.begins ? year : year - 1;
  return begun + (year - yearBegun(year, kept));
};

const indexOf = ({ year, month }: Day): number => monthIndex(year, month);

/** The first month of the last such quarter that is over; of the one that runs now, or with `ahead` of the next. */
export function nthQuarter(quarter: number, kept: FiscalYear, dateline: Day, ahead: boolean): number {
  const now = indexOf(dateline);
  let first = fiscalQuarter(dateline.year + 1, quarter, kept);
  while (first + within >= now) first -= 12;
  return ahead || first + 12 <= now ? first + 12 : first;
}

/** Whether a stretch that ends with a month is still being reported on. */
export const lately = (end: number, dateline: Day): boolean => indexOf(dateline) > end && indexOf(dateline) - end <= reporting;

/** Whether a stretch that ends with a month is told of in the weeks when companies report on it, two to ten behind its end. */
export const justReported = (end: number, dateline: Day): boolean =>
  indexOf(dateline) === end + 2 || (indexOf(dateline) === end + 1 && dateline.day >= 15) || (indexOf(dateline) === end + 3 && dateline.day < 10);

/** The first month of the stretch of so many months that a day lies in, as a fiscal year divides them. */
export function stretchAt(dateline: Day, length: 3 | 6, kept: FiscalYear | undefined): number {
  const now = indexOf(dateline);
  const phase = ((kept?.begins ?? 1) - 1) % length;
  return now - ((((now - phase) % length) + length) % length);
}
