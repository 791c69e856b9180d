import type { Whole } from '../../model/whole.ts';
import { kindsOf } from '../lexicon/kinds.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, mayBegin, tokenAt } from '../lexicon/passage.ts';
import { dealtWith } from './dealt-with.ts';
import { shareOf, sharesBehind } from './earned.ts';
import { bareSort } from './pointing/bare.ts';
import { pointerBefore } from './pointing/before.ts';
import { placeBehind, pointerBehind } from './pointing/behind.ts';
import { greatest } from './pointing/greatest.ts';
import type { Pointing, PointingRule } from './pointing/pointing-rule.ts';

/** A span that points back, and how it stands in its clause. */
export interface Anaphor extends Pointing {
  /** What is done is done to it ("jobs at the vendor"), or with what is its own ("một ghế trong hội đồng của công ty này"). */
  readonly acted?: 'on' | 'owned';
  /** It is a source: "theo hãng này". */
  readonly source?: true;
  /** Whom it can hardly mean, by what stands around it. */
  readonly barred?: ReadonlySet<string>;
  /** Where its clause begins. */
  readonly clause: number;
  /** Who acts in its clause stands right before it: "Alibaba, which raised its stake in *the company*". */
  readonly relative?: true;
  /** A part of all it earns is told of: "12% of the firm's revenue". */
  readonly whole?: true;
  /** What is told of are its shares, as no part of a company has: "the company's shares". */
  readonly listed?: true;
  /** It foretells or reckons: "hãng này dự báo". */
  readonly judges?: true;
}

/** Every way in which a text speaks of somebody without a name; the first that applies decides. */
export const pointingRules: readonly PointingRule[] = [pointerBehind, placeBehind, greatest, pointerBefore, bareSort];

/** Whether somebody else acts on it in its clause: "jobs at the vendor", but not "bid for the company's shares". */
function actedOn(passage: Passage, { from, to }: Pointing): Anaphor['acted'] {
  if (passage.tokens[to]?.low !== "'s" && dealtWith(passage, from)) return 'on';
  const lead = tokenAt(passage, from - 1);
  if (lead?.kind !== 'word' || passage.tokens[to]?.low === "'s") return undefined;
  // "with the company expecting $5 billion": a verb of its own follows.
  const absolute =
    hitEnding(passage, 'relation', from)?.meaning === 'with' && (hitAt(passage, 'modality', to) !== undefined || hitAt(passage, 'event', to) !== undefined);
  // "a top executive at the giant": nothing is done to it.
  const office =
    hitEnding(passage, 'relation', from)?.meaning === 'at' &&
    passage.endings[from - 1]?.some((hit) => (hit.cat === 'dealing' && hit.meaning === 'title') || hit.cat === 'sign') === true;
  if (passage.lexicon.obliques.has(lead.low) && !absolute && !office) return 'on';
  const of = passage.lexicon.language.possessorLast ? hitEnding(passage, 'relation', from) : undefined;
  return of?.meaning === 'of' && !dealOf(passage, of.from) ? 'owned' : undefined;
}

/** Whether it is whose deal outdoes others. */
function outdoes(passage: Passage, from: number): boolean {
  const of = passage.lexicon.language.possessorLast ? hitEnding(passage, 'relation', from) : undefined;
  return of?.meaning === 'of' && dealOf(passage, of.from);
}

/** How many words may stand between a deal and whose it is: "*hợp đồng* trị giá 420 tỷ đồng, lớn nhất từ trước tới nay *của* công ty". */
const told = 12;

/** "thương vụ lớn nhất trong lịch sử của hãng": a deal that outdoes others is of whom the clause tells, not of who stands nearest. */
function dealOf({ hits, tokens }: Passage, of: number): boolean {
  let most = false;
  for (let at = of - 1; at >= of - told && at >= 0; at--) {
    if (tokens[at]?.capital && !hits[at]?.some(({ cat }) => cat === 'currency')) return false;
    for (const { cat, meaning } of hits[at] ?? []) {
      if (cat === 'rank') most = true;
      if (most && cat === 'metric' && deals.has(String((meaning as { readonly metric?: unknown }).metric))) return true;
      if (most && cat === 'dealing' && meaning === 'nominal') return true;
    }
  }
  return false;
}
const deals: ReadonlySet<string> = new Set(['deal-value', 'investment']);

const parting = /^[:;]$/;

/** Where the clause around a token begins: behind the last "that", "which", "khi", or a colon. */
function clauseOf(passage: Passage, at: number, start: number): number {
  for (let from = at; from > start; from--)
    if (
      parting.test(tokenAt(passage, from - 1)?.raw ?? '') ||
      passage.endings[from]?.some((hit) => hit.cat === 'relation' && (hit.meaning === 'clause' || hit.meaning === 'relative'))
    )
      return from;
  return start;
}

/** Whether what stands at a token tells what somebody expects or reckons. */
const foretells = ({ hits }: Passage, at: number): boolean =>
  hits[at]?.some((hit) => hit.cat === 'modality' && judging.has((hit as Hit<'modality'>).meaning.modality)) ?? false;

const judging: ReadonlySet<string> = new Set(['forecast', 'estimated']);

/** The words with which alone an anaphor can begin. */
const pointing = kindsOf('pointer', 'sort');

/** Whether an anaphor can begin at a token: with such a word, or with "Germany's". */
export const mayPoint = (passage: Passage, at: number): boolean =>
  mayBegin(passage, at, pointing) || (passage.tokens[at + 1]?.low === "'s" && passage.lexicon.sides.has('before'));

/** The anaphor at a token of a sentence, if one stands there. */
export function anaphorAt(passage: Passage, at: number, start: number): Anaphor | undefined {
  const { sides } = passage.lexicon;
  for (const rule of pointingRules) {
    const found = sides.has(rule.side) ? rule.read(passage, at) : undefined;
    if (!found) continue;
    const source = hitEnding(passage, 'relation', found.from)?.meaning === 'according-to';
    // "according to the company": nothing is done to it.
    const acted = source ? undefined : actedOn(passage, found);
    const clause = clauseOf(passage, at, start);
    const anaphor: Omit<Whole<Anaphor>, 'barred' | 'kin'> = {
      from: found.from,
      to: found.to,
      sorts: found.sorts,
      place: found.place,
      bare: found.bare,
      told: found.told,
      // "Alphabet chi 32 tỷ USD để thâu tóm Wiz, thương vụ lớn nhất của tập đoàn này": not the one that stands nearest.
      near: found.near && outdoes(passage, found.from) ? undefined : found.near,
      homeless: found.homeless,
      pointed: found.pointed,
      seated: found.seated,
      greatest: found.greatest,
      clause,
      relative: passage.endings[clause]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'relative') || undefined,
      whole: shareOf(passage, found) || undefined,
      listed: sharesBehind(passage, found.to) || undefined,
      judges: foretells(passage, found.to) || undefined,
      acted,
      source: source || undefined,
    };
    return anaphor;
  }
  return undefined;
}
