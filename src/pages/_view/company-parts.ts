import type { Line, Part } from '../../components/further.ts';
import type { RelationEvidence } from '../../components/relation.ts';
import type { Edition } from '../../locales/edition.ts';
import { scopeWords } from '../../locales/scope-words.ts';
import type { Claim } from '../../model/ledger.ts';

/** So many things of one kind stand on a company's page in full, and so many more by a line. */
export const FULL = 16;
export const LINES = 40;

/** What the sections of an account leave out. */
interface Left {
  readonly standing: readonly Claim[];
  readonly relations: readonly (RelationEvidence & { readonly other: string })[];
  readonly conflicts: readonly Line[];
  readonly forecasts: readonly Line[];
  readonly timeline: readonly Line[];
  readonly mentions: readonly Line[];
}

/** The same as lines, section by section, in the order of the account. */
export function partsOf(edition: Edition, left: Left): readonly Part[] {
  const { company, metrics, timeline } = edition.labels;
  const claims = left.standing.map((claim) => ({
    href: edition.voice(claim.voices).href,
    text: `${[metrics[claim.metric], scopeWords(claim.scope, edition)].filter(Boolean).join(', ')}: ${edition.format.amount(claim).text}`,
    aside: claim.period ? edition.format.periodShort(claim.period.label) : timeline.undated,
  }));
  return [
    { id: 'standing', title: company.standing, lines: claims },
    { id: 'conflicts', title: company.conflicts, lines: left.conflicts },
    { id: 'forecasts', title: company.forecasts, lines: left.forecasts },
    { id: 'relations', title: company.relations, lines: left.relations.map(({ other, href, words }) => ({ href, text: words, aside: edition.name(other) })) },
    { id: 'timeline', title: company.timeline, lines: left.timeline },
    { id: 'mentions', title: company.mentions, lines: left.mentions },
  ];
}
