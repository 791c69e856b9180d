import type { Hit, Passage } from '../../lexicon/passage.ts';
import { nameAt } from '../name-at.ts';
import { cueAt, cueEnding } from './beside.ts';

const roman = /^[IVX]+$/;
/** "NĐTNN", "TMĐT": initials with a Đ among them shorten a phrase of the language. */
const shortened = /^[BCDĐGHKLMNPQRSTVX]*Đ[BCDĐGHKLMNPQRSTVX]+$|^[BCDĐGHKLMNPQRSTVX]+Đ$/;
/** The most words of a name. */
const longest = 8;

/** "Tập đoàn *Việt* Thái", "*Việt* Thái Group": what stands inside names may begin one where a sort says so and another capital follows. */
function opensName(passage: Passage, at: number): boolean {
  if (!passage.lexicon.inner.has(passage.tokens[at]?.low ?? '') || passage.tokens[at + 1]?.capital !== true) return false;
  return cueEnding(passage, at, 'before') !== undefined || cueAt(passage, at + 2, 'after') !== undefined;
}

/** "Silo *AI* of Finland", but "Silo AI chips": initials that mean something by themselves end a name where no noun follows. */
function initialsEnd({ tokens, lexicon }: Passage, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !lexicon.inner.has(token.low) || token.raw === token.low) return false;
  return next === undefined || (next.kind !== 'word' ? next.raw !== '-' : lexicon.functionWords.has(next.low) || next.low === "'s");
}

/** "Rs 300 crore", "EUR": but "Korea Investment *Real* Asset Management", "*C*7 Data Centers". */
function isMoney({ tokens }: Passage, at: number): boolean {
  const { raw = '' } = tokens[at] ?? {};
  if (raw.length === 1) return !tokens[at + 1]?.glued;
  return raw === raw.toUpperCase() || tokens[at + 1]?.kind === 'number' || tokens[at - 1]?.kind === 'number';
}

/** Whether a token may stand in an unknown name: written with a capital, and neither a known name nor a day, title or people. */
function nameable(passage: Passage, at: number, first: boolean): boolean {
  const token = passage.tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  // "Q4", "H1".
  if (/^[QH]$/.test(token.raw) && passage.tokens[at + 1]?.glued && /^[1-4]$/.test(passage.tokens[at + 1]?.raw ?? '')) return false;
  if (passage.lexicon.functionWords.has(token.low)) return !first && initialsEnd(passage, at);
  // "hôm thứ *Sáu*": the last word of a day.
  if (first && passage.endings[at + 1]?.some(({ cat, from }) => cat === 'date' && from < at)) return false;
  // "Trần Anh": a people's name may stand inside another.
  if (passage.lexicon.unnamed.has(token.low) && (first ? !opensName(passage, at) : !(passage.lexicon.inner.has(token.low) || nameAt(passage, at))))
    return false;
  // "Rs 300 crore", "quý III"; "IaaS" is a market.
  if (
    passage.hits[at]?.some(({ cat, to }) => (cat === 'currency' && isMoney(passage, at)) || (first && cat === 'market' && to === at + 1)) ||
    roman.test(token.raw) ||
    shortened.test(token.raw)
  )
    return false;
  // "Công ty Chứng khoán Acme": what it deals in is no name.
  if (cueAt(passage, at, 'field')) return false;
  if (first && cueAt(passage, at, 'after')?.meaning.legal) return false;
  const name = nameAt(passage, at);
  if (!name) return true;
  // "Telenor South Asia Investments", "University of Pittsburgh": a place may stand inside.
  // So may a product whose name is a word: "Bếp Xanh Go".
  if (first) return false;
  const { type, common } = name.meaning;
  // A company's name that is a word stands inside where the last word of a name follows: "Zentavo Kronos Group".
  return type === 'place' || (common && (type === 'product' || type === 'project' || closes(passage, name.to)));
}

/** Whether the last word of an organisation's name stands at a token: "Group". */
const closes = (passage: Passage, at: number): boolean => passage.tokens[at]?.capital === true && cueAt(passage, at, 'after') !== undefined;

/** "Bit-*isle*", "BE-*terna*": small letters behind a hyphen that are no word of the language. */
function tailed({ tokens, hits, lexicon }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.hyphened || token.capital || !lexicon.language.namesAreWords) return false;
  return (
    !lexicon.attached.has(token.low) && !lexicon.functionWords.has(token.low) && hits[at] === undefined && lexicon.language.hyphened?.test(token.low) !== true
  );
}

/** "H*5*", "Channel*E2E*": where the digits end, and letters glued to them, that a name has at its end. */
function digitsEnd({ tokens, hits }: Passage, at: number, end: number): number {
  const [digits, next] = [tokens[at], tokens[at + 1]];
  // "Q4 revenue", "H1 profit": a time is no name.
  if (hits[at - 1]?.some(({ cat, to }) => cat === 'date' && to > at)) return at;
  if (at >= end || digits?.kind !== 'number' || !digits.glued || digits.hyphened || !/^\d+$/.test(digits.raw)) return at;
  return next?.glued && !next.hyphened && next.kind === 'word' && next.low !== "'s" && at + 1 < end ? at + 2 : at + 1;
}

/** Where the run of capitals ends that begins at a token. */
export function runEnd(passage: Passage, from: number, end: number): number {
  let to = from;
  while (to < end && to - from < longest && (nameable(passage, to, to === from) || (to > from && tailed(passage, to)))) {
    if (to > from && passage.tokens[to]?.glued && !passage.tokens[to]?.hyphened) break;
    // "Marnix Việt Nam": a place goes in whole.
    const place = to > from ? nameAt(passage, to) : undefined;
    to = place ? Math.min(place.to, end) : digitsEnd(passage, to + 1, end);
    // "Stifel & Co", "Frost & Sullivan".
    if (passage.tokens[to]?.raw === '&' && to + 1 < end && nameable(passage, to + 1, false)) to++;
  }
  return to;
}

/** "*Texas* Public Radio", "*Shanghai* Electric": where a place begins that a name begins with; something lies "in Boston", and "German" is no place. */
function placeBefore({ tokens, endings, lexicon }: Passage, at: number, start: number): number {
  const place = endings[at]?.find((hit) => hit.cat === 'name' && hit.from >= start) as Hit<'name'> | undefined;
  if (place?.meaning.form !== 'name' || lexicon.entities.get(place.meaning.entity)?.type !== 'place' || tokens[at]?.glued) return at;
  const before = place.from > start ? tokens[place.from - 1] : undefined;
  return tokens[place.from]?.capital && !lexicon.whereabouts.has(before?.low ?? '') ? place.from : at;
}

/** Where a run begins with what stands inside names: "*Business* Objects", "*Texas Public* Radio". */
export function runStart(passage: Passage, from: number, start: number): number {
  const { tokens, endings, lexicon } = passage;
  let first = from;
  while (first - 1 > start && tokens[first - 1]?.capital && !tokens[first]?.glued && lexicon.inner.has(tokens[first - 1]?.low ?? '')) {
    if (endings[first]?.some((hit) => hit.cat === 'name')) break;
    first--;
  }
  // "Sài Gòn Cloud", but "startup Việt Nam Zentavo" is of there.
  const whose = lexicon.language.possessorLast && !lexicon.inner.has(tokens[first]?.low ?? '');
  return whose ? first : placeBefore(passage, first, start);
}

/** Where the capitals end that go on behind a known name: places may be among them, other names not. */
export function goesOn(passage: Passage, from: number, end: number): number {
  let to = from;
  while (to < end && to - from < longest && !(passage.tokens[to]?.glued && !passage.tokens[to]?.hyphened)) {
    const place = nameAt(passage, to);
    if (place?.meaning.form === 'name' && place.meaning.type === 'place') to = place.to;
    else if (!place && nameable(passage, to, false)) to++;
    else break;
  }
  return to;
}
