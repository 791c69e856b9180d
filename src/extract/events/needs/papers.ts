import { hitsIn } from '../../claims/sentence/phrases.ts';
import { shareAfter } from '../bare.ts';
import { clauseEnd, dealingAt, dealingEnding } from '../clause.ts';
import { contracted, contractNext } from './contracted.ts';
import { aboutTakeover, offered } from './named.ts';
import type { Needs } from './need.ts';
import { concluded, hired, undertaken } from './services.ts';
import { stands } from './stands.ts';

/** What must be signed or agreed. */
export const papers = {
  contract: (view, word) => contracted(view, word.from - 12, clauseEnd(view, word.to)),
  'contract-next': (view, word) => contractNext(view, word.to),
  untendered: (view, word) => !stands(view, word.to, clauseEnd(view, word.to), 'contract'),
  takeover: (view, word) => aboutTakeover(view, word),
  offer: (view, word) => offered(view, word),
  // "in talks for a multi-year *cloud* computing *deal*": what one lets the other use, and a deal about it.
  clouded: (view, word) => stands(view, word.to, clauseEnd(view, word.to), 'supplies') && stands(view, word.to, clauseEnd(view, word.to), 'contract'),
  // "ký thỏa thuận *hợp tác*", "ký thỏa thuận hoán đổi *cổ phần*": the other word tells what they agreed on.
  agreed: (view, word) =>
    hitsIn(view, 'event', { from: word.to, to: clauseEnd(view, word.to) }).every(
      ({ meaning }) => meaning.needs === 'between' || (meaning.type === 'contract' && word.meaning.type === 'contract'),
    ) && !stands(view, word.to, clauseEnd(view, word.to), 'stake'),
  concluded: (view, word) => concluded(view, word),
  undertaken: (view, word) => undertaken(view, word),
  hired: (view, word) => hired(view, word),
  supplied: (view, word) => stands(view, word.to, clauseEnd(view, word.to), 'supplies'),
  share: (view, word) => shareAfter(view, word),
  offering: (view, word) => dealingAt(view, word.to, 'offering') !== undefined || dealingEnding(view, word.to, 'offering') !== undefined,
} satisfies Needs;
