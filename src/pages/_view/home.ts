import type { Edition } from '../../locales/edition.ts';
import type { Dataset } from '../../model/ledger.ts';
import { plates } from './charts/all.ts';
import { leadPicture } from './charts/lead-picture.ts';
import { conflictsOf } from './conflicts.ts';
import { lanesOf } from './lanes.ts';
import { storiesIn } from './stories.ts';
import { stripOf } from './strip.ts';

/** What the front page holds today. */
export function homeOf(dataset: Dataset, edition: Edition) {
  const [lead, ...stories] = storiesIn(dataset, edition);
  const events = dataset.timeline.filter(({ period }) => period).slice(-6);
  return {
    lead,
    stories: stories.slice(0, 6),
    picture: lead && leadPicture(lead.article, dataset, edition),
    strip: stripOf(lead ? [lead, ...stories] : [], dataset),
    share: plates['market-share'](dataset, edition),
    conflict: conflictsOf(dataset)[0],
    events,
    lanes: lanesOf(events, edition, 6),
  };
}
