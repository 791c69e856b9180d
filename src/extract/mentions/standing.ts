import type { Role } from '../../model/event.ts';
import type { Whole } from '../../model/whole.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, tokenAt } from '../lexicon/passage.ts';
import { calledAs } from './called-as.ts';
import { inPassing } from './in-passing.ts';
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
  /** Its part in a deal that is told right there. Only "the buyer" and "the target" ask for it. */
  readonly party: () => Role | undefined;
}

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
  code: mention.code,
  unsaid: mention.unsaid,
  passing,
  leads,
  owner,
  shares,
  called: calledAs(passage, mention),
  list,
  party: () => partyAt(passage, mention),
});

/** How a sentence names somebody, judged by what stands before and by the name before it. */
export function spokenAs(passage: Passage, mention: MentionReading, before: Spoken | undefined, start: number): Spoken {
  if (before && listed(passage, before.to, mention.from) && !begins(passage, mention, before))
    return standing(passage, mention, before.passing, undefined, undefined, undefined, before.list ?? before.from);
  if (before && owned(passage, before.to, mention.from)) return standing(passage, mention, before.passing, undefined, undefined, undefined, undefined);
  const { from } = mention;
  return standing(
    passage,
    mention,
    inPassing(passage, mention, start),
    leading(passage, from, start) || undefined,
    owning(passage, from) || undefined,
    sharesOf(passage, mention) || undefined,
    from,
  );
}
