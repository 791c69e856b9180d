import type { Metric } from '../../model/figure.ts';
import type { TimeUnit } from '../../model/language/amount-words.ts';
import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, overshadowed, tokenAt } from '../lexicon/passage.ts';
import type { NumberReading } from '../numbers/number.ts';
import { nounAfter } from './noun.ts';

/** What stands behind (or, for a currency, before) a number and says what it measures. */
export type Unit =
  | { readonly kind: 'money'; readonly to: number; readonly unit: string; readonly power: number }
  | { readonly kind: 'percent'; readonly to: number }
  | { readonly kind: 'points'; readonly to: number; readonly times: number }
  | { readonly kind: 'duration'; readonly to: number; readonly time: TimeUnit }
  | { readonly kind: 'count'; readonly to: number; readonly unit: string; readonly metric?: Metric };

/** The currency before a number: "$3", "US$1,2", "RMB 20". */
export function currencyBefore(passage: Passage, at: number): { readonly to: number; readonly unit: string } | undefined {
  const hit = hitAt(passage, 'currency', at);
  return hit && hit.meaning.side !== 'after' && !hit.meaning.homograph ? { to: hit.to, unit: hit.meaning.unit } : undefined;
}

function currencyAfter(passage: Passage, at: number, { scaled }: NumberReading): Unit | undefined {
  const hit = hitAt(passage, 'currency', at);
  // "đồng" of "hai đồng sáng lập" and "$" of the next amount are no units of this number.
  const [last, token] = [tokenAt(passage, at - 1), passage.tokens[at]];
  // and "12c" of "Oracle 12c" is its version.
  if (hit?.meaning.glued && (!token?.glued || token.capital || last?.kind !== 'number' || hitEnding(passage, 'name', at - 1))) return undefined;
  // "một bảng giá" is a list; "5 bảng", "ba triệu bảng" are pounds.
  if (hit?.meaning.homograph && last?.kind === 'word' && !scaled) return undefined;
  if (!hit || hit.meaning.side === 'before' || overshadowed(passage, at, hit.to - at)) return undefined;
  if (tokenAt(passage, hit.to - 1)?.kind === 'sign' && passage.tokens[hit.to]?.kind === 'number' && passage.tokens[hit.to]?.glued) return undefined;
  return { kind: 'money', to: hit.to, unit: hit.meaning.unit, power: hit.meaning.power ?? 0 };
}

const most = 1000;

/** "tăng từ 58.000 năm 2020 lên 80.000 năm 2025": what so many are counted in is no unit of them. */
const datedInstead = (passage: Passage, at: number, to: number, { value, grouped }: NumberReading): boolean =>
  (grouped ?? value) >= most && (hitAt(passage, 'date', at)?.to ?? 0) > to;

/** The unit behind a number, in order of conflict: currency, points, percent, duration, counted noun. */
export function unitAfter(passage: Passage, at: number, end: number, number: NumberReading): Unit | undefined {
  if (at >= end) return undefined;
  const money = currencyAfter(passage, at, number);
  if (money) return money;
  const points = hitAt(passage, 'points', at);
  if (points) return { kind: 'points', to: points.to, times: points.meaning };
  const percent = hitAt(passage, 'percent', at);
  if (percent) return { kind: 'percent', to: percent.to };
  // "three straight quarters", "two full years".
  const spell = passage.lexicon.spells.has(passage.tokens[at]?.low ?? '') ? at + 1 : at;
  const time = hitAt(passage, 'timeUnit', spell);
  if (time && !overshadowed(passage, spell, time.to - spell) && !datedInstead(passage, spell, time.to, number))
    return number.scaled && !number.collective && number.value > 1e5 ? undefined : { kind: 'duration', to: time.to, time: time.meaning };
  const noun = nounAfter(passage, at, end, number);
  return noun && { kind: 'count', ...noun };
}
