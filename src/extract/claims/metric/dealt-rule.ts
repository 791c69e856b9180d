import type { MentionForm } from '../../../model/entity.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { relationBefore } from '../sentence/relations.ts';
import type { MetricCase, MetricFinding, MetricRule } from './metric-rule.ts';
import { nearestWord } from './nearest.ts';
import { startOf } from './words.ts';

type Word = Hit<'metric'>;

/** "Oracle's deal values Cerner at $28 billion": a value that a deal puts on a firm is its price. */
function valuing({ view, words }: MetricCase, word: Word): boolean {
  const deal = words.findLast((one) => one.meaning.metric === 'deal-value' && one.to <= word.from && word.from - one.to <= 4);
  // "to invest in Grab in a deal that would value it at": what investors value is no price.
  const invested = words.some((one) => one.meaning.metric === 'investment' && !one.meaning.weak && one.to <= word.from);
  return (
    deal !== undefined &&
    !invested &&
    haltsBetween(view, deal.to, word.from) <= 1 &&
    // "nhanh chóng mở rộng qua các vụ mua lại và đạt định giá 10 tỷ USD": behind "and" another thing is told.
    hitAt(view.passage, 'relation', word.from) === undefined &&
    !hitsIn(view, 'relation', { from: deal.to, to: word.from }).some((hit) => hit.meaning === 'both' && view.passage.tokens[hit.from]?.kind === 'word') &&
    !view.actors.some((actor) => actor.from >= deal.to && actor.to <= word.from)
  );
}

/** "raised $400 million in its IPO": what the public pays for shares is no round. */
export function listed({ view, words, figure }: MetricCase): Word | undefined {
  return words.find(
    (one) =>
      one.meaning.listing === true &&
      (one.from >= figure.to ? one.from - figure.to <= 8 : figure.from - one.to <= 14) &&
      haltsBetween(view, Math.min(one.to, figure.to), Math.max(one.from, figure.from)) <= 1,
  );
}

/** "sold 8 million shares, raising $250 million": nor is what counted shares are sold for. */
const sharesSold = ({ view, figure }: MetricCase): Word | undefined => {
  const counted = view.quantities.find((one) => one.kind === 'count' && one.to <= figure.from && hitsIn(view, 'metric', one).some((hit) => hit.meaning.stock));
  return counted ? hitsIn(view, 'metric', counted)[0] : undefined;
};

const dealing = ({ meaning }: Word): boolean => meaning.metric === 'deal-value' && !meaning.weak;

/** "… for $10 billion": the price behind what was bought. */
const paidFor = ({ view, figure }: MetricCase): boolean => relationBefore(view, startOf(view, figure)) === 'of';

const onto = new Set(['at', 'with', 'of']);
const named: ReadonlySet<MentionForm> = new Set<MentionForm>(['name', 'alias', 'unknown']);

/** "spent $80bn on more than 60 firms", "will spend $2 billion with Google": what is spent on firms buys them, what is spent with one is a contract. */
function spentOn({ view, figure }: MetricCase): boolean {
  const link = hitAt(view.passage, 'relation', figure.to);
  if (!link || !onto.has(link.meaning)) return false;
  const near = { from: link.to, to: Math.min(view.to, link.to + 5) };
  // "spend $1 billion on the platform": what is one's own is built, not bought.
  const firm = view.actors.find((actor) => named.has(actor.form) && actor.from >= link.to && actor.from - link.to <= 1);
  const many = hitsIn(view, 'sort', near).some((hit) => hit.meaning === 'companies');
  return firm?.type === 'company' || many;
}

/** What is paid in a deal or a listing, where the word nearest to the money says another thing. */
export const dealtRule: MetricRule = {
  name: '{money} of a deal or a listing',
  examples: [
    ['en', "Oracle's deal values Cerner at $28 billion.", '$28 billion', 'deal-value'],
    ['en', 'Slack raised $400 million in its IPO.', '$400 million', null],
    ['en', 'Slack sold 8 million shares on Monday, raising $250 million.', '$250 million', null],
    ['vi', 'Sea huy động 884 triệu USD khi niêm yết tại New York.', '884 triệu USD', null],
    ['en', 'Oracle acquired QTS, a large data centre provider, for $10 billion.', '$10 billion', 'deal-value'],
    ['en', 'Salesforce spent $80bn on more than 60 firms.', '$80bn', 'deal-value'],
    ['en', 'Snap will spend $2 billion with Google.', '$2 billion', 'deal-value'],
  ],
  counterExamples: [
    ['en', 'Slack, valued at $6 billion, plans an IPO.', '$6 billion'],
    ['en', 'SoftBank is to invest in Grab in a deal that would value it at $14 billion.', '$14 billion'],
    ['en', 'Salesforce spent $80bn on data centres.', '$80bn'],
    ['vi', 'Cổ phiếu CMC lên 60.200 đồng, tương ứng với giá trị vốn hóa hơn 11.000 tỷ đồng.', '11.000 tỷ đồng'],
    ['vi', 'Thrasio mở rộng qua các thương vụ và đạt định giá 10 tỷ USD.', '10 tỷ USD'],
    ['en', 'HP launched Helion. It would spend $1 billion on the platform.', '$1 billion'],
  ],
  read(on): MetricFinding | undefined {
    if (on.figure.kind !== 'money') return undefined;
    const word = nearestWord(on);
    if (!word) return undefined;
    const { metric } = word.meaning;
    if (metric === 'market-value') return valuing(on, word) ? { metric: 'deal-value', word } : undefined;
    if (metric !== 'deal-value' && metric !== 'investment') return undefined;
    // "acquired QTS, a data center provider, for $10 billion": what is bought is paid for, whatever it builds.
    const bought = word.meaning.site && paidFor(on) ? on.words.findLast((one) => one.to <= word.from && dealing(one)) : undefined;
    if (bought) return { metric: 'deal-value', word: bought };
    const listing = listed(on) ?? (metric === 'investment' ? sharesSold(on) : undefined);
    if (listing) return { metric: null, word: listing };
    return metric === 'investment' && word.meaning.weak && !word.meaning.site && spentOn(on) ? { metric: 'deal-value', word } : undefined;
  },
};
