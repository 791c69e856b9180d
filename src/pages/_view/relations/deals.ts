import { isPencil } from '../../../charts/pencil.ts';
import { eventTitle } from '../../../components/event-title.ts';
import { laneOf } from '../../../components/lane-of.ts';
import type { RelationKind } from '../../../locales/account-words.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Role } from '../../../model/event.ts';
import type { Profile, TimelineEvent } from '../../../model/ledger.ts';
import type { Statement } from './statement.ts';

/** What an event says of the company and each of the others in it; `own` are the ids that stand for the company: its own, its owner's, its units'. */
export function dealsWith(event: TimelineEvent, own: ReadonlySet<string | undefined>, { entity }: Profile, edition: Edition): readonly Statement[] {
  const part = (event.parties.find((party) => party.entity === entity.id) ?? event.parties.find((party) => own.has(party.entity)))?.role;
  if (!part) return [];
  const { labels, format } = edition;
  const when = event.period ? format.periodShort(event.period.label) : '';
  const told = {
    href: edition.voice(event.voices).href,
    words: [eventTitle(event, edition), when, event.modality !== 'reported' && labels.modalities[event.modality]].filter(Boolean).join(', '),
    pencil: isPencil(event),
    drawn: true,
  };
  const others = event.parties.flatMap(({ entity: id, role }) => {
    const other = edition.account(id) ? id : laneOf(id, edition);
    return other && !own.has(other) && !own.has(id) ? [{ other, kind: kindOf(event, part, role), when: event.period?.start ?? '', told }] : [];
  });
  return [...new Map(others.map((one) => [`${one.kind} ${one.other}`, one])).values()];
}

/** What the other is, from the parts the two play in the event. */
function kindOf({ type, modality }: TimelineEvent, own: Role, other: Role): RelationKind {
  const failed = type === 'acquisition-attempt' || modality === 'attempted' || modality === 'denied';
  if (type === 'partnership') return 'partner';
  if (own === 'buyer' && other === 'target') return failed ? 'bid' : 'bought';
  if (own === 'target' && other === 'buyer') return failed ? 'bidder' : 'buyer';
  if (own === 'investor') return other === 'investor' ? 'together' : 'invested';
  if (other === 'investor') return 'investor';
  if (other === 'customer') return 'customer';
  if (own === 'customer') return 'supplier';
  // Those who serve one customer are no partners for it.
  return 'together';
}
