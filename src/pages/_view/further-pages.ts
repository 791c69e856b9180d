import type { Part } from '../../components/further.ts';
import { pagesOf } from './further.ts';
import { ledgerPages } from './ledger-pages.ts';
import { conflictList, differenceList, eventList, forecastList, storyList } from './lists.ts';
import { oncePerEdition } from './memo.ts';

/** A list that goes on over further pages: its name, and what stands on each of them. */
interface LongList {
  readonly path: string;
  readonly name: string;
  readonly pages: readonly (readonly Part[])[];
}

/** Every list of the site that may outgrow its page. */
export const longLists = oncePerEdition((dataset, edition): readonly LongList[] => {
  const { labels } = edition;
  const list = (path: string, name: string, further: readonly Part[]): LongList => ({ path, name, pages: pagesOf(further) });
  return [
    list('articles', labels.article.index, [storyList(dataset, edition).further]),
    list('conflicts', labels.conflicts.title, [conflictList(dataset, edition).further, differenceList(dataset, edition).further]),
    list('figures', labels.ledger.title, ledgerPages(dataset, edition).further),
    list('forecasts', labels.forecasts.title, [forecastList(dataset, edition).further]),
    list('timeline', labels.timeline.title, [eventList(dataset, edition).further]),
  ];
});
