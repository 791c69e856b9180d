import { eventTitle } from '../../components/event-title.ts';
import type { Line } from '../../components/further.ts';
import type { Edition } from '../../locales/edition.ts';
import type { Claim, Pledge, TimelineEvent } from '../../model/ledger.ts';
import type { DisagreeingPair } from './conflicts.ts';

/** What a claim measures; of whom, where not all of a list are of one company. */
const measured = ({ subject, metric }: Claim, { labels, name }: Edition, whose: boolean): string =>
  whose ? `${name(subject)}, ${labels.metrics[metric]}` : labels.metrics[metric];

/** Two claims that differ, in one line. */
export const pairLine = ({ claims: [one, other] }: DisagreeingPair, edition: Edition, whose: boolean): Line => ({
  href: edition.voice(one.voices).href,
  text: `${measured(one, edition, whose)}: ${edition.format.amount(one).text} ≠ ${edition.format.amount(other).text}`,
});

/** A forecast or pledge and what became of it, in one line. */
export const pledgeLine = ({ claim, outcome }: Pledge, edition: Edition, whose: boolean): Line => ({
  href: edition.voice(claim.voices).href,
  text: `${measured(claim, edition, whose)}: ${edition.format.amount(claim).text} (${edition.labels.outcomes[outcome]})`,
  aside: edition.format.date(claim.published),
});

/** An event in one line. */
export const eventLine = (event: TimelineEvent, edition: Edition): Line => ({
  href: edition.voice(event.voices).href,
  text: eventTitle(event, edition),
  aside: event.period ? edition.format.periodShort(event.period.label) : '',
});
