import type { Whole } from '../../model/whole.ts';
import { kindsOf } from '../lexicon/kinds.ts';
import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, mayBegin, tokenAt } from '../lexicon/passage.ts';
import { bareSort } from './pointing/bare.ts';
import { pointerBefore } from './pointing/before.ts';
import { placeBehind, pointerBehind } from './pointing/behind.ts';
import type { Pointing, PointingRule } from './pointing/pointing-rule.ts';

/** A span that points back, and how it stands in its clause. */
export interface Anaphor extends Pointing {
  /** What is done is done to it ("jobs at the vendor"), or with what is its own ("một ghế trong hội đồng của công ty này"). */
  readonly acted?: 'on' | 'owned';
  /** It is a source: "theo hãng này". */
  readonly source?: true;
  /** Where its clause begins. */
  readonly clause: number;
}

/** Every way in which a text speaks of somebody without a name; the first that applies decides. */
export const pointingRules: readonly PointingRule[] = [pointerBefore, pointerBehind, placeBehind, bareSort];

const between = 3;

/** Whether it is what a deed is done to: "mua lại *hãng này*", "bid for *the firm*", "mua 20% cổ phần *nhà mạng này*". */
function dealtWith(passage: Passage, { from }: Pointing): boolean {
  for (let at = from, steps = 0; steps <= between; steps++) {
    const ending = passage.endings[at] ?? [];
    if (ending.some((hit) => hit.cat === 'event')) return true;
    const part = ending.find((hit) => hit.cat === 'dealing' && (hit.meaning === 'stake' || hit.meaning === 'part'));
    const share = tokenAt(passage, at - 1)?.kind === 'number' || tokenAt(passage, at - 1)?.raw === '%';
    if (!part && !share) return false;
    at = part?.from ?? at - 1;
  }
  return false;
}

/** Whether somebody else acts on it in its clause: "jobs at the vendor", but not "bid for the company's shares". */
function actedOn(passage: Passage, { from, to }: Pointing): Anaphor['acted'] {
  if (passage.tokens[to]?.low !== "'s" && dealtWith(passage, { from, to, sorts: [] })) return 'on';
  const lead = tokenAt(passage, from - 1);
  if (lead?.kind !== 'word' || passage.tokens[to]?.low === "'s") return undefined;
  // "with the company expecting $5 billion": a verb of its own follows.
  const absolute =
    hitEnding(passage, 'relation', from)?.meaning === 'with' && (hitAt(passage, 'modality', to) !== undefined || hitAt(passage, 'event', to) !== undefined);
  if (passage.lexicon.obliques.has(lead.low) && !absolute) return 'on';
  return hitEnding(passage, 'relation', from)?.meaning === 'of' && passage.lexicon.language.possessorLast ? 'owned' : undefined;
}

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

/** The words with which alone an anaphor can begin. */
export const pointing = kindsOf('pointer', 'sort');

/** The anaphor at a token of a sentence, if one stands there. */
export function anaphorAt(passage: Passage, at: number, start: number): Anaphor | undefined {
  if (!mayBegin(passage, at, pointing)) return undefined;
  const { sides } = passage.lexicon;
  for (const rule of pointingRules) {
    const found = sides.has(rule.side) ? rule.read(passage, at) : undefined;
    if (!found) continue;
    const source = hitEnding(passage, 'relation', found.from)?.meaning === 'according-to';
    // "according to the company": nothing is done to it.
    const acted = source ? undefined : actedOn(passage, found);
    const anaphor: Whole<Anaphor> = {
      from: found.from,
      to: found.to,
      sorts: found.sorts,
      place: found.place,
      bare: found.bare,
      near: found.near,
      homeless: found.homeless,
      pointed: found.pointed,
      clause: clauseOf(passage, at, start),
      acted,
      source: source || undefined,
    };
    return anaphor;
  }
  return undefined;
}
