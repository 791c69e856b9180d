import { type Edition, editionIn } from '../../locales/edition.ts';
import type { Dataset, TimelineEvent } from '../../model/ledger.ts';
import type { Lang } from '../../model/text.ts';

/** `timeline.json` in the format of TimelineJS, one language. Events without a date stay out: the format cannot hold them. */
export function timelineJson(dataset: Dataset, lang: Lang, site: string): string {
  const edition = editionIn(lang, dataset.entities);
  const { labels } = edition;
  const document = {
    title: { text: { headline: escaped(`${labels.site.name}: ${labels.timeline.title}`), text: escaped(labels.site.description) } },
    events: dataset.timeline.filter(({ period }) => period !== null).map((event) => slide(event, edition, site)),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function slide(event: TimelineEvent, edition: Edition, site: string): object {
  const { period, voices, id, type } = event;
  const voice = edition.voice(voices);
  return {
    unique_id: id,
    group: edition.labels.events[type],
    ...(period && { start_date: { ...date(period.start, period.label), display_date: edition.format.period(period.label) } }),
    ...(period && period.end !== period.start && { end_date: date(period.end, period.label) }),
    text: {
      headline: escaped(headline(event, edition)),
      text: `<p>${escaped(voice.quote)}</p><p><a href="${escaped(new URL(voice.href, site).href)}">${escaped(edition.labels.figure.readSentence)}</a></p>`,
    },
  };
}

/** TimelineJS draws as much of a date as it is given: a year stays a year. */
function date(day: string, label: string): object {
  const [year, month, inMonth] = day.split('-').map(Number);
  if (/^(?:FY)?\d{4}$/u.test(label)) return { year };
  return /^\d{4}-\d{2}$/u.test(label) ? { year, month } : { year, month, day: inMonth };
}

function headline({ type, parties }: TimelineEvent, { labels, format, name }: Edition): string {
  return labels.event(type, (role) => {
    const names = parties.filter((party) => party.role === role).map(({ entity }) => name(entity));
    return names.length > 0 ? format.list(names) : undefined;
  });
}

/** TimelineJS sets its texts as HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
