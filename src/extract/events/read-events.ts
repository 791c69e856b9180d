import { hitsIn } from '../claims/sentence/phrases.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { another } from './another.ts';
import { dealingEnding, opensClause, sign } from './clause.ts';
import { apart } from './coordinate.ts';
import { eventOf } from './event-of.ts';
import type { EventReading } from './event-reading.ts';
import { gapped } from './gapped.ts';
import { gappedSales } from './gapped-sales.ts';
import type { Known } from './known.ts';
import { boughtBy, roundOf, struckIn, targetOf } from './known.ts';
import { likewise } from './likewise.ts';
import { gappedBackers, gappedSums, paidFor, withPlaces } from './money-spent.ts';
import { needsMet } from './needs.ts';
import { oncePerPair } from './once-per-pair.ts';

interface Telling {
  readonly word: Hit<'event'>;
  readonly event: EventReading;
}

/** A word with two meanings tells one happening: that with more parties; "will sell Flickr to SmugMug" is a sale, "mua 2 tỷ USD dịch vụ Azure" a contract. */
const weight = ({ word, event: { type, parties } }: Telling): number =>
  2 * parties.length + (word.meaning.needs === 'summed-goods' ? 1 : 0) - (type === 'partnership' ? 1 : 0);

function byPlace(words: readonly Hit<'event'>[]): readonly Hit<'event'>[][] {
  const found: Hit<'event'>[][] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last?.[0]?.from === word.from) last.push(word);
    else found.push([word]);
  }
  return found;
}

/** What the words of dealing at one place tell, in the telling with most parties. */
function fullest(view: SentenceView, words: readonly Hit<'event'>[], known: Known): Telling | undefined {
  let best: Telling | undefined;
  for (const word of words) {
    const event = eventOf(view, word, known);
    const telling = event && { word, event };
    if (telling && (!best || weight(telling) > weight(best))) best = telling;
  }
  return best;
}

/**
 * "*also invested* $1.1 billion in Vodafone": where the longer phrase ("Didi also invested") tells nothing, the verb it ends in may.
 * In Vietnamese the longer phrase is another verb ("dẫn đầu vòng gọi vốn" is no "vòng gọi vốn"), but "tuyên bố *mua*" may end in the first half of "mua lại".
 */
function shorter(view: SentenceView, [longest]: readonly Hit<'event'>[]): readonly Hit<'event'>[] {
  const { passage } = view;
  if (!longest || longest.to - longest.from === 1) return [];
  const { compounds } = passage.lexicon.language;
  const within: Hit<'event'>[] = [];
  for (let at = longest.from; at < longest.to; at++)
    for (const hit of passage.hits[at] ?? [])
      if (hit.cat === 'event' && (compounds ? hit.to <= longest.to && hit.to - hit.from < longest.to - longest.from : hit.to > longest.to))
        within.push(hit as Hit<'event'>);
  return within;
}

/** "plans to invest in Malaysian schools": where the longer phrase lacks what it asks for, a place alone is no party. */
const sure = (view: SentenceView, [longest]: readonly Hit<'event'>[], telling: Telling | undefined): Telling | undefined =>
  // "tuyên bố *dừng hoạt động* tại Việt Nam": what is closed, is closed somewhere.
  telling && longest && (telling.event.type === 'shutdown' || needsMet(view, longest) || telling.event.parties.every(({ role }) => role !== 'place'))
    ? telling
    : undefined;

/** "formed a partnership with Nscale *to build a campus in Antwerp*", "… *to invest $1 billion in Thailand*": what two do together is what they are partners for. */
function builtTogether(view: SentenceView, before: Telling, { word, event }: Telling): boolean {
  const invested = event.type === 'investment' && event.parties.slice(1).every(({ role }) => role === 'place');
  if (!(event.type === 'expansion' || invested) || before.event.type !== 'partnership') return false;
  for (let at = before.word.to; at < word.from; at++) if (sign(view, at) || opensClause(view, at)) return false;
  return before.event.parties.some(({ entity }) => entity === event.parties[0]?.entity);
}

/** "đầu tư 20 triệu USD cho Tiki *để nhận 2,7% cổ phần*": the share that the money buys is no second investment. */
function gotForIt(view: SentenceView, before: Telling, { word, event }: Telling): boolean {
  if (event.type !== 'investment' || before.event.type !== 'investment' || dealingEnding(view, word.from, 'aim') === undefined) return false;
  for (let at = before.word.to; at < word.from; at++) if (sign(view, at)) return false;
  return view.quantities.some(({ kind, from }) => kind === 'percent' && from >= word.to && from <= word.to + 2);
}

/** The events of one sentence: each word of dealing with the parties in its slots. */
export function eventsIn(view: SentenceView, known: Known): readonly EventReading[] {
  const dealt = hitsIn(view, 'event', view);
  if (dealt.length === 0) return likewise(view, known.last);
  const found: EventReading[] = [];
  let last: Telling | undefined;
  for (const words of byPlace(dealt)) {
    const told = {
      ...known,
      target: targetOf(found) ?? known.target,
      round: roundOf(found) ?? known.round,
      bought: boughtBy(found) ?? known.bought,
      struck: struckIn(found) ?? known.struck,
    };
    const best = fullest(view, words, told) ?? sure(view, words, fullest(view, shorter(view, words), told));
    if (!best) continue;
    const { word, event } = best;
    const aim = last !== undefined && (builtTogether(view, last, best) || gotForIt(view, last, best));
    last = best;
    if (aim) continue;
    const paying = paidFor(view, found, event, word);
    if (paying) found[found.indexOf(paying)] = withPlaces(paying, event);
    else
      found.push(
        ...apart(event),
        ...gapped(view, word, event),
        ...gappedSales(view, word, event),
        ...gappedSums(view, word, event),
        ...gappedBackers(view, word, event),
        ...another(view, word, event),
      );
  }
  if (found.length < 2) return [...found, ...likewise(view, found[0] ?? known.last)];
  return oncePerPair(view, found);
}
