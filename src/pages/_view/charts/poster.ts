import type { Poster } from '../../../cards/poster.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset } from '../../../model/ledger.ts';
import { paperColour } from '../cards/telling.ts';
import { type PlateName, plates } from './all.ts';

/** A chart as a picture to take along. */
export function posterOf(name: PlateName, dataset: Dataset, edition: Edition, site: string): Poster {
  const plate = plates[name](dataset, edition);
  const { labels } = edition;
  return {
    lang: edition.lang,
    title: plate.title,
    subtitle: plate.subtitle,
    pictures: plate.pictures.map(({ heading, drawings }) => ({ ...(heading === undefined ? {} : { heading }), drawing: drawings.l })),
    site: `${labels.site.name}, ${new URL(plate.href, site).href}`,
    colour: paperColour(dataset),
    words: plate.summary,
  };
}
