import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { againAt } from '../another.ts';
import { endsAt } from '../bare.ts';
import { clauseEnd, dealingAt } from '../clause.ts';
import { siteAfter, siteBefore, wareAfter } from '../goods.ts';
import type { Needs } from './need.ts';
import { stands } from './stands.ts';

/** Whether "some" or "several" places of work stand right behind a word. */
function severalAt(view: SentenceView, at: number): boolean {
  const several = dealingAt(view, at, 'several');
  return several !== undefined && [several, several + 1, several + 2].some((place) => dealingAt(view, place, 'facility') !== undefined);
}

/** What must be opened, built or closed. */
export const places = {
  // "*vùng đám mây* đầu tiên được AWS mở tại châu Á", "a *data center* built by Google in Dublin"
  // "opened a data center in Jakarta and will open *two more*, in London": the same again.
  facility: (view, word) =>
    stands(view, word.from, clauseEnd(view, word.to), 'facility') ||
    (word.meaning.participle === true && siteBefore(view, word) !== undefined) ||
    (againAt(view, word.to) !== undefined && stands(view, view.from, word.from, 'facility')),
  site: (view, word) => siteAfter(view, word.to) !== undefined,
  sites: (view, word) =>
    view.quantities.some(({ kind, from, to }) => kind === 'count' && from >= word.to && from <= word.to + 2 && stands(view, from, to + 3, 'facility')) ||
    // "closing *some offices*"
    severalAt(view, word.to),
  opening: (view, word) => siteBefore(view, word) !== undefined && endsAt(view, word.to, true),
  'own-site': (view, word) => wareAfter(view, word, 'facility'),
  parts: (view, word) => stands(view, word.from, clauseEnd(view, word.to), 'facility', 'part'),
  'facility-before': (view, word) => stands(view, word.from - 16, word.from, 'facility'),
  'goods-built': (view, word) => stands(view, word.to, clauseEnd(view, word.to), 'supplies', 'facility'),
} satisfies Needs;
