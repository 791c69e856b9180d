import type { Role } from '../../model/event.ts';
import type { Whole } from '../../model/whole.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, tokenAt } from '../lexicon/passage.ts';
import { calledAs, sortsIn } from './called-as.ts';
import type { MentionReading } from './mention-reading.ts';
import { partyAt } from './party.ts';

/** How a sentence names somebody: as one it tells of, or only by the way ("according to IDC", "rivals such as Oracle"). */
export interface Spoken extends MentionReading {
  readonly passing: boolean;
  /** Its sentence begins with it, or behind a comma: "Tại buổi lễ, Viettel IDC ký …". */
  readonly leads?: true;
  /** Only what is its own is told of: the Nokia of "mảng di động của Nokia". */
  readonly owner?: true;
  /** Only its shares are told of: "shares in Qualcomm", "Qualcomm shares". */
  readonly shares?: true;
  /** What it is called right before its name: "mạng Mytel", "ngân hàng OCB". */
  readonly called?: readonly string[];
  /** The first token of the list it stands in: of those joined to it by "and" or a comma. */
  readonly list?: number;
  /** Its part in a deal that is told right there. */
  readonly party?: Role;
}

/** How many words may stand between the lead and the name: "according to data and analytics firm FactSet". */
const reach = 5;
/** How many words a sentence begins with that may lead in its subject. */
const few = 2;
/** How many words may stand between who is quoted and his house: "nhà phân tích Dan Ives của Wedbush". */
const quoted = 6;

/** "Oracle, SAP and IBM": whether only a comma or "and" stands between two names. */
function listed(passage: Passage, from: number, to: number): boolean {
  if (to === from) return false;
  for (let at = from; at < to; at++) if (!passage.lexicon.joints.has(passage.tokens[at]?.low ?? '')) return false;
  return true;
}

/** "… của GM, Lyft được định giá", "… bởi người cũ của OpenAI, Anthropic phục vụ …": behind a comma alone a name with its verb begins a clause. */
function begins({ tokens, hits, lexicon }: Passage, mention: MentionReading, before: Spoken): boolean {
  if (mention.from - before.to !== 1 || tokens[before.to]?.raw !== ',') return false;
  const acts = hits[mention.to]?.some(
    (hit) => hit.cat === 'event' || (hit.cat === 'relation' && (hit.meaning === 'passive' || hit.meaning === 'copula' || hit.meaning === 'by')),
  );
  // "Acme, Zentavo phục vụ 300 khách": what lists two names has "và" between them.
  const next = tokens[mention.to];
  return acts === true || (before.list === before.from && next?.kind === 'word' && !next.capital && !lexicon.joints.has(next.low) && next.low !== "'s");
}

/** "Alphabet's Google" and "Amazon.com Inc's AWS" stand as their owner does. */
const owned = (passage: Passage, from: number, to: number): boolean => to - from === 1 && passage.tokens[from]?.low === "'s";

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

/** Whether only what is its own is told of; but "doanh thu của FPT tăng" tells of FPT. */
function owning(passage: Passage, from: number): boolean {
  const of = passage.lexicon.language.possessorLast ? hitEnding(passage, 'relation', from) : undefined;
  return of?.meaning === 'of' && hitEnding(passage, 'metric', of.from) === undefined;
}

/** Whether its sentence begins with it; "Trong đó, ZaloPay lỗ …" tells of a part only. */
const leading = (passage: Passage, from: number, start: number): boolean =>
  (from - start <= 1 || tokenAt(passage, from - 1)?.raw === ',') && hitAt(passage, 'relation', start)?.meaning !== 'of-which';

const isStake = (hits: readonly Hit[] | undefined): boolean => hits?.some((hit) => hit.cat === 'dealing' && hit.meaning === 'stake') ?? false;

/** Whether only its shares are told of. */
function sharesOf({ tokens, hits, endings }: Passage, { from, to }: MentionReading): boolean {
  const behind = tokens[to]?.low === "'s" ? to + 1 : to;
  return isStake(hits[behind]) || (tokens[from - 1]?.kind === 'word' && (isStake(endings[from - 1]) || isStake(endings[from])));
}

const standing = (
  passage: Passage,
  mention: MentionReading,
  passing: boolean,
  leads: Spoken['leads'],
  owner: Spoken['owner'],
  shares: Spoken['shares'],
  list: number | undefined,
): Whole<Spoken> => ({
  from: mention.from,
  to: mention.to,
  entity: mention.entity,
  form: mention.form,
  type: mention.type,
  fund: mention.fund,
  plain: mention.plain,
  passing,
  leads,
  owner,
  shares,
  called: calledAs(passage, mention),
  list,
  party: partyAt(passage, mention),
});

/** How a sentence names somebody, judged by what stands before and by the name before it. */
export function spokenAs(passage: Passage, mention: MentionReading, before: Spoken | undefined, start: number): Spoken {
  if (before && listed(passage, before.to, mention.from) && !begins(passage, mention, before))
    return standing(passage, mention, before.passing, undefined, undefined, undefined, before.list ?? before.from);
  if (before && owned(passage, before.to, mention.from)) return standing(passage, mention, before.passing, undefined, undefined, undefined, undefined);
  const { from } = mention;
  // "gấp ba lần kỷ lục mà VMware lập": who does something in what is only said of another.
  const passing =
    (hitEnding(passage, 'relation', from)?.meaning === 'whom' && from - start > few) || vouching(passage, mention) || ledIn(passage, from, start, mention.to);
  return standing(
    passage,
    mention,
    passing,
    leading(passage, from, start) || undefined,
    owning(passage, from) || undefined,
    sharesOf(passage, mention) || undefined,
    from,
  );
}
