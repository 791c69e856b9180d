import { hitsIn } from '../claims/sentence/phrases.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import { isOrganisation } from '../mentions/mention-reading.ts';
import { againAt } from './another.ts';
import { endsAt, shareAfter, spokenFor } from './bare.ts';
import { clauseEnd, dealingAt, dealingEnding, mentionFrom, mentionUpTo, sign } from './clause.ts';
import { assetSold, pricedAt, siteAfter, siteBefore, wareAfter, worthAt } from './goods.ts';
import { contracted, contractNext } from './needs/contracted.ts';
import { aboutTakeover, examples, offered } from './needs/named.ts';
import { otherDeal, owed } from './needs/other-deal.ts';
import { ownBefore } from './needs/own-before.ts';
import { concluded, hired, undertaken } from './needs/services.ts';
import { stands } from './needs/stands.ts';
import { moneyAfter, moneyFollows, placedSum, promisedSum, shareFor, sumBy, summedGoods } from './needs/sum.ts';
import { overSorts } from './object/over.ts';
import { frontedPlace } from './parties/fronted-place.ts';
import { bracketEnd } from './series.ts';
import { ownerOf } from './slots.ts';

/** Whether what a frame asks for stands by its word. */
export function needsMet(view: SentenceView, word: Hit<'event'>): boolean {
  switch (word.meaning.needs) {
    case 'money':
      // "raised $25 billion *in its IPO*": what the public pays is no round.
      return (
        moneyFollows(view, word) &&
        !owed(view, word) &&
        !(word.meaning.subject === 'target' && (stands(view, word.from, word.to + 12, 'listing') || otherDeal(view, word)))
      );
    case 'stake':
      return stands(view, word.from, clauseEnd(view, word.to), 'stake');
    case 'facility':
      // "*vùng đám mây* đầu tiên được AWS mở tại châu Á", "a *data center* built by Google in Dublin"
      // "opened a data center in Jakarta and will open *two more*, in London": the same again.
      return (
        stands(view, word.from, clauseEnd(view, word.to), 'facility') ||
        (word.meaning.participle === true && siteBefore(view, word) !== undefined) ||
        (againAt(view, word.to) !== undefined && stands(view, view.from, word.from, 'facility'))
      );
    case 'halves':
      return stands(view, word.from - 10, clauseEnd(view, word.to), 'halves');
    case 'contract':
      return contracted(view, word.from - 12, clauseEnd(view, word.to));
    case 'contract-next':
      return contractNext(view, word.to);
    case 'untendered':
      return !stands(view, word.to, clauseEnd(view, word.to), 'contract');
    case 'takeover':
      return aboutTakeover(view, word);
    case 'priced':
      return pricedAt(view, word);
    case 'worth':
      return worthAt(view, word);
    case 'site':
      return siteAfter(view, word.to) !== undefined;
    case 'sites':
      return view.quantities.some(({ kind, from, to }) => kind === 'count' && from >= word.to && from <= word.to + 2 && stands(view, from, to + 3, 'facility'));
    case 'opening':
      return siteBefore(view, word) !== undefined && endsAt(view, word.to, true);
    case 'asset':
      return assetSold(view, word);
    case 'owned':
      // "the *E-Trade* sale to Morgan Stanley"
      return (
        ownerOf(view, word) !== undefined || ownBefore(view, word.from) || (mentionUpTo(view, word.from) !== undefined && word.meaning.subject === 'target')
      );
    case 'leading':
      return word.from === view.from || sign(view, word.from - 1);
    case 'examples':
      return examples(view, word);
    case 'ware':
      return wareAfter(view, word);
    case 'bare-object': {
      // "picks up *Rapportive*", "ký với *AWS* hồi tháng 8": a name at once, and nothing more said of it.
      const object = mentionFrom(view, overSorts(view, word.to));
      return object !== undefined && isOrganisation(object) && endsAt(view, object.to);
    }
    case 'listed':
      // "hơn 30 vụ mua lại*, trong đó có*"
      return view.passage.tokens[word.to]?.raw === ',' && dealingAt(view, word.to + 1, 'including') !== undefined;
    case 'own-site':
      return wareAfter(view, word, 'facility');
    case 'offer':
      return offered(view, word);
    case 'round':
      // "*The round* was led by Index", "led a $30 million *Series B* in Temporal".
      // "*The round*, which values the firm at $28 billion, was led by"
      return stands(view, word.from - 8, clauseEnd(view, word.to), 'round') || (word.from - view.from < 24 && stands(view, view.from, view.from + 3, 'round'));
    case 'parts':
      return stands(view, word.from, clauseEnd(view, word.to), 'facility', 'part');
    case 'summed':
      // "a *$1 billion* investment in Malaysia"
      return view.quantities.some(({ kind, to }) => kind === 'money' && to <= word.from && word.from - to <= 3);
    case 'sum':
      return sumBy(view, word);
    case 'objectless':
      return endsAt(view, word.to) && spokenFor(view, word.from);
    case 'outright': {
      const sum = moneyAfter(view, word);
      return sum !== undefined && endsAt(view, sum.to);
    }
    case 'summed-goods':
      return summedGoods(view, word);
    case 'placed-sum':
      // "*In Ireland* Amazon has spent €1 billion on its facilities"
      return placedSum(view, word) || (moneyFollows(view, word) && frontedPlace(view, word).length > 0);
    case 'share-for':
      return shareFor(view, word);
    case 'promised':
      return promisedSum(view, word);
    case 'outright-from': {
      // "nhận được *đơn hàng* 300 tỷ USD từ": what is paid for an order is no investment.
      const paid = moneyAfter(view, word);
      return paid !== undefined && !stands(view, word.to, paid.from, 'contract') && !stands(view, paid.to, paid.to + 3, 'due');
    }
    case 'between': {
      // "thỏa thuận thâu tóm *giữa*" is the other deed's.
      for (let at = word.to, end = clauseEnd(view, word.to); at < end && !hitAt(view.passage, 'event', at); at++)
        if (dealingAt(view, at, 'both') !== undefined) return true;
      return false;
    }
    case 'clouded':
      // "in talks for a multi-year *cloud* computing *deal*": what one lets the other use, and a deal about it.
      return stands(view, word.to, clauseEnd(view, word.to), 'supplies') && stands(view, word.to, clauseEnd(view, word.to), 'contract');
    case 'agreed':
      // "ký thỏa thuận *hợp tác*", "ký thỏa thuận hoán đổi *cổ phần*": the other word tells what they agreed on.
      return (
        hitsIn(view, 'event', { from: word.to, to: clauseEnd(view, word.to) }).every(
          ({ meaning }) => meaning.needs === 'between' || (meaning.type === 'contract' && word.meaning.type === 'contract'),
        ) && !stands(view, word.to, clauseEnd(view, word.to), 'stake')
      );
    case 'offering':
      return dealingAt(view, word.to, 'offering') !== undefined || dealingEnding(view, word.to, 'offering') !== undefined;
    case 'facility-before':
      return stands(view, word.from - 16, word.from, 'facility');
    case 'together': {
      // "cùng *Qualcomm* phát triển": a name, and what the two do.
      const other = mentionFrom(view, overSorts(view, word.to));
      return other !== undefined && dealingAt(view, bracketEnd(view, other.to), 'work') !== undefined;
    }
    case 'concluded':
      return concluded(view, word);
    case 'undertaken':
      return undertaken(view, word);
    case 'hired':
      return hired(view, word);
    case 'supplied':
      return stands(view, word.to, clauseEnd(view, word.to), 'supplies');
    case 'goods-built':
      return stands(view, word.to, clauseEnd(view, word.to), 'supplies', 'facility');
    case 'client':
      // "won TikTok *as a customer*": behind its name, not "won customers".
      return stands(view, word.to + 1, word.to + 9, 'client');
    case 'share':
      return shareAfter(view, word);
    case 'running':
    case 'apart':
    case 'alliance':
    case 'private':
    case 'workload':
    case 'provider':
    case 'funding':
      return stands(view, word.from, clauseEnd(view, word.to), word.meaning.needs);
    case 'announced':
      return stands(view, word.from - 10, clauseEnd(view, word.to), 'announced');
    default:
      return true;
  }
}
