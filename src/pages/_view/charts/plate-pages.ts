import { isScaled, type Plate, type Scale } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset } from '../../../model/ledger.ts';
import { editionIn, pathsFor } from '../edition.ts';
import { numbersTo } from '../further.ts';
import { type PlateName, plateNames, plates } from './all.ts';

/** So many marks, each with its tip and its row, keep a page under 40 kB. */
const MARKS = 300;

/** A chart cut into pages picture by picture; one picture is never cut. */
export function pagesOf(plate: Plate): readonly Plate[] {
  const pages: Plate[] = [];
  let room = 0;
  for (const picture of plate.pictures) {
    const last = pages.at(-1);
    if (last && picture.entries.length <= room) pages[pages.length - 1] = { ...last, pictures: [...last.pictures, picture] };
    else {
      pages.push({ ...plate, pictures: [picture] });
      room = MARKS;
    }
    room -= picture.entries.length;
  }
  return pages.length > 0 ? pages : [plate];
}

/** One page of a chart, and of how many. */
export function platePage(name: PlateName, page: number, dataset: Dataset, edition: Edition): { readonly plate: Plate; readonly of: number } {
  const plate = plates[name](dataset, edition);
  const pages = pagesOf(plate);
  return { plate: pages[page - 1] ?? plate, of: pages.length };
}

/** `getStaticPaths` of all pages of the charts but the first of each: `2`, and on a second scale `linear`, `linear/2`. */
export const furtherPaths = (dataset: Dataset) =>
  pathsFor((lang) =>
    plateNames.flatMap((chart) => {
      const plate = plates[chart](dataset, editionIn(lang, dataset));
      const further = numbersTo(pagesOf(plate).length);
      const at = (scale: Scale, page: number, place: string) => ({ params: { chart, place }, props: { chart, scale, page, place } });
      return [
        ...further.map((page) => at('log', page, `${page}`)),
        ...(isScaled(plate) ? [at('linear', 1, 'linear'), ...further.map((page) => at('linear', page, `linear/${page}`))] : []),
      ];
    }),
  );
