import { hitAt } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { headOf, verbal } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** Whether all between is what may open a clause before its subject: times, small words, capitals, sorts, no verb. */
export function plain({ passage, dates, quantities }: SentenceView, from: number, to: number): boolean {
  const { functionWords, leadIns, quantifiers } = passage.lexicon;
  for (let at = from; at < to; ) {
    const token = passage.tokens[at];
    // "The top three companies", "In 2019 the two leaders".
    const date = dates.find((one) => one.from === at) ?? quantities.find((one) => one.from === at && (one.kind === 'rank' || one.kind === 'count'));
    const hit = date ?? passage.hits[at]?.find((one) => one.cat === 'sort' || one.cat === 'cue' || one.cat === 'pointer' || one.cat === 'hedge');
    const relation = hitAt(passage, 'relation', at)?.meaning;
    if (relation === 'copula' || relation === 'passive') return false;
    if (hit) at = hit.to;
    else if (token?.kind !== 'word' || token.capital || leadIns.has(token.low) || functionWords.has(token.low) || quantifiers.has(token.low)) at++;
    else return false;
  }
  return true;
}

/** Whether a plain word stands at a place, which may be a verb. */
export const plainWord = ({ passage: { tokens, lexicon } }: SentenceView, at: number): boolean =>
  tokens[at]?.kind === 'word' && !tokens[at]?.capital && !lexicon.functionWords.has(tokens[at]?.low ?? '');

const few = 4;

/** Where a noun phrase ends that begins with a name: "Twitch của Amazon" behind Amazon, "Azure and other cloud services" before its verb. */
export function endOf(view: SentenceView, one: TokenRange): number {
  const { tokens, lexicon } = view.passage;
  const and = view.passage.hits[one.to]?.find((hit) => hit.cat === 'relation' && hit.meaning === 'both');
  if (and && lexicon.others.has(tokens[and.to]?.low ?? ''))
    for (let at = and.to + 1; at < Math.min(and.to + few, view.to); at++) if (verbal(view, at) || tokens[at]?.kind === 'sign') return at;
  const of = hitAt(view.passage, 'relation', one.to);
  const owner =
    of?.meaning === 'of'
      ? view.mentions.find((mention) => mention.from >= of.to && mention.from <= of.to + 3 && headOf(view, mention.from) === of.to)
      : undefined;
  return owner ? owner.to : one.to;
}

/** "ba cựu kỹ sư VNG", but not "hai công ty Apple và Google": whether things counted stand right before a name that owns them. */
export const countedOf = (view: SentenceView, head: number): boolean =>
  view.quantities.some((one) => one.kind === 'count' && one.to === head && hitsIn(view, 'sort', one).length + hitsIn(view, 'cue', one).length === 0);
