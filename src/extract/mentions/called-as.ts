import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { MentionReading } from './mention-reading.ts';

/** The sorts among phrases: "bank", "nhà mạng". */
export const sortsIn = (hits: readonly Hit[] | undefined): string[] => hits?.flatMap((hit) => (hit.cat === 'sort' ? [hit.meaning as string] : [])) ?? [];

/** How many plain words may stand before the sort of an aside: "a San Jose-born *payments company*". */
const plainly = 4;
/** What an aside begins with. */
const asides: ReadonlySet<string> = new Set([',', '-', '–', '—', '(']);

/** "Lumenor, a maker of scanners", "Lumenor là hãng bảo mật": the sort that stands in an aside behind a name, or that it is said to be. */
function toldAs(passage: Passage, to: number): string[] {
  const { tokens, hits, lexicon } = passage;
  const copula = lexicon.copulas.has(tokens[to]?.low ?? '');
  if (!copula && !asides.has(tokens[to]?.raw ?? '')) return [];
  const article = lexicon.articles.has(tokens[to + 1]?.low ?? '') || lexicon.quantifiers.has(tokens[to + 1]?.low ?? '');
  // "…, the carrier confirmed" tells of another.
  if ((!article && lexicon.articles.size > 0) || (!copula && hitAt(passage, 'pointer', to + 1))) return [];
  const first = article ? to + 2 : to + 1;
  for (let at = first; at <= first + (lexicon.articles.size > 0 ? plainly : 0); at++) {
    const sorts = sortsIn(hits[at]);
    if (sorts.length > 0) return sorts;
    if (tokens[at]?.kind !== 'word' || (lexicon.functionWords.has(tokens[at]?.low ?? '') && !tokens[at]?.hyphened)) return [];
  }
  return [];
}

/** What stands right before or behind a name and says of what sort it is. */
export function calledAs(passage: Passage, { from, to, form }: MentionReading): readonly string[] | undefined {
  const sorts = sortsIn(passage.endings[from]);
  const all = form === 'anaphor' ? sorts : [...sorts, ...toldAs(passage, to)];
  return all.length > 0 ? all : undefined;
}
