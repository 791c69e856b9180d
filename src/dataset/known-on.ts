import type { Dataset } from '../model/ledger.ts';
import type { Review } from '../model/review.ts';
import { buildDataset } from './build-dataset.ts';

/** What was known on a day: the dataset of the articles published by then and of the checks made with sources of that time. */
export function knownOn({ articles, entities, reviews }: Dataset, day: string): Dataset {
  return buildDataset({
    articles: articles.filter(({ published }) => published <= day),
    entities: [...entities.values()],
    reviews: reviews.filter((review) => wasPossible(review, day)),
  });
}

/** A check that rests only on later sources could not have been made; `2017-02` is over by its last day. */
function wasPossible({ sources }: Review, day: string): boolean {
  const dates = sources.flatMap(({ date }) => date ?? []);
  return dates.length === 0 || dates.some((date) => date <= day.slice(0, date.length));
}
