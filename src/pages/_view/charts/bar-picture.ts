import { type BarOptions, bars } from '../../../charts/bars.ts';
import { claimsDrawn, dataOf } from '../../../charts/datum.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Fact } from '../../../model/ledger.ts';
import { drawn } from './drawn.ts';
import { entryOf } from './entries.ts';
import type { Panel } from './series-picture.ts';

interface Group {
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly Fact[];
}

/** Groups of facts as bars, each under its title, the largest first; no picture of nothing. */
export function barPicture(
  groups: readonly Group[],
  edition: Edition,
  { heading, ...options }: Omit<BarOptions, 'width'> & { readonly heading?: string },
): readonly Panel[] {
  const panels = groups.map(({ title, subtitle, facts }) => {
    const falling = facts.toSorted((a, b) => Number(b.preferred.value) - Number(a.preferred.value));
    return { title, subtitle, facts: falling, data: falling.flatMap((fact) => dataOf(fact, edition)) };
  });
  if (panels.length === 0) return [];
  return [
    {
      data: panels.flatMap(({ data }) => data),
      picture: {
        ...(heading === undefined ? {} : { heading }),
        drawings: drawn((width) => bars(panels, { ...options, width })),
        entries: panels.flatMap(({ facts }) => facts.flatMap(claimsDrawn)).map((claim) => entryOf(claim, edition)),
      },
    },
  ];
}
