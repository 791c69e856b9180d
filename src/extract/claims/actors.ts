import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { joined } from './lists.ts';
import type { SentenceView } from './sentence-view.ts';
import { haltsBetween, hitsIn } from './sentence-view.ts';

const relationEnding = (view: SentenceView, at: number): string | undefined => hitEnding(view.passage, 'relation', at)?.meaning;

/** A mention that only vouches for a figure: "theo IDC", "theo hãng nghiên cứu IDC"; but not the Lenovo of "theo IDC, Lenovo …". */
export function vouches(view: SentenceView, mention: MentionReading): boolean {
  if (mention.type === 'analyst' || mention.type === 'publisher') return true;
  const { tokens } = view.passage;
  for (let at = mention.from; at > view.from && at >= mention.from - 2; at--) {
    if (relationEnding(view, at) === 'according-to') return true;
    if (tokens[at - 1]?.kind === 'sign' || view.mentions.some((other) => other.to === at)) return false;
  }
  return false;
}

/** "Mesosphere, the startup Microsoft tried to acquire, said it has raised …": what stands between two commas is an aside. */
export function apposed(view: SentenceView, first: MentionReading | undefined, upTo: number): MentionReading | undefined {
  if (!first || first.from - view.from > 5) return undefined;
  // "Hewlett Packard Enterprise (HPE), một trong hai …": the name may be abbreviated first.
  const { tokens } = view.passage;
  const bracket = tokens[first.to]?.raw === '(' ? tokens.slice(first.to, first.to + 5).findIndex((token) => token.raw === ')') : -1;
  const closed = first.to + bracket;
  if (tokens[closed + 1]?.raw !== ',') return undefined;
  const aside = tokens.slice(closed + 2, upTo);
  return aside.some((token) => token.raw === ',') ? first : undefined;
}

/** Who acts in the clause of the nearest name before a figure: the first named there. */
export function agentOf(view: SentenceView, figure: ColouredQuantity, actors: readonly MentionReading[]): MentionReading | undefined {
  const earlier = actors.filter((actor) => actor.to <= figure.from);
  const topic = apposed(view, earlier[0], figure.from);
  if (topic) return topic;
  const [first, second] = [earlier.at(-2), earlier.at(-1)];
  // "Yahoo được Verizon mua lại với giá …": who pays stands second.
  if (first && second && hitsIn(view, 'relation', { from: first.to, to: second.from }).some((hit) => hit.meaning === 'passive')) return second;
  let agent = earlier.at(-1);
  for (const actor of earlier.toReversed()) if (agent && haltsBetween(view, actor.to, agent.from) === 0) agent = actor;
  return agent;
}

/** The nearest name before a figure that is nobody's object. */
export function before(view: SentenceView, figure: ColouredQuantity, actors: readonly MentionReading[]): MentionReading | undefined {
  let nearest: MentionReading | undefined;
  let previous: MentionReading | undefined;
  let object = false;
  for (const actor of actors) {
    if (actor.to > figure.from) break;
    const listed = previous !== undefined && joined(view, previous.to, actor.from);
    // "competes with Oracle, SAP and Microsoft": all of the list are objects. "Twitch của Amazon" is Twitch.
    object = (listed && object) || objectOf(view, actor);
    const owner = previous !== undefined && actor.from - previous.to === 1 && relationEnding(view, actor.from) === 'of';
    previous = actor;
    // "đầu tư vào Mesosphere", "with Microsoft": an object, unless nobody else is there.
    if (nearest && (object || owner)) continue;
    nearest = actor;
  }
  return nearest;
}

/** "đầu tư vào Mesosphere", "from Royal Bank of Scotland": named, but not the one who acts; "revenue from Azure" is Azure's. */
export function objectOf(view: SentenceView, actor: MentionReading): boolean {
  const relation = hitEnding(view.passage, 'relation', actor.from);
  if (relation?.meaning === 'from') return hitEnding(view.passage, 'metric', relation.from) === undefined;
  return relation?.meaning === 'into' || relation?.meaning === 'with' || relation?.meaning === 'behind';
}

/** "Grab, which was last valued at $6 billion": the figure is the antecedent's. */
export function antecedent(view: SentenceView, figure: ColouredQuantity, actors: readonly MentionReading[]): MentionReading | undefined {
  const actor = actors.findLast((one) => one.to <= figure.from);
  if (!actor) return undefined;
  const at = view.passage.tokens[actor.to]?.raw === ',' ? actor.to + 1 : actor.to;
  return hitAt(view.passage, 'relation', at)?.meaning === 'relative' && haltsBetween(view, at, figure.from) === 0 ? actor : undefined;
}

/** "3,53 tỷ USD của Amazon": the owner right behind a figure. */
export function possessor(view: SentenceView, figure: ColouredQuantity, actors: readonly MentionReading[]): MentionReading | undefined {
  const next = actors.find((actor) => actor.from >= figure.to);
  if (!next || next.from - figure.to > 5) return undefined;
  return relationEnding(view, next.from) === 'of' && haltsBetween(view, figure.to, next.from) === 0 ? next : undefined;
}
