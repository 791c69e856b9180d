import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingAt, dealingEnding, mentionFrom } from '../clause.ts';

/** "the *OpenStack-based* Helion service", "the Nadella-led Microsoft": a name that only describes. */
export function modifies(view: SentenceView, { to }: MentionReading): boolean {
  const word = view.passage.tokens[to];
  return word?.kind === 'word' && word.hyphened && !word.capital;
}

const initials = /^\p{Lu}{2,5}$/u;

/** "acquired *MSP* Logicworks": initials that nobody told us of, right before a name, say what sort of firm it is. */
export const initialsBefore = ({ passage, mentions }: SentenceView, { form, from, to }: MentionReading): boolean =>
  form === 'unknown' && to - from === 1 && initials.test(passage.tokens[from]?.raw ?? '') && mentions.some((one) => one.from === to);

/** "networking *(SDN)* company SocketPlane": initials in a bracket of their own. */
export const initialsAside = ({ passage: { tokens } }: SentenceView, at: number): boolean =>
  tokens[at]?.raw === '(' && tokens[at + 2]?.raw === ')' && initials.test(tokens[at + 1]?.raw ?? '');

const dealtIn: ReadonlySet<string> = new Set(['supplies', 'client', 'wares', 'product', 'helped']);

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
    hits[mention.to]?.some(({ cat, meaning }) => !describable.has(cat) && !(cat === 'dealing' && dealtIn.has(String(meaning))))
  )
    return false;
  return dealingAt(view, mention.to, 'part', 'stake', 'possessive', 'facility') === undefined;
}

/** "acquired *another WordPress* plugin technology", "bought *a Salesforce* rival": one of many things a name describes. */
export function anyOf(view: SentenceView, mention: MentionReading): boolean {
  return mention.type !== 'place' && dealingEnding(view, mention.from, 'indefinite') !== undefined && compound(view, mention);
}

/** "to *Alphabet's* Google", "to buy *SAP's rival* NetSuite": who only says whose, or whose rival, it is; whom it means stands behind it. */
export function parentEnd(view: SentenceView, mention: MentionReading): number | undefined {
  const end = dealingAt(view, mention.to, 'possessive');
  const kin = dealingAt(view, end ?? mention.to, 'kinship');
  if (kin !== undefined) return kin;
  const own = end === undefined ? undefined : mentionFrom(view, end);
  return own && view.passage.lexicon.entities.get(own.entity)?.parent === mention.entity ? end : undefined;
}
