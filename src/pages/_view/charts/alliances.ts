import { alliances, columnsOf, type Deal } from '../../../charts/alliances.ts';
import { eventTitle } from '../../../components/event-title.ts';
import { mannerOf } from '../../../components/journal.ts';
import { companiesIn, laneName } from '../../../components/lane-of.ts';
import type { Plate } from '../../../components/plate.ts';
import { capital } from '../../../locales/capital.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset, TimelineEvent } from '../../../model/ledger.ts';
import { drawn } from './drawn.ts';
import { eventEntry } from './entries.ts';
import { leftOut, newestDeals } from './most-told.ts';
import { withSources } from './with-sources.ts';

/** Who dealt with whom: events that join at least two companies, in order of time. */
export function alliancesPlate(dataset: Dataset, edition: Edition): Plate {
  const {
    labels: { chart },
    format,
  } = edition;
  const all = dataset.timeline.filter((event) => companiesIn(event, edition).length > 1);
  const events = newestDeals(all);
  const deals = events.map((event) => deal(event, edition));
  const [first] = columnsOf(deals);
  const partners = [...new Set(deals.filter(({ companies }) => first && companies.includes(first)).flatMap(({ companies }) => companies))].filter(
    (id) => id !== first,
  );
  const picture = {
    drawings: drawn((width) => alliances(deals, { width, name: (id) => laneName(id, edition) })),
    entries: events.map((event) => eventEntry(event, dataset, edition, companiesIn(event, edition)[0])),
  };
  return {
    id: 'alliances',
    href: edition.path('/charts/alliances/'),
    subtitle: chart.alliances.subtitle,
    notes: [chart.alliances.note, ...leftOut(events.length, all.length, edition)],
    title: first ? chart.alliances.finding(edition.short(first), format.number(partners.length)) : chart.alliances.name,
    summary: deals.map(({ words }) => `${capital(words)}.`),
    pictures: deals.length > 0 ? [withSources(picture, edition)] : [],
  };
}

function deal(event: TimelineEvent, edition: Edition): Deal {
  const companies = companiesIn(event, edition);
  const title = eventTitle(event, edition);
  const manner = mannerOf(event);
  const when = event.period ? edition.format.periodShort(event.period.label) : edition.labels.timeline.undated;
  const amount = event.amount ? edition.format.amount(event.amount).text : '';
  return {
    id: event.id,
    href: edition.voice(event.voices).href,
    title,
    when,
    amount,
    companies,
    words: [title, when, amount].filter(Boolean).join(', '),
    manner: manner === 'fail' ? 'failed' : manner,
  };
}
