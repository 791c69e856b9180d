import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { clauseEnd, dealingAt, dealingEnding, inCompound, mentionFrom, trade } from './clause.ts';
import { anyOf, compound, initialsAside, initialsBefore, modifies, parentEnd } from './object/describing-name.ts';
import { ends, reach } from './object/ends.ts';
import type { Fits } from './object/fits.ts';
import { genitiveBehind } from './object/genitive-behind.ts';
import { introducing } from './object/introducing.ts';
import { listFrom } from './object/list-from.ts';
import { includedBehind, namedBehind } from './object/named-behind.ts';
import { overSeat, overTrade, overUse, skipped } from './object/over.ts';
import { overPlace } from './object/over-place.ts';
import { bracketEnd } from './series.ts';
import { unheardAt } from './unheard.ts';

/** Whether a share begins here: "20 per cent *of Reliance*". */
const shareAt = (view: SentenceView, at: number): boolean => view.quantities.some((quantity) => quantity.from === at && quantity.kind === 'percent');

const countAt = (view: SentenceView, at: number): boolean => view.quantities.some((quantity) => quantity.from === at && quantity.kind === 'count');

/**
 * The object right behind a place: over sums, dates and describing words; over "of" only from a part or stake ("a unit of Nokia").
 * `next`: nothing but such words and sorts between ("mua *công ty phần mềm* Base", not "mua *điện thoại* Samsung"); `whole`: the name describes no other noun.
 */
export function objectAfter(view: SentenceView, from: number, fits: Fits, strict?: 'next' | 'whole', bridges = false): MentionReading[] {
  const found = objectFrom(view, from, fits, strict, bridges);
  const [first] = found;
  const named = first && introducing(view, first) ? objectFrom(view, first.to, fits, strict, bridges) : [];
  return named.length > 0 && named.every(({ form }) => form !== 'anaphor') ? named : found;
}

const longestTrade = 4;

function objectFrom(view: SentenceView, from: number, fits: Fits, strict?: 'next' | 'whole', bridges = false): MentionReading[] {
  let part = false;
  let sorted = -longestTrade;
  for (let at = from; at < view.to && at < from + reach; ) {
    const mention = mentionFrom(view, at);
    if (mention && (modifies(view, mention) || anyOf(view, mention))) {
      at = mention.to + 1;
      continue;
    }
    const parent = mention && (initialsBefore(view, mention) ? mention.to : parentEnd(view, mention));
    if (parent !== undefined) {
      at = parent;
      continue;
    }
    const over = mention?.type === 'place' ? (overSeat(view, mention) ?? overPlace(view, mention)) : undefined;
    if (over !== undefined) {
      at = over;
      continue;
    }
    if (mention && fits(mention)) return strict && compound(view, mention) ? [] : listFrom(view, mention, fits);
    if (mention) {
      at = mention.to;
      continue;
    }
    // "a stake of *more than* 40 percent in"
    const hedge = hitAt(view.passage, 'hedge', at)?.to;
    const sum = skipped(view, hedge !== undefined && shareAt(view, hedge) ? hedge : at);
    if (sum !== undefined) {
      // "29 *Verizon* data centers": a name within what is counted.
      const within = countAt(view, at) ? view.mentions.find((one) => one.from > at && one.to <= sum && fits(one)) : undefined;
      if (within) return [within];
      // "29 *of* Verizon's data centers"
      part ||= shareAt(view, hedge ?? at) || (countAt(view, at) && dealingAt(view, sum, 'bridge') !== undefined);
      at = sum;
      continue;
    }
    // "a controlling interest *(55%)* of Opodo"
    // "mua lại 82% cổ phần *(còn lại)* của STT GDC"
    const bracket =
      view.passage.tokens[at]?.raw === '(' && (shareAt(view, at + 1) || dealingEnding(view, at, 'stake') !== undefined) ? bracketEnd(view, at) : at;
    if (bracket > at) {
      part = true;
      at = bracket;
      continue;
    }
    // "software-defined networking *(SDN)* company SocketPlane"
    if (initialsAside(view, at)) {
      at += 3;
      continue;
    }
    // "nền tảng *cho vay* Funding Societies"
    if (trade(view, at)) {
      at = hitAt(view.passage, 'cue', at)?.to ?? at + 1;
      continue;
    }
    const told = overTrade(view, at);
    if (told !== undefined) {
      at = told;
      continue;
    }
    const used = bridges && at > from ? overUse(view, at) : undefined;
    if (used !== undefined) {
      at = used;
      continue;
    }
    const word = dealingAt(view, at, 'part', 'stake', 'whole');
    const naming = word ?? dealingAt(view, at, 'naming', 'title');
    if (naming !== undefined) {
      part ||= word !== undefined;
      at = naming;
      continue;
    }
    // "mua lại nhiều công ty nhỏ, *bao gồm* Siebel và PeopleSoft"
    const listed = at > from || view.passage.tokens[at]?.raw === ',' ? includedBehind(view, at) : undefined;
    if (listed !== undefined) return objectAfter(view, listed, fits);
    if (ends(view, at, from)) return namedBehind(view, from, at + 1, fits);
    const little = inCompound(view, at) ? undefined : dealingAt(view, at, 'preposition');
    // "mua lại thị phần *tại Nga* của Uber", "mua lại thị phần *của* Uber": whose it is, is whom it is bought of.
    const there = bridges && little !== undefined && at > from ? mentionFrom(view, little) : undefined;
    if (there?.type === 'place') {
      at = there.to;
      continue;
    }
    if (bridges && at > from && dealingAt(view, at, 'genitive') !== undefined) {
      at = little ?? at + 1;
      part = true;
      continue;
    }
    // "mảng an ninh mạng *dành cho doanh nghiệp* của Symantec": over whom a part serves to whose it is.
    const whose = little !== undefined && part && bridges ? genitiveBehind(view, at) : undefined;
    if (whose !== undefined) {
      at = whose;
      continue;
    }
    if (little !== undefined && !(part && dealingAt(view, at, 'bridge') !== undefined)) return namedBehind(view, from, clauseEnd(view, at, 8) + 1, fits);
    const unheard = little === undefined && at <= from + 8 ? unheardAt(view, at) : undefined;
    if (unheard && fits(unheard)) return strict && compound(view, unheard) ? [] : listFrom(view, unheard, fits);
    // "mua hãng *podcast* Gimlet": a word behind a sort says what the firm does.
    const behindSort = view.passage.lexicon.language.possessorLast === true && view.passage.endings[at]?.some(({ cat }) => cat === 'sort') === true;
    const plain = little === undefined && !part && !behindSort && !hitAt(view.passage, 'sort', at) && !hitAt(view.passage, 'cue', at);
    // "mua công ty phần mềm *nhân sự* PeopleSoft": nor does what says more of its trade part it from its name.
    if (at > from && view.passage.lexicon.language.possessorLast && (behindSort || hitAt(view.passage, 'sort', at))) sorted = at;
    if (
      strict === 'next' &&
      plain &&
      at - sorted > longestTrade &&
      view.passage.tokens[at]?.kind === 'word' &&
      dealingAt(view, at, 'other', 'possessive') === undefined
    )
      return [];
    at = Math.max(at + 1, hitAt(view.passage, 'sort', at)?.to ?? 0, hitAt(view.passage, 'cue', at)?.to ?? 0);
  }
  return [];
}
