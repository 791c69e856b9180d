import { endsAt } from '../bare.ts';
import { clauseEnd } from '../clause.ts';
import { pricedAt, worthAt } from '../goods.ts';
import { frontedPlace } from '../parties/fronted-place.ts';
import type { Needs } from './need.ts';
import { otherDeal, owed } from './other-deal.ts';
import { stands } from './stands.ts';
import { moneyAfter, moneyFollows, placedSum, promisedSum, shareFor, sumBy, summedGoods } from './sum.ts';

/** What must be paid, or told in money. */
export const money = {
  // "raised $25 billion *in its IPO*": what the public pays is no round.
  money: (view, word) =>
    moneyFollows(view, word) &&
    !owed(view, word) &&
    !(word.meaning.subject === 'target' && (stands(view, word.from, word.to + 12, 'listing') || otherDeal(view, word))),
  // "a *$1 billion* investment in Malaysia"
  summed: (view, word) => view.quantities.some(({ kind, to }) => kind === 'money' && to <= word.from && word.from - to <= 3),
  sum: (view, word) => sumBy(view, word),
  outright: (view, word) => {
    const sum = moneyAfter(view, word);
    return sum !== undefined && endsAt(view, sum.to);
  },
  // "announced up to *$25 billion in new funding* for": the sum, and at once what money it is.
  funds: (view, word) => {
    const sum = moneyAfter(view, word);
    return sum !== undefined && sum.from - word.to <= 4 && stands(view, sum.to, sum.to + 4, 'funding', 'round');
  },
  'outright-from': (view, word) => {
    // "nhận được *đơn hàng* 300 tỷ USD từ": what is paid for an order is no investment.
    const paid = moneyAfter(view, word);
    return paid !== undefined && !stands(view, word.to, paid.from, 'contract') && !stands(view, paid.to, paid.to + 3, 'due');
  },
  'summed-goods': (view, word) => summedGoods(view, word),
  // "*In Ireland* Amazon has spent €1 billion on its facilities"
  'placed-sum': (view, word) => placedSum(view, word) || (moneyFollows(view, word) && frontedPlace(view, word).length > 0),
  'share-for': (view, word) => shareFor(view, word),
  promised: (view, word) => promisedSum(view, word),
  priced: (view, word) => pricedAt(view, word),
  worth: (view, word) => worthAt(view, word),
  // "*The round* was led by Index", "led a $30 million *Series B* in Temporal".
  // "*The round*, which values the firm at $28 billion, was led by"
  round: (view, word) =>
    stands(view, word.from - 8, clauseEnd(view, word.to), 'round') || (word.from - view.from < 24 && stands(view, view.from, view.from + 3, 'round')),
} satisfies Needs;
