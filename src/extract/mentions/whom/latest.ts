import { isCompany } from '../mention-reading.ts';
import type { Spoken } from '../standing.ts';
import type { Pointed } from './whom-rule.ts';

/** How many sentences back somebody must have been named to be meant. */
export const reach = 5;

/** How far before a relative clause whom it speaks of may end: behind the name a comma and "which". */
const beside = 3;

/** Who acts on what an anaphor means: the first company of its clause, else of its sentence. */
export function agentOf({ anaphor, near }: Pick<Pointed, 'anaphor' | 'near'>): Spoken | undefined {
  if (!anaphor.acted) return undefined;
  // "Qualcomm shares rose, valuing the company at $91 billion": its shares act, not Qualcomm; nor does who only owns something.
  const companies = near.at(-1)?.filter((mention) => isCompany(mention) && !mention.shares && !mention.owner) ?? [];
  // "Với khoản đầu tư vào Lazada, Alibaba đã nâng vốn tại công ty này": not one named by the way.
  const acting = companies.find((mention) => mention.from >= anaphor.clause && !mention.passing) ?? companies.find((mention) => mention.from >= anaphor.clause);
  // "Lazada got money from Alibaba, which raised its stake in the company": Alibaba raised it.
  return acting ?? (anaphor.relative && !anaphor.place ? companies.at(-1) : companies[0]);
}

/** Whom of its own sentence an anaphor can mean: not who acts on it ("RBS cancelled a project, which will cost jobs at the vendor"). */
function notActing(fitting: readonly Spoken[], { anaphor, near }: Pointed): readonly Spoken[] {
  const agent = agentOf({ anaphor, near });
  if (!agent) return fitting;
  const others = fitting.filter((mention) => mention.entity !== agent.entity && !(mention.list !== undefined && mention.list === agent.list));
  return anaphor.acted === 'owned' && others.length === 0 ? fitting : others;
}

/** Whom the latest sentence that fits speaks of: the first it tells of, not one named by the way or only for what is its own. */
export function latestOf(pointed: Pointed): Spoken | undefined {
  const { anaphor, near, wanted, far = Number.POSITIVE_INFINITY } = pointed;
  let passing: Spoken | undefined;
  for (let back = near.length - 1; back >= 0 && near.length - back <= far && !(passing && near.length - back > reach); back--) {
    const own = back === near.length - 1;
    const fitting = (near[back] ?? []).filter(wanted);
    const free = own ? notActing(fitting, pointed) : fitting;
    const told = free.filter((mention) => !mention.passing);
    // "Mảng di động của Nokia, được Microsoft mua lại, là bài học khi hãng phải …": Microsoft, that bought.
    // "Sau vòng gọi vốn có sự tham gia của GM, Lyft được định giá …": Lyft, that leads.
    const unowned = told.find((mention) => !mention.owner);
    const first = unowned ?? told[0];
    // "Yahoo, which is weighing bids for *the company*'s core": of whom the relative clause speaks.
    const host = own && anaphor.relative && !anaphor.acted ? free.findLast(({ to }) => to <= anaphor.clause && anaphor.clause - to <= beside) : undefined;
    const meant = host ?? (own && (anaphor.acted === 'owned' || anaphor.near) ? free.at(-1) : first);
    if (meant) return meant;
    passing ??= free[0];
  }
  return passing;
}
