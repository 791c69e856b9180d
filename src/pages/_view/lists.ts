import type { Line } from '../../components/further.ts';
import type { Edition } from '../../locales/edition.ts';
import { conflictsOf, type DisagreeingPair, differencesOf } from './conflicts.ts';
import { cut, shortened } from './further.ts';
import { eventLine, pairLine, pledgeLine } from './lines.ts';
import { oncePerEdition } from './memo.ts';
import { storiesIn } from './stories.ts';

/** So many stories, conflicts and forecasts are shown in full, so many events, and so many of those without a date. */
const FULL = 100;
const EVENTS = 150;
const UNDATED = 50;

/** All stories, newest first. */
export const storyList = oncePerEdition((dataset, edition) => {
  const stories = storiesIn(dataset, edition);
  const line = ({ article: { title, published, lang }, href }: (typeof stories)[number]): Line => ({
    href,
    text: title,
    aside: edition.format.date(published),
    lang,
  });
  return { count: stories.length, full: stories.slice(0, FULL), ...shortened('articles', edition.labels.article.index, stories.slice(FULL).map(line)) };
});

/** All events: the last ones in full in the order of time, those before them from the newest on; what has no date comes last. */
export const eventList = oncePerEdition(({ timeline }, edition) => {
  const line = (event: (typeof timeline)[number]): Line => ({ id: event.id, ...eventLine(event, edition) });
  const [dated, undated] = [timeline.filter(({ period }) => period), timeline.filter(({ period }) => !period)];
  const [open, left] = cut(undated, UNDATED);
  return {
    full: [...dated.slice(-EVENTS), ...open],
    ...shortened('events', edition.labels.timeline.title, [...dated.slice(0, -EVENTS).toReversed(), ...left].map(line)),
  };
});

/** All promises and forecasts: the last ones in full, those before them from the newest on. */
export const forecastList = oncePerEdition(({ pledges }, edition) => {
  const older = pledges.slice(0, -FULL).toReversed();
  const lines = older.map((pledge) => pledgeLine(pledge, edition, true));
  return { full: pledges.slice(-FULL), ...shortened('forecasts', edition.labels.forecasts.title, lines) };
});

const pairList = (id: string, title: string, pairs: readonly DisagreeingPair[], edition: Edition) => {
  const [full, beyond] = cut(pairs, FULL);
  const lines = beyond.map((pair) => pairLine(pair, edition, true));
  return { count: pairs.length, full, ...shortened(id, title, lines) };
};

/** All pairs of claims in conflict, and all that differ without being in conflict. */
export const conflictList = oncePerEdition((dataset, edition) => pairList('conflicts', edition.labels.conflicts.title, conflictsOf(dataset), edition));
export const differenceList = oncePerEdition((dataset, edition) => pairList('differences', edition.labels.conflicts.differs, differencesOf(dataset), edition));
