import { verbal } from '../../claims/sentence/segments.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { antecedentOf } from '../antecedent.ts';
import { dealingAt, dealingEnding, mentionFrom, mentionUpTo, openingOf, opensClause, sign } from '../clause.ts';
import { overSorts } from '../object/over.ts';
import { bracketEnd, describedFrom, jointAt } from '../series.ts';
import { describes } from './apposed.ts';
import { asideStart, membersBefore } from './aside.ts';
import type { Found, Search } from './search.ts';

/** "Telstra spent …, Kloud among them, and last month *it* signed": where one is found, the search ends with the clause, for a pronoun with the sentence. */
export function clauseOver({ view, place, found, pronoun }: Search): Found {
  if (!found) return undefined;
  const over = (!pronoun && sign(view, place - 1)) || opensClause(view, place - 1) || dealingEnding(view, place, 'speech') !== undefined;
  return over ? 'ended' : undefined;
}

/** "Snap, công ty đã ký …", "Snap, a firm that …": the sort behind the comma is the name before it. */
export function sortBehind({ view, place, governed, pronoun, crossed }: Search): Found {
  if (!sign(view, place - 1) || governed || pronoun || crossed || !describes(view, place)) return undefined;
  const meant = antecedentOf(view, place - 1);
  return meant && acts(view, meant) ? [meant] : undefined;
}

/** "Ngân hàng Phương Đông *(OCB)* ký kết": a bracket parts nothing. */
export function bracket(search: Search): Found {
  const { view, place } = search;
  if (view.passage.tokens[place - 1]?.raw !== ')' || openingOf(view, place - 1) >= place - 1) return undefined;
  search.place = openingOf(view, place - 1);
  return 'moved';
}

/** "Để theo Yahoo, *Microsoft* đã mua Hotmail, rồi đóng cửa hãng": what stands between two commas is no aside where it has a subject with a verb of its own. */
function clauseBefore(view: SentenceView, comma: number): number | undefined {
  const start = asideStart(view, comma);
  const subject = start < comma ? mentionFrom(view, start + 1) : undefined;
  if (!subject || !acts(view, subject) || dealingAt(view, subject.to, 'speech') !== undefined) return undefined;
  // "Ngày 14/8, *Viettel và Qualcomm* đã có buổi làm việc, ký thỏa thuận"
  let last = subject.to;
  for (let next = subject; next; ) {
    last = bracketEnd(view, next.to);
    const more = jointAt(view, last) ? mentionFrom(view, overSorts(view, last + 1)) : undefined;
    if (!more || !acts(view, more)) break;
    next = more;
  }
  return verbal(view, last) ? last : undefined;
}

const dash = /^[–—-]$/;

/** "kỳ lân duy nhất *– Công ty cổ phần VNG –* đã huy động": nothing but a name between two dashes is who was described before them. */
function calledBetween(view: SentenceView, closing: number): MentionReading[] {
  const { tokens } = view.passage;
  if (!dash.test(tokens[closing]?.raw ?? '')) return [];
  const opening = asideStart(view, closing);
  const name = opening < closing && dash.test(tokens[opening]?.raw ?? '') ? mentionUpTo(view, closing) : undefined;
  return name && acts(view, name) && describedFrom(view, name.from) <= opening + 1 && !mentionUpTo(view, opening) ? [name] : [];
}

/** "five investors, among them *GIC and Temasek*, put": over a comma, and the aside that ends in it, unless the aside tells who. */
export function comma(search: Search): Found {
  const { view, found, governed, pronoun, crossed } = search;
  const at = search.place - 1;
  if (!sign(view, at)) return undefined;
  const members = found || governed || pronoun ? [] : [...calledBetween(view, at), ...membersBefore(view, at)];
  if (members.length > 0) return members;
  const clause = crossed || governed ? undefined : clauseBefore(view, at);
  search.place = clause ?? (crossed || governed ? at : Math.min(at, asideStart(view, at)));
  search.crossed = true;
  search.landed = search.place;
  return 'moved';
}
