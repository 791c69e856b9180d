import type { Document } from './documents.ts';

/** What is wrong with documents, or undefined where every promise is kept. */
export type Fault = (documents: readonly Document[]) => string | undefined;

/** The kind of a fault, without what was found in this very text. */
export const kindOf = (fault: string): string => fault.split(':')[0] ?? fault;

/** The smallest documents found that still have the same kind of fault: first fewer, then fewer paragraphs, words and characters in each. */
export function shrink(documents: readonly Document[], fault: Fault, budget = 20_000): readonly Document[] {
  const kind = kindOf(fault(documents) ?? '');
  const until = performance.now() + budget;
  const still = (some: readonly Document[]) => performance.now() < until && some.length > 0 && kindOf(fault(some) ?? '') === kind && kind !== '';
  let kept = fewer(documents, still);
  for (const [index, { lang }] of kept.entries()) {
    for (const joint of [/(?<=\n\n)/u, /(?<=\s)/u, /(?:)/u]) {
      const source = fewer(kept[index]?.source.split(joint) ?? [], (parts) => still(kept.with(index, { lang, source: parts.join('') }))).join('');
      kept = kept.with(index, { lang, source });
    }
  }
  return kept;
}

/** Leaves out ever smaller runs of parts as long as what remains will do. */
function fewer<T>(parts: readonly T[], will: (some: readonly T[]) => boolean): readonly T[] {
  let kept = parts;
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const without = kept.toSpliced(at, size);
      if (will(without)) kept = without;
      else at += size;
    }
  }
  return kept;
}
