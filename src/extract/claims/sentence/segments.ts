import type { Relation } from '../../../model/language/relation.ts';
import { kindsOf } from '../../lexicon/kinds.ts';
import { hitAt, hitEnding, mayBegin } from '../../lexicon/passage.ts';
import { halts } from './clauses.ts';
import type { SentenceView } from './sentence-view.ts';

const relations = kindsOf('relation');

/** Where a segment begins that a token opens: behind a comma, "while", "that", "cho rằng"; else the sentence's own start. */
function openedBy(view: SentenceView, at: number): number {
  const { passage } = view;
  const relates = mayBegin(passage, at, relations);
  if (!relates && passage.tokens[at]?.kind !== 'sign') return view.from;
  for (const hit of passage.hits[at] ?? [])
    if (hit.cat === 'relation' && (hit.meaning === 'clause' || hit.meaning === 'that' || hit.meaning === 'by')) return hit.to;
  return halts(view, at) ? at + 1 : view.from;
}

/** For each token of a sentence where its segment begins: behind the last comma, bracket, quote or word that opens a clause. */
export function segmentStarts(view: SentenceView): readonly number[] {
  const { memory } = view;
  if (memory.segments) return memory.segments;
  const starts: number[] = [];
  let start = view.from;
  for (let at = view.from; at <= view.to; at++) {
    starts.push(start - view.from);
    if (at < view.to) start = Math.max(start, openedBy(view, at));
  }
  memory.segments = starts;
  return starts;
}

const none: ReadonlySet<Relation> = new Set();
const single = new Map<Relation, ReadonlySet<Relation>>();

function only(relation: Relation): ReadonlySet<Relation> {
  const known = single.get(relation) ?? new Set([relation]);
  single.set(relation, known);
  return known;
}

/** Everything the longest word of relation that ends before a token means: "while" compares and opens a clause. */
export function marksBefore({ passage }: SentenceView, at: number): ReadonlySet<Relation> {
  const longest = hitEnding(passage, 'relation', at);
  if (!longest) return none;
  // Nearly always it means one thing, and that set is the same for all.
  let more: Set<Relation> | undefined;
  for (const hit of passage.endings[at] ?? [])
    if (hit.cat === 'relation' && hit.from === longest.from && hit.meaning !== longest.meaning)
      (more ??= new Set([longest.meaning])).add(hit.meaning as Relation);
  return more ?? only(longest.meaning);
}

/** "fifth place Cisco", "third-placed Google": where the rank begins that a name is told with. */
function rankBefore({ passage, quantities }: SentenceView, head: number): number {
  const { tokens, lexicon } = passage;
  const place = tokens[head - 1];
  if (!lexicon.language.compounds || place?.kind !== 'word' || place.capital) return head;
  return quantities.find(({ kind, to }) => kind === 'rank' && to === head - 1)?.from ?? head;
}

/** "hãng Apple", "the rival Oracle": where the noun phrase around a name begins. */
export function headOf(view: SentenceView, at: number): number {
  const { passage, from } = view;
  let head = rankBefore(view, at);
  for (let steps = 0; steps < 4 && head > from; steps++) {
    const before = hitEnding(passage, 'sort', head) ?? hitEnding(passage, 'cue', head) ?? hitEnding(passage, 'pointer', head);
    if (!before || before.from < from) return head;
    // "trong đó Google Cloud": what leads from one to another points at neither.
    if ((hitEnding(passage, 'relation', head)?.from ?? head) < before.from) return head;
    head = before.from;
  }
  return head;
}

const speaking = new Set<Relation>(['copula', 'by', 'passive', 'negation', 'relative']);

/** Whether a verb begins at a token, or behind an abbreviation in brackets or one adverb: "(AWS) chỉ tăng". */
export function verbal({ passage, to }: SentenceView, at: number): boolean {
  const { tokens, hits } = passage;
  let next = at;
  if (tokens[next]?.raw === '(') {
    const closed = tokens.slice(next, next + 6).findIndex((token) => token.raw === ')');
    if (closed > 0) next += closed + 1;
  }
  for (let here = next; here < Math.min(next + 2, to); here++) {
    if (tokens[here]?.kind !== 'word') return false;
    for (const hit of hits[here] ?? [])
      if (
        hit.cat === 'modality' ||
        hit.cat === 'direction' ||
        hit.cat === 'event' ||
        (hit.cat === 'metric' && (hit.meaning as { verb?: boolean }).verb) ||
        (hit.cat === 'relation' && speaking.has(hit.meaning as Relation))
      )
        return true;
  }
  return false;
}

/** Whether the words before a noun phrase hold a verb of dealing or measuring: then it is no longer the head of the clause. */
export const verbBefore = (view: SentenceView, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (verbal(view, at) && !hitAt(view.passage, 'date', at)) return true;
  return false;
};

/** "Amazon's", "Salesforce'": whether a genitive stands at a place. */
export function genitive({ passage }: SentenceView, at: number): boolean {
  const low = passage.tokens[at]?.low;
  return low === "'s" || low === "'";
}
