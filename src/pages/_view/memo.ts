import type { Edition } from '../../locales/edition.ts';
import type { Dataset } from '../../model/ledger.ts';
import type { Lang } from '../../model/text.ts';

/** Works a thing out once for each dataset: a build asks on every page, and dev brings a new dataset after an edit. */
export function oncePerDataset<T>(make: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const made = new WeakMap<Dataset, T>();
  return (dataset) => {
    const known = made.get(dataset);
    if (known !== undefined) return known;
    const fresh = make(dataset);
    made.set(dataset, fresh);
    return fresh;
  };
}

/** The same for what each language has of its own. */
export function oncePerEdition<T>(make: (dataset: Dataset, edition: Edition) => T): (dataset: Dataset, edition: Edition) => T {
  const made = oncePerDataset(() => new Map<Lang, T>());
  return (dataset, edition) => {
    const known = made(dataset);
    const own = known.get(edition.lang) ?? make(dataset, edition);
    known.set(edition.lang, own);
    return own;
  };
}
