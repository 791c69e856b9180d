import type { SentenceView } from '../../claims/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingAt } from '../clause.ts';

/** "the *OpenStack-based* Helion service", "the Nadella-led Microsoft": a name that only describes. */
export function modifies(view: SentenceView, { to }: MentionReading): boolean {
  const word = view.passage.tokens[to];
  return word?.kind === 'word' && word.hyphened && !word.capital;
}

/** Words a name may describe: "Nvidia *chips*", "Alexa *sales*". */
const describable: ReadonlySet<string> = new Set(['noun', 'market', 'metric']);

/** "bought *Nvidia chips*": the name only describes what was bought; "Nokia's phone unit" is part of the firm. */
export function compound(view: SentenceView, mention: MentionReading): boolean {
  if (!view.passage.lexicon.language.compounds) return false;
  const { tokens, lexicon, hits } = view.passage;
  const after = tokens[mention.to];
  if (
    after?.kind !== 'word' ||
    after.capital ||
    lexicon.functionWords.has(after.low) ||
    hits[mention.to]?.some(({ cat, meaning }) => !describable.has(cat) && !(cat === 'dealing' && (meaning === 'supplies' || meaning === 'client')))
  )
    return false;
  return dealingAt(view, mention.to, 'part', 'stake', 'possessive', 'facility') === undefined;
}
