import { ascending } from 'd3-array';
import type { Claim, Dataset } from '../../model/ledger.ts';
import { againstOf, conflictOf } from './conflicts.ts';
import { inHeadline } from './headline-figures.ts';
import type { StoryLine } from './stories.ts';

/** Five new figures, no two of the same company and metric and two of a story at most: a conflict first, then what headlines name, then the latest. */
export function stripOf(stories: readonly Pick<StoryLine, 'article' | 'claims'>[], dataset: Dataset): readonly (readonly Claim[])[] {
  const against = againstOf(dataset);
  const seen = new Set<string>();
  const ofStory = new Map<string, number>();
  const fresh = stories.flatMap(({ article, claims }) => {
    const headline = (claim: Claim) => Number(inHeadline(article, claim));
    return claims
      .filter(tells)
      .toSorted(
        (a, b) => Number(against.has(b.id)) - Number(against.has(a.id)) || headline(b) - headline(a) || asked(b) - asked(a) || later(a, b) || rank(a) - rank(b),
      );
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
const asked = ({ metric }: Claim) => Number(order.includes(metric));
const later = (a: Claim, b: Claim) => ascending(b.period?.end ?? '', a.period?.end ?? '');
const rank = ({ metric }: Claim) => (order.includes(metric) ? order.indexOf(metric) : order.length);
const tells = ({ value, modality, rank: standing }: Claim) => value !== null && modality === 'reported' && standing !== 'deprecated';
