import type { Span } from '../../model/text.ts';
import type { Block } from '../text/blocks.ts';
import type { Prose } from '../text/prose.ts';
import { proseOf } from '../text/prose.ts';
import type { Token } from '../text/scan.ts';
import { scan } from '../text/scan.ts';
import type { TokenRange } from '../text/sentences.ts';
import { sentencesOf } from '../text/sentences.ts';
import { unglue } from '../text/unglue.ts';
import type { Hit } from './hits.ts';
import { hitsFrom, put, written } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import type { Meanings } from './meanings.ts';
import type { Senses } from './senses.ts';
import { sharedBy } from './shared.ts';
import type { SlotValues } from './slot.ts';

export type { Hit } from './hits.ts';

/** A block of prose with its tokens, sentences and everything the lexicon knows in it. */
export interface Passage {
  readonly block: Block;
  readonly prose: Prose;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  /** By first token. */
  readonly hits: readonly (readonly Hit[] | undefined)[];
  /** By first token, the vocabularies of its phrases as bits. */
  readonly kinds: readonly number[];
  /** By last token + 1. */
  readonly endings: readonly (readonly Hit[] | undefined)[];
  readonly lexicon: Lexicon;
}

/** Reads a block: normalise, scan, split into sentences, and one pass of the trie. What it begins with as the one `before` does is taken from there. */
export function passageOf(block: Block, lexicon: Lexicon, before?: Passage): Passage {
  const prose = proseOf(block.runs);
  const shared = before ? sharedBy(before, prose.text) : 0;
  const fresh = unglue(scan(prose.text, lexicon.words, before?.tokens[shared - 1]?.end), lexicon.words, {
    known: (word) => lexicon.trie.paths.knows(word.key),
    name: (word) => lexicon.solo.has(word.low),
    small: (word) => lexicon.functionWords.has(word.low),
    opens: (word) => lexicon.openers.has(word.low),
    month: (word) => lexicon.monthNames.has(word.low),
    credit: (word) => lexicon.photographers.has(word.low),
  });
  const tokens = before && shared > 0 ? [...before.tokens.slice(0, shared), ...fresh] : fresh;
  const sentences = sentencesOf(tokens, lexicon.abbreviations, lexicon.currencies);
  const hits = new Array<readonly Hit[] | undefined>(tokens.length);
  const kinds = new Array<number>(tokens.length);
  const endings = new Array<readonly Hit[] | undefined>(tokens.length + 1);
  for (let at = 0; before && at < shared; at++) {
    hits[at] = before.hits[at];
    kinds[at] = before.kinds[at] ?? 0;
    endings[at] = before.endings[at];
  }
  const found = ({ vocables, strict, kinds: bits }: Senses, from: number, to: number, slots: SlotValues): void => {
    const meant = strict ? written(vocables, from, to, tokens) : vocables;
    if (meant.length === 0) return;
    const here = hitsFrom(meant, from, to, slots);
    kinds[from] = (kinds[from] ?? 0) | bits;
    put(hits, from, here);
    put(endings, to, here);
  };
  for (const { from, to } of sentences) lexicon.trie.match(tokens, { from: Math.max(from, shared), to }, found);
  return { block, prose, tokens, sentences, hits, kinds, endings, lexicon };
}

/** Whether a phrase of these vocabularies may begin at a token. */
export const mayBegin = ({ kinds }: Passage, at: number, wanted: number): boolean => at >= 0 && ((kinds[at] ?? 0) & wanted) !== 0;

/** The token at a place, none before the first: a place of -1 would be looked up as a name, and every place asked for there from then on. */
export const tokenAt = ({ tokens }: Pick<Passage, 'tokens'>, at: number): Token | undefined => (at < 0 ? undefined : tokens[at]);

/** The longest phrase of a vocabulary that begins at a token. */
export function hitAt<C extends keyof Meanings>(passage: Passage, cat: C, at: number): Hit<C> | undefined {
  const here = at < 0 ? undefined : passage.hits[at];
  if (here === undefined) return undefined;
  let longest: Hit<C> | undefined;
  for (const hit of here) if (hit.cat === cat && (!longest || hit.to > longest.to)) longest = hit as Hit<C>;
  return longest;
}

/** The longest phrase of a vocabulary that ends before a token. */
export function hitEnding<C extends keyof Meanings>(passage: Passage, cat: C, at: number): Hit<C> | undefined {
  const here = at < 0 ? undefined : passage.endings[at];
  if (here === undefined) return undefined;
  let longest: Hit<C> | undefined;
  for (const hit of here) if (hit.cat === cat && (!longest || hit.from < longest.from)) longest = hit as Hit<C>;
  return longest;
}

/** Whether a longer phrase that is no number begins here: "tỷ phú" at "tỷ", "đồng sáng lập" at "đồng". */
export function overshadowed(passage: Passage, at: number, length: number): boolean {
  for (const hit of passage.hits[at] ?? []) if ((hit.cat === 'noun' || hit.cat === 'mask' || hit.cat === 'name') && hit.to - hit.from > length) return true;
  return false;
}

/** Where in the source a stretch stands; in a block read with context only what is its own, and undefined where nothing is. */
export function placeIn({ prose, tokens, block: { own } }: Passage, { from, to }: TokenRange): Span | undefined {
  if (!own) return prose.place(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  let first: Span | undefined;
  let last: Span | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const place = token && prose.place(token.start, token.end);
    if (!place || place.start < own.start || place.end > own.end || place.end <= place.start) continue;
    first ??= place;
    last = place;
  }
  return first && last ? { start: first.start, end: last.end } : undefined;
}
