import type { Datum } from '../../../charts/datum.ts';
import type { Happening } from '../../../charts/series.ts';
import { eventTitle } from '../../../components/event-title.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset, TimelineEvent } from '../../../model/ledger.ts';
import { oncePerDataset } from '../memo.ts';

const TURNING = new Set(['acquisition', 'spin-off', 'shutdown']);

/** From this many periods on, a turn can be seen. */
const LONG = 6;

const turnsIn = oncePerDataset(({ timeline }) =>
  timeline.filter(({ type, modality, period }) => TURNING.has(type) && modality === 'reported' && period && isPrecise(period.label)),
);

/** At most three things that happened to the companies of a series while it ran, the largest first chosen, in order of time. */
export function happeningsOf(
  data: readonly Datum[],
  dataset: Dataset,
  edition: Edition,
): readonly { readonly event: TimelineEvent; readonly line: Happening }[] {
  if (new Set(data.map(({ period }) => period?.label)).size < LONG) return [];
  const first = data.reduce((least, { period }) => (period && period.start < least ? period.start : least), '9999');
  const last = data.reduce((most, { period }) => (period && period.end > most ? period.end : most), '');
  const drawn = new Set(data.map(({ subject }) => subject));
  return turnsIn(dataset)
    .filter(({ period }) => period && period.start >= first && period.end <= last)
    .flatMap((event) => {
      const own = event.parties.find(({ entity }) => drawn.has(entity))?.entity;
      const worth = typeof event.amount?.value === 'number' ? event.amount.value : 0;
      return own ? [{ event, own, worth }] : [];
    })
    .sort((a, b) => b.worth - a.worth || (a.event.id < b.event.id ? -1 : 1))
    .slice(0, 3)
    .sort((a, b) => ((a.event.period?.start ?? '') < (b.event.period?.start ?? '') ? -1 : 1))
    .map(({ event, own }) => {
      const title = eventTitle(event, edition);
      const when = edition.format.periodShort(event.period?.label ?? '');
      return {
        event,
        line: {
          id: event.id,
          href: edition.voice(event.voices).href,
          entity: own,
          label: `${when}: ${title}`,
          words: `${title}, ${when}`,
          when,
          at: event.period?.start ?? '',
        },
      };
    });
}

/** A year alone is too wide for a line. */
const isPrecise = (label: string) => /^\d{4}-(?:\d\d|Q\d)/.test(label);
