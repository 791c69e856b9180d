import { hitAt } from '../../lexicon/passage.ts';
import { isOrganisation } from '../../mentions/mention-reading.ts';
import { endsAt, spokenFor } from '../bare.ts';
import { clauseEnd, dealingAt, mentionFrom, mentionUpTo, sign } from '../clause.ts';
import { assetSold, lineAfter, wareAfter } from '../goods.ts';
import { newWareAfter } from '../new-ware.ts';
import { overSorts } from '../object/over.ts';
import { bracketEnd } from '../series.ts';
import { ownerOf } from '../slots.ts';
import { examples } from './named.ts';
import type { Needs } from './need.ts';
import { ownBefore } from './own-before.ts';
import { stands } from './stands.ts';

/** What must be named, and nothing else. */
export const objects = {
  'bare-object': (view, word) => {
    // "picks up *Rapportive*", "ký với *AWS* hồi tháng 8": a name at once, and nothing more said of it.
    const object = mentionFrom(view, overSorts(view, word.to));
    return object !== undefined && isOrganisation(object) && endsAt(view, object.to);
  },
  // "hơn 30 vụ mua lại*, trong đó có*"
  listed: (view, word) => view.passage.tokens[word.to]?.raw === ',' && dealingAt(view, word.to + 1, 'including') !== undefined,
  leading: (view, word) => word.from === view.from || sign(view, word.from - 1),
  // "the *E-Trade* sale to Morgan Stanley"
  owned: (view, word) =>
    ownerOf(view, word) !== undefined || ownBefore(view, word.from) || (mentionUpTo(view, word.from) !== undefined && word.meaning.subject === 'target'),
  objectless: (view, word) => endsAt(view, word.to) && spokenFor(view, word.from),
  // "FPT và Viettel bán lại dịch vụ của *các hãng lớn*": whose it is must have a name.
  'partner-behind': (view, word) => {
    const end = clauseEnd(view, word.to);
    return view.mentions.some(({ from, type }) => from >= word.to && from < end && type !== 'place');
  },
  between: (view, word) => {
    // "thỏa thuận thâu tóm *giữa*" is the other deed's.
    for (let at = word.to, end = clauseEnd(view, word.to); at < end && !hitAt(view.passage, 'event', at); at++)
      if (dealingAt(view, at, 'both') !== undefined) return true;
    return false;
  },
  examples: (view, word) => examples(view, word),
  together: (view, word) => {
    // "cùng *Qualcomm* phát triển": a name, and what the two do.
    const other = mentionFrom(view, overSorts(view, word.to));
    return other !== undefined && dealingAt(view, bracketEnd(view, other.to), 'work') !== undefined;
  },
  // "won TikTok *as a customer*": behind its name, not "won customers".
  client: (view, word) => stands(view, word.to + 1, word.to + 9, 'client'),
  asset: (view, word) => assetSold(view, word),
  ware: (view, word) => wareAfter(view, word),
  'new-ware': (view, word) => newWareAfter(view, word.to),
  // "exiting the *public cloud business*": a line of business right behind, its article within the phrase.
  'ware-named': (view, word) => lineAfter(view, word),
} satisfies Needs;
