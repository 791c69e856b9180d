import type { Metric } from '../../../model/figure.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { marketsTold } from './scope.ts';

/** The market of all that is sold from a cloud; the others are parts of it. */
const whole = 'cloud';
const parts: ReadonlySet<string> = new Set(['cloud-infrastructure', 'public-cloud', 'iaas', 'paas', 'saas']);

/** Things that are spoken of without a thought of their market. */
const goods: ReadonlySet<string> = new Set(['servers', 'smartphones', 'pc', 'semiconductors']);
const sold: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'market-size', 'rank', 'revenue']);

/** The only market an article has named so far: null where it has named several; a part of the cloud beside the cloud is what it is about. */
export function soleMarket(view: SentenceView, before: string | null | undefined): string | null | undefined {
  let sole = before;
  for (const { meaning } of marketsTold(view)) {
    // "It rents out servers": that is no market yet.
    if (goods.has(meaning) && !hitsIn(view, 'metric', view).some((word) => sold.has(word.meaning.metric))) continue;
    if (sole === undefined || (sole === whole && parts.has(meaning))) sole = meaning;
    else if (sole !== meaning && !(meaning === whole && sole !== null && parts.has(sole))) sole = null;
  }
  return sole;
}
