import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingAt, inCompound, mentionFrom, opensClause } from '../clause.ts';
import { bracketEnd } from '../series.ts';
import { unheardAt } from '../unheard.ts';

/** A plain word that may stand between a place and a name: "Indonesian *ecommerce site* Tokopedia", no verb, little word or day. */
export function plain(view: SentenceView, at: number): boolean {
  const { tokens, lexicon } = view.passage;
  const token = tokens[at];
  if (inCompound(view, at)) return true;
  if (at >= view.to || token?.kind !== 'word' || token.capital || lexicon.functionWords.has(token.low) || opensClause(view, at)) return false;
  if (hitAt(view.passage, 'event', at) || view.dates.some((date) => date.from === at)) return false;
  return dealingAt(view, at, 'preposition', 'speech', 'relative', 'passive', 'tried', 'agent') === undefined;
}

/** "invested in *Southeast Asian e-commerce platform* Lazada", "in *Indonesia's* Tokopedia": over a place that says where a firm is, to the firm. */
export function overPlace(view: SentenceView, place: MentionReading): number | undefined {
  if (!view.passage.lexicon.language.compounds) return undefined;
  let at = dealingAt(view, place.to, 'possessive') ?? place.to;
  for (let steps = 0; steps < 12; steps++) {
    const mention = mentionFrom(view, at);
    if (mention && mention.type !== 'place') return at > place.to ? at : undefined;
    // "French infrastructure-as-a-service *(IaaS)* provider OVH"
    const bracket = at > place.to && view.passage.tokens[at]?.raw === '(' ? bracketEnd(view, at) : at;
    const told = mention?.to ?? hitAt(view.passage, 'sort', at)?.to ?? hitAt(view.passage, 'cue', at)?.to ?? dealingAt(view, at, 'other', 'naming');
    const over = bracket > at ? bracket : told;
    if (over === undefined && !plain(view, at)) break;
    at = over ?? at + 1;
  }
  if (at === place.to) return undefined;
  // "in another Southeast Asian e-commerce company, *Lazada*, across rounds"
  if (view.passage.tokens[at]?.raw === ',' && hitEnding(view.passage, 'sort', at)) {
    const name = mentionFrom(view, at + 1);
    return name && name.type !== 'place' && view.passage.tokens[name.to]?.kind === 'sign' ? at + 1 : undefined;
  }
  return unheardAt(view, at) ? at : undefined;
}
