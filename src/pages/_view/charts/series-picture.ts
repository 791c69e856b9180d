import { claimsDrawn, type Datum, dataOf } from '../../../charts/datum.ts';
import { isPencil } from '../../../charts/pencil.ts';
import { type SeriesOptions, series } from '../../../charts/series.ts';
import type { Drawings, Picture } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset, Fact } from '../../../model/ledger.ts';
import { drawn } from './drawn.ts';
import { entryOf, eventEntry } from './entries.ts';
import { happeningsOf } from './happenings.ts';

/** A picture with the data it is drawn from. */
export interface Panel {
  readonly picture: Picture;
  readonly data: readonly Datum[];
}

interface Options extends Pick<SeriesOptions, 'tick' | 'ratio'> {
  readonly heading?: string;
  /** Money: on a log scale, and on a linear one for those who ask. */
  readonly money?: boolean;
}

/** Facts over time as drawings. */
export const seriesDrawings = (facts: readonly Fact[], dataset: Dataset, edition: Edition, options: Options): Drawings =>
  drawer(facts, dataset, edition, options).draw(!options.money);

function drawer(facts: readonly Fact[], dataset: Dataset, edition: Edition, { tick, ratio }: Options) {
  const data = facts.flatMap((fact) => dataOf(fact, edition));
  const happened = happeningsOf(data, dataset, edition);
  const draw = (linear: boolean) =>
    drawn((width) =>
      series(data, {
        width,
        linear,
        tick,
        quarter: edition.format.quarter,
        aside: (datum) => (isPencil(datum) ? edition.labels.modalities[datum.modality] : ''),
        happenings: happened.map(({ line }) => line),
        // How many times as large is read off a log scale alone.
        ...(ratio && !linear ? { ratio } : {}),
      }),
    );
  return { data, happened, draw };
}

/** Facts over time as one picture. */
export function seriesPicture(facts: readonly Fact[], dataset: Dataset, edition: Edition, options: Options): Panel {
  const { heading, money = false } = options;
  const { data, happened, draw } = drawer(facts, dataset, edition, options);
  return {
    data,
    picture: {
      ...(heading === undefined ? {} : { heading }),
      drawings: draw(!money),
      ...(money ? { linear: draw(true) } : {}),
      entries: [
        ...facts.flatMap(claimsDrawn).map((claim) => entryOf(claim, edition)),
        ...happened.map(({ event, line }) => eventEntry(event, dataset, edition, line.entity)),
      ],
    },
  };
}
