import { relations as diagramOf, most, sidesOf } from '../../charts/relations.ts';
import type { Edition } from '../../locales/edition.ts';
import type { Dataset, Profile } from '../../model/ledger.ts';
import { conflictsBySubject } from './conflicts.ts';
import { lanesOf } from './lanes.ts';
import { mentionsOf } from './mentions.ts';
import { linesOf, relationsOf } from './relations.ts';
import { standingOf } from './standing.ts';

/** What a company's page shows beyond its profile. */
export function companyView(profile: Profile, dataset: Dataset, edition: Edition) {
  const { labels, format } = edition;
  const { entity, facts, events, pledges } = profile;
  const standing = standingOf(facts, edition);
  const conflicts = conflictsBySubject(dataset).get(entity.id) ?? [];
  const relations = relationsOf(profile, dataset, edition);
  const lines = linesOf(relations, edition);
  const mentions = mentionsOf(profile, dataset, edition);
  const sentences = mentions.reduce((sum, story) => sum + story.sentences.length + story.rest.length, 0);
  return {
    standing,
    conflicts,
    relations,
    // Below two lines there is nothing to draw; what finds no room is said to be in the list.
    diagram: lines.length > 1 ? diagramOf({ id: entity.id, name: edition.short(entity.id) }, lines) : undefined,
    undrawn: sidesOf(lines).reduce((sum, side) => sum + Math.max(0, side.length - most), 0),
    mentions,
    sentences,
    lanes: lanesOf(events, edition, 6),
    // A long history shows its end; what came before is folded.
    ...(events.length > 14 ? { past: events.slice(0, -10), events: events.slice(-10) } : { past: [], events }),
    sums: [
      labels.counts.sentences(format.number(sentences)),
      labels.counts.articles(format.number(mentions.length)),
      labels.counts.entries(format.number(facts.length)),
    ],
    sections: [
      { id: 'standing', text: labels.company.standing, shown: true },
      { id: 'conflicts', text: labels.company.conflicts, shown: conflicts.length > 0 },
      { id: 'forecasts', text: labels.company.forecasts, shown: pledges.length > 0 },
      { id: 'relations', text: labels.company.relations, shown: relations.length > 0 },
      { id: 'timeline', text: labels.company.timeline, shown: events.length > 0 },
      { id: 'mentions', text: labels.company.mentions, shown: mentions.length > 0 },
    ].filter(({ shown }) => shown),
  };
}
