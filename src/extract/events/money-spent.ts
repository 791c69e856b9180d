import { hitsIn } from '../claims/sentence/phrases.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import { isOrganisation } from '../mentions/mention-reading.ts';
import { dealingEnding, mentionUpTo, opensClause, sign } from './clause.ts';
import type { EventReading } from './event-reading.ts';
import { partyBehind } from './party-behind.ts';
import { jointAt } from './series.ts';

/** "2,2 tỷ USD vào Malaysia, *1,7 tỷ USD vào Indonesia*": a second sum with a place of its own, the verb left out. */
export function gappedSums(view: SentenceView, word: Hit<'event'>, event: EventReading): EventReading[] {
  const marks = Object.entries(word.meaning.marks ?? {});
  const first = event.amount;
  if (event.type !== 'investment' || first === null) return [];
  const next = hitsIn(view, 'event', view).find((hit) => hit.from >= word.to)?.from ?? view.to;
  const agents = event.parties.filter((party) => party.role === word.meaning.subject);
  return view.quantities.flatMap((sum) => {
    if (sum.kind !== 'money' || sum.from <= first || sum.from >= next) return [];
    const mark = marks.find(([little]) => view.passage.tokens[sum.to]?.low === little);
    const [goal] = mark ? partyBehind(view, sum.to + 1, ({ type }) => type !== 'person') : [];
    if (!mark || !goal || event.parties.some((party) => party.entity === goal.entity)) return [];
    return [{ ...event, parties: [...agents, { entity: goal.entity, role: goal.type === 'place' ? ('place' as const) : mark[1] }], amount: sum.from }];
  });
}

/** "cam kết chi 2 tỷ USD *xây nhà máy ở Thái Nguyên*": what the money builds is no second event, it tells where the money goes. */
export function paidFor(view: SentenceView, found: readonly EventReading[], event: EventReading, word: Hit<'event'>): EventReading | undefined {
  const last = found.at(-1);
  const agent = event.parties.find((party) => party.role !== 'place')?.entity;
  if (event.type !== 'expansion' || last?.type !== 'investment' || last.amount === null || last.amount > word.from) return undefined;
  // "will invest $1 billion *and* open a plant": what is joined is a deed of its own.
  if (jointAt(view, (hitEnding(view.passage, 'modality', word.from)?.from ?? word.from) - 1)) return undefined;
  // "chi 6.000 tỷ đồng *(261 triệu USD)* để xây": a bracket parts nothing.
  for (let at = last.amount; at < word.from; at++) if (sign(view, at) && !bracket.test(view.passage.tokens[at]?.raw ?? '')) return undefined;
  return last.parties.some((party) => party.entity === agent) ? last : undefined;
}

const bracket = /^[()]$/;

/** An investment with the places of what it builds. */
export const withPlaces = (paying: EventReading, { parties }: EventReading): EventReading => ({
  ...paying,
  parties: [...paying.parties, ...parties.filter(({ entity, role }) => role === 'place' && !paying.parties.some((one) => one.entity === entity))],
});

/** "will spend $2 billion in Japan, *and Oracle more than $8 billion*": another who pays, the verb left out. */
export function gappedBackers(view: SentenceView, word: Hit<'event'>, event: EventReading): EventReading[] {
  const first = event.amount;
  const { subject } = word.meaning;
  if (event.type !== 'investment' || first === null || subject !== 'investor') return [];
  const others = event.parties.filter(({ role }) => role !== subject);
  if (others.length === 0) return [];
  return view.quantities.flatMap((sum) => {
    if (sum.kind !== 'money' || sum.from <= Math.max(first, word.to)) return [];
    const backer = mentionUpTo(view, dealingEnding(view, hedgeBefore(view, sum.from), 'other') ?? hedgeBefore(view, sum.from));
    // "*còn* Intel 7 tỷ USD"
    const joint = backer && (jointAt(view, backer.from - 1) || opensClause(view, backer.from - 1));
    if (!backer || !joint || !isOrganisation(backer) || event.parties.some((party) => party.entity === backer.entity)) return [];
    return [{ ...event, parties: [{ entity: backer.entity, role: subject }, ...others], amount: sum.from }];
  });
}

const hedgeBefore = (view: SentenceView, at: number): number => hitEnding(view.passage, 'hedge', at)?.from ?? at;
