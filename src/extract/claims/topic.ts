import type { Nominal } from './nominal.ts';
import { nominalsOf } from './nominals.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whom a sentence speaks of, so that the next may leave it out: its first subject, else where it plays, else the only one it names. */
export function spokenOf(view: SentenceView): Nominal | undefined {
  const nominals = nominalsOf(view);
  const named = nominals.filter((one) => one.kind === 'name' && one.role !== 'source');
  const first = named.find((one) => one.role === 'subject') ?? named.find((one) => one.role === 'setting' && one.from - view.from <= 2);
  if (first) return first;
  // "Bức tranh ở Intel kém sáng hơn." speaks of Intel; "It sold the unit to Didi." does not speak of Didi.
  const alone = nominals.every((one) => one.kind !== 'pronoun') && new Set(named.map((one) => one.entity)).size === 1;
  return alone ? named[0] : undefined;
}
