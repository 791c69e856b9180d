import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { signAt } from './beside.ts';
import { hailedFrom } from './hailed.ts';
import type { Run, UnknownRule } from './run.ts';
import { isSingle } from './single.ts';

/** "BorrowLenses": a capital inside a word, as names are coined; no word of initials, and "iTunes" is a ware. */
const humped = /^\p{Lu}.*\p{Ll}\p{Lu}\p{Ll}/u;

/** What leads to somebody one deals with: "a round from X", "passed it to X", "spoke with X". */
const leading: ReadonlySet<string> = new Set(['from', 'with', 'agent', 'of', 'into', 'compared-with', 'bidder', 'than']);

/** Whether what stands behind may follow a name that goes no further: "for X chips" is what X makes. */
function closed({ passage, to }: Run): boolean {
  const next = passage.tokens[to];
  // "ZenTavo//X" is a ware.
  if (next?.kind !== 'word') return next?.raw !== '-' && next?.raw !== '/';
  return next.low === "'s" || passage.lexicon.functionWords.has(next.low) || hitAt(passage, 'date', to) !== undefined;
}

/** Whether it stands behind a deed, or a word that leads to a party. */
function dealtWith({ passage, from }: Run): boolean {
  const at = hailedFrom(passage, from);
  const deeds = passage.endings[at]?.filter(({ cat }) => cat === 'event') ?? [];
  if (deeds.some((hit) => (hit as Hit<'event'>).meaning.type === 'launch')) return false;
  return deeds.length > 0 || leading.has(String(hitEnding(passage, 'relation', at)?.meaning));
}

/** Whether it does something: a verb stands right behind, perhaps one helping another. */
const does = ({ passage, to }: Run): boolean =>
  passage.hits[to]?.some(({ cat, meaning }) => cat === 'event' || cat === 'modality' || meaning === 'by' || meaning === 'copula') === true ||
  signAt(passage, to, 'does') !== undefined;

/** A word that nobody could have from a dictionary, where a party stands; what somebody has or calls so is his product. */
export const coined: UnknownRule = {
  name: '{CamelCase} beside a deed',
  sure: true,
  examples: [
    ['en', 'It then snared ZenTavo.', 'zentavo'],
    ['en', 'It had taken a seed round from ZenTavo.', 'zentavo'],
    ['en', 'Cisco followed with ZenTavo in October.', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'Cisco makes its ZenTavo line for schools.'],
    ['en', "It moved to Cisco's ZenTavo in May."],
    ['en', 'It paid for ZenTavo chips.'],
    ['en', 'It launched ZenTavo in May.'],
  ],
  read(run) {
    const { passage, from } = run;
    const { namesAreWords } = passage.lexicon.language;
    if (!namesAreWords || !isSingle(passage, run) || !humped.test(passage.tokens[from]?.raw ?? '')) return undefined;
    const before = passage.tokens[hailedFrom(passage, from) - 1];
    if (before?.low === "'s" || hitEnding(passage, 'someone', from)?.meaning === 'own' || passage.lexicon.articles.has(before?.low ?? '')) return undefined;
    return (dealtWith(run) && closed(run)) || ((from === run.sentence.from || before?.kind === 'sign') && does(run)) ? run : undefined;
  },
};
