import type { DealingWord } from '../../model/language/dealing-word.ts';
import type { Places, SentenceView } from '../claims/sentence/sentence-view.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';

function placesOf(view: SentenceView): Places {
  return (view.memory.places ??= {
    starts: new Map(view.mentions.map((one) => [one.from, one])),
    ends: new Map(view.mentions.map((one) => [one.to, one])),
  });
}

/** The mention that begins at a token. */
export const mentionFrom = (view: SentenceView, at: number): MentionReading | undefined => placesOf(view).starts.get(at);
/** The mention that ends before a token. */
export const mentionUpTo = (view: SentenceView, at: number): MentionReading | undefined => placesOf(view).ends.get(at);

/** The 's of "Microsoft's", a word of its own to the scanner; that of "it's buying" is a verb. */
const possessive = ({ tokens, endings }: SentenceView['passage'], at: number): boolean =>
  (tokens[at]?.raw === "'" && tokens[at - 1]?.low.endsWith('s') === true) ||
  (tokens[at]?.kind === 'word' && tokens[at]?.raw[0] === "'" && endings[at]?.every((hit) => hit.cat !== 'dealing' || hit.meaning !== 'pronoun') !== false);

/** The end of the longest phrase of a kind that begins at a token: "in talks to" at "in". */
export function dealingAt({ passage, to }: SentenceView, at: number, ...kinds: readonly DealingWord[]): number | undefined {
  if (kinds.includes('possessive') && possessive(passage, at)) return at + 1;
  let end: number | undefined;
  for (const hit of passage.hits[at] ?? [])
    if (hit.cat === 'dealing' && kinds.includes(hit.meaning as DealingWord) && hit.to <= to && hit.to > (end ?? at)) end = hit.to;
  return end;
}

/** The start of the longest phrase of a kind that ends before a token. */
export function dealingEnding({ passage, from }: SentenceView, at: number, ...kinds: readonly DealingWord[]): number | undefined {
  if (kinds.includes('possessive') && possessive(passage, at - 1)) return at - 1;
  let start: number | undefined;
  let longest = at;
  for (const hit of passage.endings[at] ?? []) {
    if (hit.cat !== 'dealing' || hit.from < from) continue;
    longest = Math.min(longest, hit.from);
    if (kinds.includes(hit.meaning as DealingWord) && hit.from < (start ?? at)) start = hit.from;
  }
  // The "định" of "quyết định" is no wish: a longer phrase hides the shorter it ends in.
  return start === longest ? start : undefined;
}

const halting = /^[,;:()"–—-]$/;

/** A sign that parts clauses; "-" only between spaces. */
export function sign({ passage }: SentenceView, at: number): boolean {
  const token = passage.tokens[at];
  return token?.kind === 'sign' && halting.test(token.raw) && !(token.raw === '-' && token.glued) && !(token.raw === ',' && between(passage, at));
}

/** "a five-year*,* $20 million contract": a comma between two that describe one noun. */
function between({ tokens }: SentenceView['passage'], comma: number): boolean {
  const next = tokens[comma + 1];
  return tokens[comma - 1]?.hyphened === true && next !== undefined && next.kind !== 'word';
}

const longestBracket = 12;

/** Where a bracket that ends here began, else the place itself. */
export function openingOf({ passage, from }: SentenceView, closing: number): number {
  for (let at = closing - 1; at >= from && at > closing - longestBracket; at--) if (passage.tokens[at]?.raw === '(') return at;
  return closing;
}

/** Whether a word stands within a compound: the "as" and the "a" of "infrastructure-as-a-service". */
export const inCompound = ({ passage: { tokens } }: SentenceView, at: number): boolean => tokens[at]?.hyphened === true && tokens[at + 1]?.hyphened === true;

/** A word that begins a clause: "after", "trong khi". */
export const opensClause = (view: SentenceView, at: number): boolean =>
  (view.passage.hits[at]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'clause') ?? false) && !inCompound(view, at);

/** Whether a word at a place only says what the firm before it does: "tập đoàn *lưu trữ* EMC", "công ty *phân phối* Digiworld". */
export const trade = ({ passage }: SentenceView, at: number): boolean =>
  passage.lexicon.language.possessorLast === true &&
  hitAt(passage, 'cue', at)?.meaning.side === 'field' &&
  passage.endings[at]?.some((hit) => hit.cat === 'sort') === true;

/** Whether a word of dealing ends here, the head of a frame; not the "lập" of "nhà sáng lập", the "đầu tư" of "quỹ đầu tư", the "tư vấn" of "công ty tư vấn". */
export function headUpTo(view: SentenceView, at: number): boolean {
  const here = view.passage.endings[at];
  const head = here?.find((hit) => hit.cat === 'event');
  if (head === undefined || trade(view, head.from)) return false;
  return !here?.some((hit) => hit.from < head.from && (hit.cat === 'sort' || hit.cat === 'cue' || (hit.cat === 'dealing' && hit.meaning === 'title')));
}

/** Whether a phrase begins within another word: the "định chi" of "quyết định chi". */
export const splits = ({ endings, lexicon }: SentenceView['passage'], from: number): boolean =>
  lexicon.language.dropsSubject === true && (endings[from + 1]?.some((hit) => hit.cat === 'dealing' && hit.from < from) ?? false);

const longestAside = 14;

/** Behind an aside between two commas that ends the clause from a place on: "a pact with SAP, *under which it resells Azure,* was signed". */
export function pastAside(view: SentenceView, from: number): number | undefined {
  const opening = clauseEnd(view, from);
  if (view.passage.tokens[opening]?.raw !== ',') return undefined;
  let closing = opening + 1;
  while (closing < view.to && closing < opening + longestAside && !sign(view, closing)) closing++;
  return view.passage.tokens[closing]?.raw === ',' ? closing + 1 : undefined;
}

/** The clause from a word on: to the next sign or clause word, at most so far. */
export function clauseEnd(view: SentenceView, from: number, most = 16): number {
  let at = from;
  while (at < view.to && at < from + most) {
    // "buy *as much as* 7.5% of": the words of a bound begin no clause.
    const hedge = hitAt(view.passage, 'hedge', at)?.to;
    if (hedge === undefined && (sign(view, at) || opensClause(view, at))) break;
    at = hedge ?? at + 1;
  }
  return at;
}
