import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';

/** A span that points back ("công ty này", "the Seattle company"): what sort of thing, and from where. */
export interface Anaphor {
  readonly from: number;
  readonly to: number;
  readonly sorts: readonly string[];
  readonly place?: string;
  /** Nothing points: "hãng cho biết". */
  readonly bare?: true;
  /** What is done is done to it ("jobs at the vendor"), or with what is its own ("một ghế trong hội đồng của công ty này"). */
  readonly acted?: 'on' | 'owned';
  /** "này" points to the nearest of its own sentence. */
  readonly near?: true;
  /** Where its clause begins. */
  readonly clause: number;
}

type Pointing = Omit<Anaphor, 'acted' | 'clause'>;

const placeOf = (passage: Passage, at: number): { readonly id: string; readonly to: number } | undefined => {
  const hit = hitAt(passage, 'name', at);
  return hit && passage.lexicon.entities.get(hit.meaning.entity)?.type === 'place' ? { id: hit.meaning.entity, to: hit.to } : undefined;
};

/** All sorts said at a token by the longest phrase: "gã khổng lồ phần mềm" is software. */
function sortsAt(passage: Passage, at: number): { readonly to: number; readonly sorts: readonly string[] } | undefined {
  const longest = hitAt(passage, 'sort', at);
  if (!longest) return undefined;
  return { to: longest.to, sorts: (passage.hits[at] ?? []).filter((hit) => hit.cat === 'sort' && hit.to === longest.to).map((hit) => hit.meaning as string) };
}

/** "the European Commission" is a name, no anaphor. */
const inName = (passage: Passage, at: number, to: number): boolean => passage.hits[at]?.some((hit) => hit.cat === 'name' && hit.to >= to) ?? false;

/** The "based" of "Leeds-based". */
const isBased = (passage: Passage, at: number): boolean => passage.tokens[at]?.low === 'based' && (passage.tokens[at]?.hyphened ?? false);

/** The sort behind a few plain words: "the fixed-line giant", but not "the largest provider". */
function sortAhead(passage: Passage, from: number): ReturnType<typeof sortsAt> {
  const { tokens, lexicon } = passage;
  for (let at = from; at <= from + 2; at++) {
    const sort = sortsAt(passage, at);
    // "the open-source company" is told from others by its words alone.
    if (sort) return at > from + 1 && sort.sorts.every((one) => one === 'company' || one === 'group') ? undefined : sort;
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || lexicon.functionWords.has(token.low) || lexicon.quantifiers.has(token.low)) return undefined;
  }
  return undefined;
}

/** Pointer before: "the company", "the Seattle company". */
function pointedBefore(passage: Passage, at: number): Pointing | undefined {
  const pointer = hitAt(passage, 'pointer', at);
  if (pointer?.meaning.side !== 'before' || passage.lexicon.quantifiers.has(passage.tokens[at - 1]?.low ?? '')) return undefined;
  let place = placeOf(passage, pointer.to);
  // "the Redmond, Washington company".
  if (place && passage.tokens[place.to]?.raw === ',') place = { id: place.id, to: placeOf(passage, place.to + 1)?.to ?? place.to };
  let next = place?.to ?? pointer.to;
  // "the Leeds-based retailer", wherever Leeds is.
  if (!place && passage.tokens[next]?.capital && isBased(passage, next + 1)) next++;
  if (isBased(passage, next)) next++;
  const sort = sortAhead(passage, next);
  if (!sort || (passage.tokens[sort.to]?.capital && !passage.tokens[sort.to]?.glued)) return undefined;
  if (sortsAt(passage, sort.to) || inName(passage, pointer.to, sort.to) || hitAt(passage, 'relation', sort.to)?.meaning === 'of') return undefined;
  return { from: at, to: sort.to, sorts: sort.sorts, ...(place ? { place: place.id } : {}) };
}

/** The pointer of "hãng phần mềm ảo hóa này": a few plain words may stand before it. */
function pointerWithin(passage: Passage, at: number): { readonly to: number } | undefined {
  for (let ahead = at; ahead <= at + 5; ahead++) {
    const pointer = hitAt(passage, 'pointer', ahead);
    if (pointer?.meaning.side === 'after') return pointer;
    const token = passage.tokens[ahead];
    if (token?.kind !== 'word' || token.capital || passage.lexicon.functionWords.has(token.low) || hitAt(passage, 'relation', ahead)) return undefined;
  }
  return undefined;
}

/** Pointer behind ("startup này"), a place behind ("hãng Mỹ"), or a bare definite sort before its verb ("Hãng cho biết"). */
function pointedAfter(passage: Passage, at: number): Pointing | undefined {
  const sort = sortsAt(passage, at);
  // "các “ông lớn”" are many.
  const before = passage.tokens[at - 1]?.kind === 'sign' && passage.tokens[at]?.glued ? at - 2 : at - 1;
  if (!sort || passage.lexicon.quantifiers.has(passage.tokens[before]?.low ?? '') || hitEnding(passage, 'sort', at)) return undefined;
  // "Tổng Công ty Đầu tư …" is a name.
  if (passage.tokens[at]?.capital && passage.tokens[at - 1]?.capital) return undefined;
  const place = placeOf(passage, sort.to);
  const pointer = pointerWithin(passage, place?.to ?? sort.to);
  if (pointer) return { from: at, to: pointer.to, sorts: sort.sorts, near: true, ...(place ? { place: place.id } : {}) };
  // "startup Việt Nam Zentavo" names it.
  if (place && passage.tokens[place.to]?.capital) return undefined;
  if (place) return { from: at, to: place.to, sorts: sort.sorts, place: place.id };
  const next = passage.tokens[sort.to];
  // "doanh nghiệp tăng doanh thu" is any business.
  if (sort.sorts.includes('business')) return undefined;
  if (next?.capital || next?.kind === 'number') return undefined;
  const predicate =
    next === undefined ||
    next.kind === 'sign' ||
    hitAt(passage, 'relation', sort.to) !== undefined ||
    hitAt(passage, 'modality', sort.to) !== undefined ||
    hitAt(passage, 'direction', sort.to) !== undefined ||
    passage.lexicon.functionWords.has(next.low) ||
    passage.lexicon.predicates.has(next.low) ||
    hitAt(passage, 'event', sort.to) !== undefined ||
    hitAt(passage, 'metric', sort.to)?.meaning.verb === true;
  return predicate && sort.to - at <= 2 ? { from: at, to: sort.to, sorts: sort.sorts, bare: true } : undefined;
}

/** Whether somebody else acts on it in its clause: "jobs at the vendor", but not "bid for the company's shares". */
function actedOn(passage: Passage, { from, to }: Pointing): Anaphor['acted'] {
  const lead = passage.tokens[from - 1];
  if (lead?.kind !== 'word' || passage.tokens[to]?.low === "'s") return undefined;
  if (passage.lexicon.obliques.has(lead.low)) return 'on';
  return hitEnding(passage, 'relation', from)?.meaning === 'of' && passage.lexicon.language.possessorLast ? 'owned' : undefined;
}

/** Where the clause around a token begins: behind the last "that", "which", "khi". */
function clauseOf(passage: Passage, at: number, start: number): number {
  for (let from = at; from > start; from--)
    if (passage.endings[from]?.some((hit) => hit.cat === 'relation' && (hit.meaning === 'clause' || hit.meaning === 'relative'))) return from;
  return start;
}

/** The anaphor at a token of a sentence, if one stands there. */
export function anaphorAt(passage: Passage, at: number, start: number): Anaphor | undefined {
  const sides = passage.lexicon.language.pointers.map(([, pointer]) => pointer.side);
  const found = (sides.includes('before') ? pointedBefore(passage, at) : undefined) ?? (sides.includes('after') ? pointedAfter(passage, at) : undefined);
  if (!found) return undefined;
  const acted = actedOn(passage, found);
  return { ...found, clause: clauseOf(passage, at, start), ...(acted ? { acted } : {}) };
}
