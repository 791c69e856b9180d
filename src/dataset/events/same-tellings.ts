import type { EventType } from '../../model/event.ts';
import { counterpartOf } from '../voices/counterpart.ts';
import { entitiesOf, isSame, type Kin } from './same-event.ts';
import { amountOf, type Tellers, type ToldEvent } from './told-event.ts';

/** The tellings gathered into happenings, each told at least once; in the order of the first telling of each. */
export function sameEvents(told: readonly ToldEvent[], kin: Kin): Tellers[] {
  const groups: [ToldEvent, ...ToldEvent[]][] = [];
  for (const one of told) {
    const group =
      groups.find((others) => others.some((other) => translates(one, other))) ??
      groups.find((others) => others.some((other) => isSame(one.event, other.event, kin) && !isAnotherSum(one, other)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** One sentence in two languages tells one thing of a kind, though one may say more of who and when; two sums are two things. */
function translates(one: ToldEvent, other: ToldEvent): boolean {
  if (one.article === other.article || one.event.type !== other.event.type || haveTwoSums(one, other)) return false;
  const shared = entitiesOf(one.event).intersection(entitiesOf(other.event));
  const there = shared.size > 0 ? counterpartOf(one.article, one.event.sentence, other.article, shared) : undefined;
  return there !== undefined && there.start <= other.event.sentence.start && other.event.sentence.start < there.end;
}

/** "đã huy động 122 triệu USD", "huy động 125 triệu USD vào tháng 5": money is put in, and orders are given, again and again; only a time says that two sums are one deal's. */
function isAnotherSum(one: ToldEvent, other: ToldEvent): boolean {
  return again.has(one.event.type) && !(one.event.period && other.event.period) && haveTwoSums(one, other);
}

const again: ReadonlySet<EventType> = new Set(['investment', 'contract']);

function haveTwoSums(one: ToldEvent, other: ToldEvent): boolean {
  const [sum, otherSum] = [amountOf(one)?.value, amountOf(other)?.value];
  return sum != null && otherSum != null && sum !== otherSum;
}
