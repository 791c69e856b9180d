import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import { sortsIn } from './called-as.ts';
import type { MentionReading } from './mention-reading.ts';

/** How many words may stand between the lead and the name: "according to data and analytics firm FactSet". */
const reach = 5;
/** How many words a sentence begins with that may lead in its subject. */
const few = 2;
/** How many words may stand between who is quoted and his house: "nhà phân tích Dan Ives của Wedbush". */
const quoted = 6;

const opensClause = ({ hits }: Passage, at: number): boolean => hits[at]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'clause') ?? false;

/** Whether a lead such as "with", "such as", "according to" governs the words up to a token. */
function ledIn(passage: Passage, at: number, start: number, ends: number): boolean {
  const { tokens, lexicon } = passage;
  for (let back = at; back > at - reach; back--) {
    const token = tokens[back - 1];
    if (token?.kind !== 'word') return false;
    // "Với FPT, đây không phải …": before a comma it tells what the sentence is about.
    if (back - 1 === start && at === back && hitAt(passage, 'relation', start)?.meaning === 'with' && tokens[ends]?.raw === ',') return false;
    // "Trước Wiz, vụ mua đắt nhất của hãng …", "After Dell, the company …": who was before tells only when.
    if (back - 1 === start && hitAt(passage, 'relation', start)?.meaning === 'behind' && tokens[ends]?.raw === ',') return true;
    // "While Google invested early, the company …": a clause that opens the sentence is told in its own right.
    if (back - 1 === start && hitAt(passage, 'relation', start)?.meaning === 'compared-with' && opensClause(passage, start)) return false;
    if (lexicon.asides.before(tokens, back, 0) !== undefined) return true;
    if (hitEnding(passage, 'relation', back)?.meaning === 'according-to') return true;
    if (lexicon.functionWords.has(token.low) && !lexicon.joints.has(token.low)) return false;
  }
  return false;
}

/** "Jefferies analyst Karen Chan cut her target", "Chứng khoán SSI cho rằng hãng …": it lends its name to who speaks, or speaks of others. */
function vouching(passage: Passage, { from, to, entity, type }: MentionReading): boolean {
  // "The CEPU union said the plan would shrink the workforce".
  const sign = hitAt(passage, 'sign', to);
  // "Amazon data centers" are no data of Amazon's.
  if (sign?.meaning.sign === 'has' && sign.meaning.type !== undefined && !passage.hits[to]?.some((hit) => hit.to > sign.to)) return true;
  const speaks = passage.hits[to]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'by');
  if (speaks && (type === 'analyst' || passage.lexicon.entities.get(entity)?.sorts.includes('broker'))) return true;
  // "Research firm Pacific Crest argues".
  if (sortsIn(passage.endings[from]).some((sort) => sort === 'analyst' || sort === 'broker')) return true;
  // "nhà phân tích Dan Ives của Wedbush", "analyst Ann Poe of Wedbush".
  if (!passage.endings[from]?.some((hit) => hit.cat === 'relation' && (hit.meaning === 'of' || hit.meaning === 'at'))) return false;
  for (let at = from - 1; at >= 0 && at > from - quoted; at--)
    if (passage.endings[at]?.some((hit) => hit.cat === 'someone' && hit.meaning === 'onlooker')) return true;
  return false;
}

/** "*Google* parent Alphabet", "*Snapchat*-owner Snap": it only says who the one behind is. */
const ownedBehind = ({ tokens, lexicon }: Passage, to: number): boolean =>
  tokens[to + 1]?.capital === true && lexicon.owners.has(tokens[to]?.low ?? '') && !tokens[to]?.capital;

/** Whether its sentence, beginning at `start`, names somebody only by the way: "according to IDC", "rivals such as Oracle". */
export const inPassing = (passage: Passage, mention: MentionReading, start: number): boolean =>
  // "gấp ba lần kỷ lục mà VMware lập": who does something in what is only said of another.
  (hitEnding(passage, 'relation', mention.from)?.meaning === 'whom' && mention.from - start > few) ||
  vouching(passage, mention) ||
  ledIn(passage, mention.from, start, mention.to) ||
  ownedBehind(passage, mention.to);
