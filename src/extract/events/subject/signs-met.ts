import { acts } from '../acts.ts';
import { antecedentOf } from '../antecedent.ts';
import { dealingEnding, openingOf, opensClause, sign } from '../clause.ts';
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

/** "five investors, among them *GIC and Temasek*, put": over a comma, and the aside that ends in it, unless the aside tells who. */
export function comma(search: Search): Found {
  const { view, found, governed, pronoun, crossed } = search;
  const at = search.place - 1;
  if (!sign(view, at)) return undefined;
  const members = found || governed || pronoun ? [] : membersBefore(view, at);
  if (members.length > 0) return members;
  search.place = crossed || governed ? at : Math.min(at, asideStart(view, at));
  search.crossed = true;
  search.landed = search.place;
  return 'moved';
}
