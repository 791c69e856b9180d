import { capital } from '../locales/capital.ts';
import type { Edition } from '../locales/edition.ts';
import type { TimelineEvent } from '../model/ledger.ts';

/** What happened, in one line made from the parties: "Flipkart chọn Azure". */
export function eventTitle(event: Pick<TimelineEvent, 'type' | 'parties'>, edition: Edition): string {
  const title = edition.labels.event(event.type, (role) => {
    const names = [...new Set(event.parties.filter((party) => party.role === role).map(({ entity }) => edition.short(entity)))];
    return names.length > 0 ? edition.format.list(names) : undefined;
  });
  return capital(title);
}
