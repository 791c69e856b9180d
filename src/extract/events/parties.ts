import type { Party, Role } from '../../model/event.ts';
import { apposed, vouches } from '../claims/actors.ts';
import { joined } from '../claims/lists.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { haltsBetween, hitsIn } from '../claims/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { isOrganisation } from '../mentions/mention-reading.ts';

const objects: ReadonlySet<MentionReading['type']> = new Set(['product', 'project', 'place']);
const reach = 14;

interface Sides {
  readonly before: readonly MentionReading[];
  readonly after: readonly MentionReading[];
}

/** Who stands before the word and who behind it; a place or product may be an object only. */
function sides(view: SentenceView, word: Hit<'event'>): Sides {
  const actors = view.actors.filter((actor) => !vouches(view, actor));
  return {
    before: actors.filter((actor) => actor.to <= word.from && haltsBetween(view, actor.to, word.from) <= 2),
    after: [...actors, ...view.mentions.filter((mention) => objects.has(mention.type))]
      .filter((mention) => mention.from >= word.to && mention.from - word.to <= reach && haltsBetween(view, word.to, mention.from) <= 1)
      .sort((one, other) => one.from - other.from),
  };
}

const relationAt = (view: SentenceView, at: number): string | undefined => hitEnding(view.passage, 'relation', at)?.meaning;

/** "LinkedIn được Microsoft mua lại": the one acted on stands first. */
const passive = (view: SentenceView, first: MentionReading, last: MentionReading): boolean =>
  hitsIn(view, 'relation', { from: first.to, to: last.from }).some((hit) => hit.meaning === 'passive');

/** The first named of the clause that the nearest name before the word stands in. */
function agentOf(view: SentenceView, before: readonly MentionReading[]): MentionReading | undefined {
  let agent = before.at(-1);
  for (const actor of before.toReversed()) if (agent && haltsBetween(view, actor.to, agent.from) === 0) agent = actor;
  return agent;
}

/** Those named one after another from the first on: "Bangkok, Frankfurt và Tokyo". */
function listFrom(view: SentenceView, mentions: readonly MentionReading[]): MentionReading[] {
  const found: MentionReading[] = [];
  for (const mention of mentions) {
    const previous = found.at(-1);
    if (previous && !joined(view, previous.to, mention.from)) break;
    found.push(mention);
  }
  return found;
}

const parties = (pairs: readonly (readonly [string | null | undefined, Role])[]): Party[] => {
  const found: Party[] = [];
  for (const [entity, role] of pairs) if (entity && !found.some((party) => party.entity === entity)) found.push({ entity, role });
  return found;
};

/** What can be launched or shut: a product or project, or a unit of the company that acts. */
const ownWork = (view: SentenceView, mention: MentionReading, owner: string | null): boolean =>
  mention.type === 'product' || mention.type === 'project' || (mention.type === 'unit' && view.passage.lexicon.entities.get(mention.entity)?.parent === owner);

/** The parties of a word of dealing with their roles; who acts may be carried over from the sentence before. */
export function partiesOf(view: SentenceView, word: Hit<'event'>, carried: string | null): Party[] {
  const { subject, object, type } = word.meaning;
  const { before, after } = sides(view, word);
  const allowed = after.filter((mention) =>
    object === 'place'
      ? mention.type === 'place'
      : object === 'product'
        ? ownWork(view, mention, before.at(-1)?.entity ?? carried)
        : type === 'investment'
          ? true
          : !objects.has(mention.type),
  );
  // "thương vụ mua LinkedIn của Microsoft", "the purchase of Red Hat by IBM": who acts stands behind the object.
  const owner = allowed.find((mention, index) => index > 0 && isOrganisation(mention) && ['of', 'agent'].includes(relationAt(view, mention.from) ?? ''));
  const lead = view.actors.find((actor) => !vouches(view, actor));
  const agent = (lead && lead.to <= word.from ? apposed(view, lead, word.from) : undefined) ?? agentOf(view, before);
  const [first, second] = [before.at(-2), before.at(-1)];
  if (first && second && passive(view, first, second))
    return parties([
      [second.entity, subject],
      [first.entity, object],
    ]);
  if (!agent && owner)
    return parties([
      [owner.entity, subject],
      [allowed[0]?.entity, object],
    ]);
  // "led by HPE, with Microsoft taking part": who joins stands behind "with".
  const joining =
    type === 'investment' && object === 'investor'
      ? view.actors.filter((actor) => actor.from >= word.to && !vouches(view, actor) && ['with', 'of'].includes(relationAt(view, actor.from) ?? ''))
      : [];
  const behind = listFrom(view, allowed);
  const joint =
    type === 'partnership'
      ? [...before.filter((actor) => actor !== agent && haltsBetween(view, actor.to, word.from) === 0), ...behind]
      : object === 'place'
        ? behind
        : [...behind.slice(0, 1), ...joining];
  return parties([
    [agent?.entity ?? (type === 'partnership' ? null : carried), subject],
    ...joint.map((mention) => [mention.entity, objects.has(mention.type) && mention.type === 'place' ? ('place' as const) : object] as const),
  ]);
}
