import type { Entity } from '../../../model/entity.ts';

/** A made-up market: who is in it, how large each was in each quarter. All articles tell of the same one, so that they mostly agree. */
export interface World {
  /** Those that stories are about, the largest first. */
  readonly companies: readonly Entity[];
  readonly targets: readonly Entity[];
  readonly places: readonly Entity[];
  readonly analysts: readonly Entity[];
  /** Revenue in dollars of a company (by its place) in a quarter counted from the first of 2012. */
  readonly revenue: (company: number, quarter: number) => number;
}

const MANY = 150;

/** The companies that made-up articles tell of: those the edition tells of first. */
export function worldOf(entities: readonly Entity[]): World {
  // The edition gives colours to those it writes about most.
  const place = ({ colour, sorts }: Entity) => (colour ? 0 : 2) + (sorts.includes('cloud') ? 0 : 1);
  const named = entities.filter(({ name }) => name.en.length < 24);
  const traders = named.filter(({ type }) => type === 'company' || type === 'unit').toSorted((a, b) => place(a) - place(b));
  return {
    companies: traders.slice(0, MANY),
    targets: traders.slice(MANY).filter(({ type }) => type === 'company'),
    places: named.filter(({ type }) => type === 'place'),
    analysts: named.filter(({ id }) => ['synergy', 'canalys', 'gartner', 'idc'].includes(id)),
    revenue: (company, quarter) => (9e9 / (company + 1)) * 1.055 ** (quarter - 40) * (1 + ((company * 31 + quarter * 17) % 13) / 100),
  };
}
