import type { Passage } from '../../lexicon/passage.ts';
import { hitAt, tokenAt } from '../../lexicon/passage.ts';
import { sortAhead } from './before.ts';
import type { PointingRule } from './pointing-rule.ts';
import { placeOf } from './sorts.ts';

/** The sorts of which any company may be the largest. */
const broad: ReadonlySet<string> = new Set(['company', 'business', 'group', 'startup', 'unit', 'organisation', 'publisher', 'tech-giant']);

/** Where the superlative ends of "'s largest", "'s second-biggest", behind whose it is. */
function superlativeEnd({ tokens, hits, lexicon }: Passage, owner: number): number | undefined {
  if (tokens[owner]?.low !== "'s") return undefined;
  const rank = hits[owner + 1]?.find((hit) => hit.cat === 'rank');
  // "'s second-biggest", "'s most valuable".
  const at = rank && !lexicon.greatest.has(tokens[owner + 1]?.low ?? '') ? rank.to : owner + 1;
  return lexicon.greatest.has(tokens[at]?.low ?? '') ? at + 1 : undefined;
}

/** "remained the world's largest carmaker", "as Britain's biggest bank" say what somebody is. */
const predicated = ({ lexicon }: Passage, low: string | undefined): boolean => low !== undefined && (lexicon.copulas.has(low) || lexicon.articles.has(low));

/** "The world's largest software maker", "Germany's second-biggest phone company". */
export const greatest: PointingRule = {
  name: '{place}’s largest {sort}',
  side: 'before',
  read(passage, at) {
    const pointer = hitAt(passage, 'pointer', at);
    const whose = pointer?.meaning.side === 'before' ? pointer.to : at;
    // "the largest US retailer".
    const most = pointer && passage.lexicon.greatest.has(passage.tokens[whose]?.low ?? '') ? whose + 1 : whose;
    const place = placeOf(passage, most);
    if (!place && (!pointer || most > whose)) return undefined;
    const end = most > whose ? place?.to : superlativeEnd(passage, place?.to ?? whose + 1);
    const sort = end === undefined ? undefined : sortAhead(passage, end);
    if (!sort || sort.sorts.every((one) => broad.has(one)) || predicated(passage, tokenAt(passage, at - 1)?.low)) return undefined;
    // "the world's largest carmaker Toyota", "Germany's biggest bank, Deutsche Bank": it is named.
    const behind = passage.tokens[sort.to]?.raw === ',' ? sort.to + 1 : sort.to;
    if (passage.tokens[behind]?.capital || passage.tokens[sort.to]?.low === 'of') return undefined;
    return { from: at, to: sort.to, sorts: sort.sorts, pointed: true, greatest: true, ...(place ? { place: place.id } : {}) };
  },
  examples: [
    ['en', "Microsoft beat forecasts. The world's largest software maker has 90,000 employees.", "The world's largest software maker", 'microsoft'],
    ['en', "Deutsche Telekom met Dell. Germany's biggest phone company hired 300 people.", "Germany's biggest phone company", 'deutsche-telekom'],
    ['en', 'Verizon met Google. The largest US carrier hired 300 people.', 'The largest US carrier', 'verizon'],
    ['en', "Toyota grew. The world's second-biggest carmaker sold 10 million cars.", "The world's second-biggest carmaker", 'toyota'],
  ],
  counterExamples: [
    ['en', "Microsoft is the world's largest software maker."],
    ['en', "Intel grew. The world's largest carmaker Toyota shrank."],
    ['en', "Intel competes with TSMC, the world's largest chipmaker."],
    ['en', "Intel grew. The world's largest company shrank."],
  ],
};
