import { amountOf } from '../../../charts/datum.ts';
import { eventTitle } from '../../../components/event-title.ts';
import type { Entry } from '../../../components/plate.ts';
import { capital } from '../../../locales/capital.ts';
import type { Edition } from '../../../locales/edition.ts';
import { scopeWords } from '../../../locales/scope-words.ts';
import type { Claim, Dataset, TimelineEvent } from '../../../model/ledger.ts';
import { articleAt } from '../article-at.ts';

/** The sentence behind the mark of a figure. */
export function entryOf(claim: Claim, edition: Edition): Entry {
  const { labels, format } = edition;
  const { href, lang, quote, mark } = edition.voice(claim.voices);
  const aside = [claim.basis && labels.changes[claim.basis], claim.modality === 'reported' ? '' : labels.modalities[claim.modality]];
  return {
    id: claim.id,
    href,
    lang,
    quote,
    mark,
    subject: claim.subject,
    amount: amountOf(claim, edition),
    what: [labels.metrics[claim.metric], scopeWords(claim.scope, edition), claim.attributedTo && edition.name(claim.attributedTo), ...aside]
      .filter(Boolean)
      .join(', '),
    when: claim.period ? capital(format.period(claim.period.label)) : labels.periodUnknown,
    ...(claim.attributedTo ? { countedBy: edition.name(claim.attributedTo) } : {}),
    publisher: claim.publisher,
    published: claim.published,
  };
}

/** The sentence behind the mark of something that happened. */
export function eventEntry(event: TimelineEvent, dataset: Dataset, edition: Edition, subject = ''): Entry {
  const { href, lang, quote } = edition.voice(event.voices);
  const story = articleAt(lang, event.slug, dataset);
  return {
    id: event.id,
    href,
    lang,
    quote,
    mark: { start: 0, end: 0 },
    subject,
    amount: event.amount ? edition.format.amount(event.amount).text : '',
    what: eventTitle(event, edition),
    when: event.period ? capital(edition.format.period(event.period.label)) : edition.labels.timeline.undated,
    publisher: story?.source.publisher ?? '',
    published: story?.published ?? '',
  };
}
