import type { Dataset } from '../../model/ledger.ts';

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
