import type { Edition } from '../../locales/edition.ts';
import type { Claim, Dataset } from '../../model/ledger.ts';
import { leadPicture } from './charts/lead-picture.ts';
import { sharePlate } from './charts/share.ts';
import { againstOf, conflictOf, conflictsOf } from './conflicts.ts';
import { inHeadline } from './headline-figures.ts';
import { lanesOf } from './lanes.ts';
import { type StoryLine, storiesIn } from './stories.ts';

/** What the front page holds today. */
export function homeOf(dataset: Dataset, edition: Edition) {
  const [lead, ...stories] = storiesIn(dataset, edition);
  const events = dataset.timeline.filter(({ period }) => period).slice(-6);
  return {
    lead,
    stories: stories.slice(0, 6),
    picture: lead && leadPicture(lead.article, dataset, edition),
    strip: stripOf(lead ? [lead, ...stories] : [], dataset),
    share: sharePlate(dataset, edition),
    conflict: conflictsOf(dataset)[0],
    events,
    lanes: lanesOf(events, edition, 6),
  };
}

/** Five new figures, no two of the same company and metric and two of a story at most: a conflict first, then what headlines name, then as the stories bring them. */
function stripOf(stories: readonly StoryLine[], dataset: Dataset): readonly (readonly Claim[])[] {
  const against = againstOf(dataset);
  const seen = new Set<string>();
  const ofStory = new Map<string, number>();
  const fresh = stories.flatMap(({ article, claims }) => {
    const headline = (claim: Claim) => Number(inHeadline(article, claim));
    return claims.filter(tells).toSorted((a, b) => Number(against.has(b.id)) - Number(against.has(a.id)) || headline(b) - headline(a) || rank(a) - rank(b));
  });
  return fresh
    .filter((claim) => {
      const key = `${claim.subject} ${claim.metric}`;
      const told = ofStory.get(claim.slug) ?? 0;
      if (seen.has(key) || told >= 2) return false;
      ofStory.set(claim.slug, told + 1);
      return seen.add(key);
    })
    .slice(0, 5)
    .map((claim) => conflictOf(dataset).get(claim)?.claims ?? [claim]);
}

const order: readonly Claim['metric'][] = ['revenue', 'growth', 'market-share', 'operating-income', 'net-income', 'deal-value', 'investment'];
const rank = ({ metric }: Claim) => (order.includes(metric) ? order.indexOf(metric) : order.length);
const tells = ({ value, modality, rank: standing }: Claim) => value !== null && modality === 'reported' && standing !== 'deprecated';
