import type { Passage } from '../lexicon/passage.ts';
import { hitAt, tokenAt } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Anaphor } from './anaphors.ts';
import { anaphorAt } from './anaphors.ts';
import type { MentionReading } from './mention-reading.ts';
import { isCompany } from './mention-reading.ts';
import { frontedTo } from './pointing/fronted.ts';
import type { Spoken } from './standing.ts';
import { barredFrom, saysLittle } from './whom/barred.ts';
import { mayMean } from './whom/fits.ts';
import { resolveAnaphor } from './whom/resolve.ts';

/** A place in a text that may point back, and all that is known there. */
export interface Place {
  readonly passage: Passage;
  readonly at: number;
  readonly sentence: TokenRange;
  /** Whom each sentence so far names, this one the last. */
  readonly spoken: readonly (readonly Spoken[])[];
  /** The names of the passage by the token they begin at. */
  readonly byStart: readonly (MentionReading | undefined)[] | undefined;
  /** Whom its passage and the next name. */
  readonly coming: () => readonly MentionReading[];
  /** The mention before. */
  readonly before: MentionReading | undefined;
  /** How many sentences stand in its paragraph. */
  readonly paragraph: number;
}

/** "…, the company said", "…, the company will grow": a verb of its own follows. */
const acts = ({ hits }: Passage, at: number): boolean =>
  hits[at]?.some((hit) => hit.cat === 'modality' || (hit.cat === 'relation' && (hit.meaning === 'by' || hit.meaning === 'copula'))) ?? false;

/** "SoftBank, the Japanese group which …": said of a name right before, it names nobody anew; but "according to the head of SoftBank, the group will …". */
const apposed = ({ passage, at, before }: Place, meant: MentionReading, to: number): boolean =>
  tokenAt(passage, at - 1)?.raw === ',' &&
  before?.to === at - 1 &&
  before.entity === meant.entity &&
  before.form !== 'anaphor' &&
  (before.form !== 'unknown' || tokenAt(passage, to)?.raw === ',') &&
  !(passage.lexicon.language.namesAreWords && acts(passage, to));

/** "Techcombank (ngân hàng)", "Multicoin Capital, công ty đầu tư …": a bare sort right behind a name says what it is; not "… ở Mexico. Hãng …". */
const aside = ({ passage, at, sentence, before }: Place, long = false): boolean =>
  at > sentence.from &&
  before?.to === at - 1 &&
  tokenAt(passage, at - 1)?.kind === 'sign' &&
  (long || !frontedTo(passage, at, sentence.from)) &&
  !sourced(passage, before);

/** The words of a bare sort: "Còn Rackspace, *nhà cung cấp đám mây lớn thứ hai*" is told of Rackspace. */
const few = 3;

/** "Theo Bloomberg, *hãng* sẽ …": behind whom one quotes a clause begins. */
const sourced = ({ tokens, endings }: Passage, { from, to, type }: MentionReading): boolean =>
  tokens[to]?.raw === ',' &&
  (type === 'publisher' || type === 'analyst') &&
  endings[from]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'according-to') === true;

/** "a blow to AWS, *the unit* that leads": behind a description what it does or has is told, where a sentence would have its verb. */
const goesOn = ({ tokens, hits }: Passage, at: number): boolean =>
  // "Slack, *the messaging startup*." and "MuleSoft, *the data platform* it acquired".
  tokens[at] === undefined || tokens[at]?.raw === '.' || hits[at]?.some(({ cat, meaning }) => cat === 'someone' && meaning === 'pronoun')
    ? true
    : tokens[at]?.kind === 'sign'
      ? closing.has(tokens[at]?.raw ?? '')
      : (hits[at]?.some((hit) => hit.cat === 'relation' && describing.has(String(hit.meaning))) ?? false);
const describing: ReadonlySet<string> = new Set(['relative', 'that', 'with', 'where', 'behind', 'from', 'into']);

/** "Hãng bán máy, và HPE …": a comma, a stop or a word that opens a clause ends what is said of it. */
const parts = ({ tokens, hits }: Passage, at: number): boolean =>
  tokens[at]?.kind === 'sign'
    ? closing.has(tokens[at]?.raw ?? '')
    : (hits[at]?.some((hit) => hit.cat === 'relation' && opening.has(String(hit.meaning))) ?? false);
const dashes: ReadonlySet<string> = new Set([',', '-', '–', '—', '(']);
const closing: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '(', '"', '”', '“']);
const opening: ReadonlySet<string> = new Set(['clause', 'relative', 'that', 'where', 'compared-with']);

/** The names that its clause goes on with. */
function aheadOf({ passage, byStart, sentence }: Place, from: number): MentionReading[] {
  const ahead: MentionReading[] = [];
  for (let at = from; at < sentence.to && !parts(passage, at); at++) {
    const name = byStart?.[at];
    if (name && name.to <= sentence.to) ahead.push(name);
  }
  return ahead;
}

/** "nhân sự của *mảng đám mây*": nothing points at it, and it is a line of business before it is anybody. */
const isLine = (passage: Passage, { bare, sorts, to }: Anaphor): true | undefined =>
  (bare && sorts.includes('cloud-unit') && hitAt(passage, 'relation', to)?.meaning !== 'of') || undefined;

/** "Doanh thu của *gã khổng lồ công nghệ Trung Quốc* tăng. Tencent …": where nobody is told of yet, the first to come if he is known to be so. */
function toCome({ passage, spoken, coming }: Place, anaphor: Anaphor): Spoken | undefined {
  if (!anaphor.place || spoken.some((sentence) => sentence.some(isCompany))) return undefined;
  const first = coming().find((mention) => isCompany(mention) && (mention.from >= anaphor.to || mention.from < 0));
  const meant = first && { ...first, from: -1, to: -1, passing: false, party: () => undefined };
  return meant && meant.form !== 'unknown' && mayMean(meant, anaphor, passage.lexicon.entities) ? meant : undefined;
}

/** The mention that points back at a token, if one stands there and somebody is meant. */
export function pointedAt(place: Place): MentionReading | undefined {
  const { passage, at, sentence, before, spoken } = place;
  const found = anaphorAt(passage, at, sentence.from);
  if (!found || ((found.bare || found.greatest) && aside(place, found.to - at > few))) return undefined;
  if (found.pointed && aside(place) && goesOn(passage, found.to)) return undefined;
  // "Frasers, the sportswear group controlled by …".
  if (before?.to === at - 1 && before.form === 'unknown' && tokenAt(passage, at - 1)?.raw === ',' && found.to - at > 2) return undefined;
  const barred = barredFrom(passage, found, spoken.at(-1) ?? [], aheadOf(place, found.to), sentence.from);
  const anaphor = barred ? { ...found, barred } : found;
  const meant = resolveAnaphor(anaphor, spoken, passage.lexicon.entities, place.paragraph) ?? toCome(place, anaphor);
  if (!meant || apposed(place, meant, found.to)) return undefined;
  // "G42 - tập đoàn công nghệ có trụ sở tại Abu Dhabi".
  const told = found.place && !found.pointed && before?.to === at - 1 && before.entity === meant.entity;
  if (told && dashes.has(tokenAt(passage, at - 1)?.raw ?? '')) return undefined;
  const plain = saysLittle(anaphor) || undefined;
  const unsaid = isLine(passage, found);
  return { from: anaphor.from, to: anaphor.to, entity: meant.entity, form: 'anaphor', type: meant.type, ...(plain && { plain }), ...(unsaid && { unsaid }) };
}
