import type { Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { Anaphor } from '../anaphors.ts';
import type { MentionReading } from '../mention-reading.ts';
import { frontedTo } from '../pointing/fronted.ts';
import type { Spoken } from '../standing.ts';

/** How many words may stand between a name and the one its aside speaks of: "GreenNode, đơn vị đám mây của *công ty*". */
const reach = 6;

/** Whether only plain words stand between a name's comma and an owner: "Acme, a unit of *the group*". */
function inAsideOf({ tokens, hits }: Passage, { to }: MentionReading, at: number): boolean {
  if (tokens[to]?.kind !== 'sign' || at - to > reach) return false;
  // "Sau bước đi của IBM, cổ phiếu của *công ty* tăng": what is told next is what it has.
  if (hits[to + 1]?.some(({ cat, meaning }) => cat === 'metric' || (cat === 'dealing' && meaning === 'stake'))) return false;
  for (let word = to + 1; word < at; word++)
    if (tokens[word]?.kind !== 'word' || hits[word]?.some(({ cat, meaning }) => cat === 'event' || cat === 'modality' || meaning === 'copula')) return false;
  return at > to + 1;
}

/** The sorts that say so little that anybody of a sentence may be called so. */
const plain: ReadonlySet<string> = new Set(['company', 'business', 'startup', 'group', 'tech-giant', 'buying-party', 'party-bought']);

/** Whether an anaphor may mean anybody: "the company", "hãng". */
export const saysLittle = ({ sorts, place }: Pick<Anaphor, 'sorts' | 'place'>): boolean => !place && sorts.every((sort) => plain.has(sort));

/** Whom an anaphor of a sentence can hardly mean. */
export function barredFrom(
  passage: Passage,
  anaphor: Anaphor,
  here: readonly Spoken[],
  ahead: readonly MentionReading[],
  start: number,
): ReadonlySet<string> | undefined {
  const barred = new Set<string>();
  // "Last May *the company* took $50 million from Access": who is named behind is another.
  // But "the cloud unit has 1m customers, Tencent said": who speaks may speak of himself.
  for (const { entity, form, to } of ahead) if (form !== 'descriptor' && hitAt(passage, 'relation', to)?.meaning !== 'by') barred.add(entity);
  const fronted = frontedTo(passage, anaphor.from, start);
  for (const mention of here) {
    // But "with 176 million shares of Acme outstanding, *the company* is worth …".
    if (fronted && mention.from >= fronted.from && mention.from !== fronted.subject && !mention.shares) barred.add(mention.entity);
    // "đơn vị đám mây Azure của *hãng*": nobody has himself.
    const has = anaphor.acted === 'owned' && (mention.to === anaphor.from - 1 || inAsideOf(passage, mention, anaphor.from));
    if (has) barred.add(mention.entity);
    // "In May the hedge fund called *the company* bloated": two descriptions of one clause are of two.
    if (mention.form === 'anaphor' && !anaphor.near && mention.from >= anaphor.clause && !mention.plain && saysLittle(anaphor)) barred.add(mention.entity);
  }
  if (fronted && fronted.subject >= 0) for (const mention of here) if (mention.from === fronted.subject) barred.delete(mention.entity);
  return barred.size > 0 ? barred : undefined;
}
