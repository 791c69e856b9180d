import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { dealingAt, mentionFrom } from './clause.ts';
import { crowdAt } from './object/crowd-at.ts';
import { modifies, parentEnd } from './object/describing-name.ts';
import { ends } from './object/ends.ts';
import type { Fits } from './object/fits.ts';
import { infinitive } from './object/infinitive.ts';
import { listFrom } from './object/list-from.ts';
import { includedBehind, namedBehind } from './object/named-behind.ts';
import { overTrade, skipped } from './object/over.ts';
import { overPlace, plain } from './object/over-place.ts';
import { beforeName } from './object/within.ts';
import { unheardAt } from './unheard.ts';

const shareEnd = (view: SentenceView, at: number): number | undefined =>
  view.quantities.find((one) => one.from === at && (one.kind === 'percent' || one.kind === 'fraction'))?.to;

/** "to *superannuation fund* AustralianSuper": a few plain words before a name tell what it is. */
function described(view: SentenceView, from: number, at: number): boolean {
  if (at > from + 4 || !view.passage.lexicon.language.compounds) return false;
  for (let place = from; place < at; place++) if (!plain(view, place)) return false;
  return true;
}

/** Who stands behind a little word: over articles, sorts, and words that name the members of a group ("a group *led by* Silver Lake"). */
export function partyBehind(view: SentenceView, from: number, fits: Fits): MentionReading[] {
  let part = false;
  let homed = false;
  if (infinitive(view, from)) return [];
  for (let at = from; at < view.to && at <= from + 11; ) {
    // "paid $20 million for *12 percent of* Vodafone"
    const share = shareEnd(view, at);
    if (share !== undefined) {
      part = true;
      at = share;
      continue;
    }
    // "vào *ba* startup là Cohere và Mistral", "in *two startups*, Cohere and Mistral": how many they are.
    const counted = view.quantities.find((one) => one.from === at && one.kind === 'count');
    if (counted && view.passage.endings[counted.to]?.some(({ cat }) => cat === 'sort' || cat === 'cue' || cat === 'someone')) {
      part = true;
      at = counted.to;
      continue;
    }
    const told = overTrade(view, at);
    if (told !== undefined) {
      part = true;
      at = told;
      continue;
    }
    // "tại *thị trường* Việt Nam": what kind of place the next name is, is no crowd.
    const kindOfPlace = dealingAt(view, at, 'district') !== undefined;
    if (skipped(view, at) !== undefined || (!kindOfPlace && crowdAt(view, at))) return [];
    const mention: MentionReading | undefined =
      mentionFrom(view, at) ?? (part || at <= from + 1 || homed || described(view, from, at) ? unheardAt(view, at) : undefined);
    if (mention && modifies(view, mention)) {
      at = mention.to + 1;
      continue;
    }
    // "in *the US state of* Virginia": what kind of place the next name is.
    const district = dealingAt(view, mention?.type === 'place' ? mention.to : at, 'district');
    if (district !== undefined && (mention === undefined || mentionFrom(view, district)?.type === 'place')) {
      at = district;
      continue;
    }
    const parent = mention && parentEnd(view, mention);
    if (parent !== undefined) {
      part = true;
      at = parent;
      continue;
    }
    const over = mention?.type === 'place' ? overPlace(view, mention) : undefined;
    if (over !== undefined) {
      part = true;
      at = over;
      continue;
    }
    // "vào tập đoàn *Đông Nam Á* Lazada": a place before a name says where its firm is.
    if (mention?.type === 'place' && beforeName(view, mention, at > from)) {
      homed = true;
      at = mention.to;
      continue;
    }
    if (mention && fits(mention)) return listFrom(view, mention, fits);
    const word = dealingAt(view, at, 'part', 'stake', 'whole', 'title');
    const next = mention?.to ?? word ?? dealingAt(view, at, 'naming');
    if (next !== undefined) {
      part ||= !mention;
      at = next;
      continue;
    }
    const town = view.passage.tokens[at]?.raw === ',' ? (mentionFrom(view, at + 1) ?? mentionFrom(view, at + 2)) : undefined;
    // "in the Tân Thuận zone, *TP HCM*", "tỉnh *Bắc Giang*": a place may name the larger one behind a comma.
    if (town?.type === 'place' && fits(town)) return [town];
    const sort = hitAt(view.passage, 'sort', at) ?? hitAt(view.passage, 'cue', at);
    // "with *pension fund* ABP"
    if (sort && unheardAt(view, sort.to)) {
      part = true;
      at = sort.to;
      continue;
    }
    // "từ nhiều quỹ, *trong đó có* Temasek"
    const listed = at > from ? includedBehind(view, at) : undefined;
    if (listed !== undefined) return partyBehind(view, listed, fits);
    // "tại Củ *Chi*, TP HCM": a word within a name is no verb.
    const { tokens } = view.passage;
    const named = tokens[at]?.kind === 'word' && tokens[at]?.capital && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital;
    if (!named && ends(view, at, from - 1)) return namedBehind(view, from, at + 1, fits);
    if (dealingAt(view, at, 'preposition') !== undefined && !(part && dealingAt(view, at, 'bridge') !== undefined)) return [];
    at++;
  }
  return [];
}
