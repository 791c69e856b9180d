import { sum } from 'd3-array';
import { relations as diagramOf, most as drawable, sidesOf } from '../../charts/relations.ts';
import type { Line } from '../../components/further.ts';
import type { Edition } from '../../locales/edition.ts';
import type { Dataset, Profile } from '../../model/ledger.ts';
import { FULL, LINES, partsOf } from './company-parts.ts';
import { conflictsBySubject } from './conflicts.ts';
import { cut } from './further.ts';
import { lanesOf } from './lanes.ts';
import { eventLine, pairLine, pledgeLine } from './lines.ts';
import { mentionsOf } from './mentions.ts';
import { linesOf } from './relations/lines.ts';
import { relationsOf } from './relations/relations.ts';
import { standingOf } from './standing.ts';

/** An account of more is cut short; a smaller one stands whole. */
export const MANY = 600;
/** Then it shows so many accounts with so many earlier figures each, and of each kind so many others with so much told of each. */
const short = { accounts: 30, earlier: 10, others: 24, told: 8 };
const whole = { accounts: Infinity, earlier: Infinity, others: Infinity, told: Infinity };

/** The end of a history in full, before it so much by a line, and what came long before, the newest first. */
function ending<T>(history: readonly T[], line: (thing: T) => Line) {
  const [lines, rest] = cut(history.slice(0, -FULL).map(line).toReversed(), LINES);
  return { full: history.slice(-FULL), lines: lines.toReversed(), rest };
}

/** What a company's page shows beyond its profile: of each section so much, and the rest as lines for further pages. Those ask for no pictures. */
export function companyView(profile: Profile, dataset: Dataset, edition: Edition, drawn = true) {
  const { labels, format } = edition;
  const { entity, facts, events: all, pledges } = profile;
  const conflicts = conflictsBySubject(dataset).get(entity.id) ?? [];
  const relations = relationsOf(profile, dataset, edition);
  const most = facts.length + all.length + sum(relations, ({ told }) => told.length) > MANY ? short : whole;
  const [standing, accounts] = cut(standingOf(facts, edition, drawn), most.accounts);
  const lines = drawn ? linesOf(relations, edition) : [];
  const { shown: mentions, rest, sentences, stories } = mentionsOf(profile, dataset, edition);
  const near = new Set([...Map.groupBy(relations, ({ kind }) => kind).values()].flatMap((same) => same.slice(0, most.others)));
  // A long history shows its end; what came before is folded, and what came long before goes on elsewhere.
  const events = all.length > 14 ? all.slice(-10) : all;
  const past = all.slice(0, all.length - events.length);
  const [pairs, beyond] = cut(conflicts, FULL);
  const [folded, unfolded] = cut(
    beyond.map((pair) => pairLine(pair, edition, false)),
    LINES,
  );
  const promised = ending(pledges, (pledge) => pledgeLine(pledge, edition, false));
  const happened = ending(past, (event) => eventLine(event, edition));
  return {
    standing: standing.map((line) => ({ ...line, earlier: line.earlier.slice(0, most.earlier) })),
    conflicts: { all: conflicts.length, full: pairs, lines: folded },
    pledges: { all: pledges.length, full: promised.full, lines: promised.lines },
    relations: relations.filter((relation) => near.has(relation)).map((relation) => ({ ...relation, told: relation.told.slice(0, most.told) })),
    // Below two lines there is nothing to draw; what finds no room is said to be in the list.
    diagram: lines.length > 1 ? diagramOf({ id: entity.id, name: edition.short(entity.id) }, lines) : undefined,
    undrawn: sidesOf(lines).reduce((sum, side) => sum + Math.max(0, side.length - drawable), 0),
    mentions,
    sentences,
    lanes: lanesOf(all, edition, 6),
    events,
    past: { all: past.length, full: happened.full, lines: happened.lines },
    further: partsOf(edition, {
      standing: [...standing.map(({ earlier }) => earlier.slice(most.earlier)), ...accounts.map(({ claims, earlier }) => [claims, ...earlier])].flat(2),
      conflicts: unfolded,
      forecasts: promised.rest,
      relations: relations.flatMap((relation) =>
        (near.has(relation) ? relation.told.slice(most.told) : relation.told).map((told) => ({ other: relation.other, ...told })),
      ),
      timeline: happened.rest,
      mentions: rest,
    }),
    sums: [
      labels.counts.sentences(format.number(sentences)),
      labels.counts.articles(format.number(stories)),
      labels.counts.entries(format.number(facts.length)),
    ],
    sections: [
      { id: 'standing', text: labels.company.standing, shown: true },
      { id: 'conflicts', text: labels.company.conflicts, shown: conflicts.length > 0 },
      { id: 'forecasts', text: labels.company.forecasts, shown: pledges.length > 0 },
      { id: 'relations', text: labels.company.relations, shown: relations.length > 0 },
      { id: 'timeline', text: labels.company.timeline, shown: all.length > 0 },
      { id: 'mentions', text: labels.company.mentions, shown: mentions.length > 0 },
    ].filter(({ shown }) => shown),
  };
}
