import type { Metric } from '../../model/figure.ts';
import type { Passage } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { NumberReading } from '../numbers/number.ts';
import { isQuote } from '../text/quotes.ts';

interface CountedNoun {
  readonly to: number;
  readonly unit: string;
  readonly metric?: Metric;
}

const farthest = 4;
/** "the 14th data centre" counts nothing, nor does what one letter is glued to: "4Q sales", "the 20s", "10h". */
const ordinals = new Set(['st', 'nd', 'rd', 'th']);
const verbal = new Set([
  'direction',
  'event',
  'modality',
  'relation',
  'hedge',
  'date',
  'per',
  'basis',
  'range',
  'mask',
  'timeUnit',
  'percent',
  'currency',
  'multiple',
]);

/** Words a counted noun may have before it: "monthly active users", "new data centers". */
function plain(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (token?.kind !== 'word' || passage.lexicon.functionWords.has(token.low)) return false;
  return !passage.hits[at]?.some((hit) => verbal.has(hit.cat) && hit.cat !== 'event' && hit.cat !== 'direction');
}

/** What may stand between a number and its noun: a plain word, or letters that only look like one ("1,500 IT professionals"). */
function modifies(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return plain(passage, at) || (token?.kind === 'word' && token.raw.length > 1 && token.raw === token.raw.toUpperCase() && !hitAt(passage, 'currency', at));
}

const initial = /^[A-Z]$/;

/** Behind "U.S." or "M&A", which the scan takes apart: letters tied by points or "&". */
function pastInitials({ tokens }: Passage, at: number): number {
  let to = at;
  for (; initial.test(tokens[to]?.raw ?? '') && tokens[to + 1]?.glued && (tokens[to + 1]?.raw === '.' || tokens[to + 1]?.raw === '&'); to += 2);
  return to > at && tokens[to - 1]?.raw === '&' ? to + 1 : to;
}

/** "three other targets": the first plural within two words, where the language shows its plurals. */
function pluralAfter(passage: Passage, at: number, end: number): CountedNoun | undefined {
  const { plural } = passage.lexicon.language;
  if (!plural) return undefined;
  for (let ahead = at; ahead <= at + 2 && ahead < end && (modifies(passage, ahead) || hitAt(passage, 'modality', ahead)); ahead++) {
    const token = passage.tokens[ahead];
    // "three other targets": what else it may be, a plural behind a number is a noun.
    if (token && plural.test(token.raw) && (ahead > at || !hitAt(passage, 'metric', ahead))) return { to: ahead + 1, unit: token.low };
  }
  return undefined;
}

const farthestOf = 4;

/** The noun behind "of" and what determines it: "five of its warehouses", "seven of the 10 largest banks". */
export function nounOf(passage: Passage, at: number, end: number): CountedNoun | undefined {
  if (hitAt(passage, 'relation', at)?.meaning !== 'of' || !passage.lexicon.language.plural) return undefined;
  for (let ahead = at + 1; ahead <= at + farthestOf && ahead < end && passage.tokens[ahead]?.kind !== 'sign'; ahead++) {
    const noun = hitAt(passage, 'noun', ahead);
    if (noun) return { to: noun.to, unit: passage.prose.text.slice(passage.tokens[noun.from]?.start, passage.tokens[noun.to - 1]?.end) };
    if (passage.lexicon.language.plural.test(passage.tokens[ahead]?.raw ?? '') && plain(passage, ahead))
      return { to: ahead + 1, unit: passage.tokens[ahead]?.low ?? '' };
  }
  return undefined;
}

/** The noun a number counts: one the language lists, a few words ahead if need be, else the plain word behind it. */
export function nounAfter(passage: Passage, at: number, end: number, number: NumberReading): CountedNoun | undefined {
  return quotedNoun(passage, at, end, number) ?? plainNoun(passage, at, end, number);
}

/** "ba “ông lớn” này": the noun in its quotation marks. */
function quotedNoun(passage: Passage, at: number, end: number, number: NumberReading): CountedNoun | undefined {
  const noun = isQuote(passage.tokens[at]) ? plainNoun(passage, at + 1, end, number) : undefined;
  return noun && isQuote(passage.tokens[noun.to]) ? { ...noun, to: noun.to + 1 } : undefined;
}

function plainNoun(passage: Passage, at: number, end: number, number: NumberReading): CountedNoun | undefined {
  // "một công ty", "one company": the article, not a count.
  if (number.form === 'words' && number.value <= 1) return undefined;
  // Where plurals show, adjectives stand before the noun; elsewhere the noun comes first ("hai muốn khách hàng" counts nothing).
  const reach = passage.lexicon.language.plural ? farthest : 0;
  const behind = passage.tokens[at];
  if (behind?.glued && !behind.hyphened && behind.kind === 'word' && (behind.raw.length === 1 || ordinals.has(behind.low))) {
    // "40,000m2": a measure in letters and a digit.
    const measure = hitAt(passage, 'noun', at);
    return measure && measure.to > at + 1 ? { to: measure.to, unit: passage.prose.text.slice(behind.start, passage.tokens[measure.to - 1]?.end) } : undefined;
  }
  for (let ahead = at, words = 0; words <= reach && ahead < end; words++) {
    const noun = hitAt(passage, 'noun', ahead);
    if (noun)
      return {
        to: noun.to,
        unit: noun.meaning.metric ? noun.meaning.unit : passage.prose.text.slice(passage.tokens[noun.from]?.start, passage.tokens[noun.to - 1]?.end),
        ...(noun.meaning.metric ? { metric: noun.meaning.metric } : {}),
      };
    const behindInitials = pastInitials(passage, ahead);
    if (behindInitials === ahead && !modifies(passage, ahead)) break;
    ahead = Math.max(behindInitials, ahead + 1);
  }
  const plural = pluralAfter(passage, pastInitials(passage, at), end);
  if (plural) return plural;
  const next = passage.tokens[at];
  if (number.form === 'words' && number.value <= 10) return undefined;
  // "4de": a piece of some code.
  if (
    !next ||
    (next.glued && !next.hyphened) ||
    next.capital ||
    next.kind !== 'word' ||
    !plain(passage, at) ||
    passage.hits[at]?.some((hit) => verbal.has(hit.cat) || hit.cat === 'metric' || hit.cat === 'rank')
  )
    return undefined;
  return { to: at + 1, unit: next.low };
}
