import type { Entity } from '../../model/entity.ts';
import type { Fact, Pledge, Profile, TimelineEvent } from '../../model/ledger.ts';
import type { Story } from '../stories.ts';
import { sentenceSpans } from '../voices/sentences.ts';
import { tellingOf } from '../voices/telling.ts';

type MentionedIn = Profile['mentions'][number];

/** Everything the ledger holds of each entity, its units' facts not included: those are in the profiles of `units`. */
export function profilesOf(
  entities: ReadonlyMap<string, Entity>,
  facts: readonly Fact[],
  timeline: readonly TimelineEvent[],
  pledges: readonly Pledge[],
  stories: readonly Story[],
): ReadonlyMap<string, Profile> {
  const factsOf = Map.groupBy(facts, (fact) => fact.subject);
  const pledgesOf = Map.groupBy(pledges, (pledge) => pledge.claim.subject);
  const unitsOf = Map.groupBy(entities.values(), (entity) => entity.parent);
  const eventsOf = new Map<string, TimelineEvent[]>();
  for (const event of timeline) {
    for (const entity of new Set(event.parties.map((party) => party.entity))) {
      const known = eventsOf.get(entity);
      if (known) known.push(event);
      else eventsOf.set(entity, [event]);
    }
  }
  const mentions = mentionsOf(stories);
  return new Map(
    [...entities].map(([id, entity]) => [
      id,
      {
        entity,
        facts: factsOf.get(id) ?? [],
        events: eventsOf.get(id) ?? [],
        pledges: pledgesOf.get(id) ?? [],
        mentions: mentions.get(id) ?? [],
        units: (unitsOf.get(id) ?? []).filter(({ type }) => type === 'unit' || type === 'product' || type === 'company'),
      },
    ]),
  );
}

/** The sentences that speak of an entity, each once, story by story in reading order. */
function mentionsOf(stories: readonly Story[]): ReadonlyMap<string, readonly MentionedIn[]> {
  const mentions = new Map<string, MentionedIn[]>();
  for (const article of stories.flatMap((story) => story.articles)) {
    const telling = tellingOf(article);
    for (const sentence of sentenceSpans(article)) {
      const named = article.reading.mentions.filter(({ start }) => start >= sentence.start && start < sentence.end);
      if (named.length === 0) continue;
      const told: MentionedIn = { slug: article.slug, ...telling.sentence(sentence) };
      for (const entity of new Set(named.map((mention) => mention.entity))) {
        const known = mentions.get(entity) ?? [];
        mentions.set(entity, known);
        known.push(told);
      }
    }
  }
  return mentions;
}
