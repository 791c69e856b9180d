import type { Metric } from '../../../model/figure.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { startOf } from '../metric/words.ts';
import { possessor } from '../nominals/possessor.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { inList } from '../sentence/lists.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive, headOf, marksBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { entityOf, ownerOfMeasure } from './clause-subject.ts';
import type { Scene, SubjectRule } from './subject-rule.ts';
import { deals } from './subject-rule.ts';

/** "AWS, Microsoft và Google lần lượt 33%, 22% và 11%". */
export const list: SubjectRule = {
  name: 'as many names as figures, each to each',
  resolve: ({ view, figure, actors }) => inList(view, figure, actors)?.entity,
  examples: [['vi', 'AWS, Microsoft và Google lần lượt chiếm 33%, 22% và 11% thị phần.', '22%', 'microsoft']],
  counterExamples: [['vi', 'AWS chiếm 33%, 22% và 11% thị phần ở ba nước.', '22%', 'aws']],
};

const sellers = new Set(['company', 'unit', 'product']);

/** "$0.096 an hour on AWS, $0.0912 on Azure": a price is of who sells at it, as is said right behind. */
function pricedAt(view: SentenceView, figure: ColouredQuantity, metric: Metric | null, actors: readonly MentionReading[]): MentionReading | undefined {
  const seller = metric === 'price' ? actors.find((one) => one.from >= figure.to) : undefined;
  if (!seller || seller.from - figure.to > 4 || !sellers.has(seller.type) || haltsBetween(view, figure.to, seller.from) > 0) return undefined;
  return marksBefore(view, headOf(view, seller.from)).has('at') ? seller : undefined;
}

/** "AWS brought in $2 billion for Amazon": who does the earning is named, for whom it is done owns nothing. */
const earnedFor = ({ word, actors, figure }: Scene): boolean =>
  word?.meaning.verb === true && word.to <= figure.from && actors.some((one) => one.to <= word.from && word.from - one.to <= 2);

/** "3,53 tỷ USD của Amazon". */
export const ownerBehind: SubjectRule = {
  name: 'the owner right behind the figure',
  resolve: (scene) => {
    const { view, figure, metric, actors } = scene;
    return deals.has(metric) || earnedFor(scene) ? undefined : (possessor(view, figure, actors) ?? pricedAt(view, figure, metric, actors))?.entity;
  },
  examples: [
    ['vi', 'Doanh thu của Microsoft thấp hơn 3,53 tỷ USD của Amazon.', '3,53 tỷ USD', 'amazon'],
    ['en', 'Microsoft reported 29% growth in Azure.', '29%', 'azure'],
    ['vi', 'Amazon ghi nhận mức tăng trưởng 17% tại AWS.', '17%', 'aws'],
    ['en', 'Amazon posted a 20% increase in AWS revenue.', '20%', 'aws'],
    ['en', 'Alphabet was lifted by a 28% jump in revenue from Google Cloud.', '28%', 'google-cloud'],
    ['en', 'A server costs $0.096 an hour on AWS and $0.0912 on Azure.', '$0.0912', 'azure'],
    ['en', 'Amazon reported an annual run rate of more than $111 billion for its AWS cloud business.', '$111 billion', 'aws'],
  ],
  counterExamples: [
    ['en', 'AWS brought in $2 billion for Amazon.', '$2 billion', 'aws'],
    ['en', 'Microsoft reported a 29% rise from the days before Oracle.', '29%', 'microsoft'],
    ['en', 'Microsoft paid $200 million for Mojang.', '$200 million', 'microsoft'],
    ['en', "AWS has grown. Its operating income of $13.5 billion amounted to 59% of Amazon's total.", '$13.5 billion', 'aws'],
    ['vi', 'Doanh thu của Oracle đạt 3 tỷ USD, vượt dự báo 2,9 tỷ USD của Refinitiv.', '2,9 tỷ USD', 'oracle'],
  ],
};

/** "700 CenturyLink employees": whoever is named between a number and what it counts has them. */
export const within: SubjectRule = {
  name: 'the name inside the figure',
  resolve: ({ figure, metric, actors }) =>
    metric === 'employees' || metric === 'jobs' || figure.metric === 'employees'
      ? actors.find((one) => one.from === figure.from + 1 && one.to < figure.to)?.entity
      : undefined,
  examples: [['en', 'Equinix is pleased. Some 700 Verizon employees will move to Equinix.', '700 Verizon employees', 'verizon']],
  counterExamples: [['en', 'Rackspace serves 300 Verizon customers.', '300 Verizon customers', 'rackspace']],
};

/** "26% constant-currency Azure revenue growth": in a compound the name before what is measured owns it. */
export const compounded: SubjectRule = {
  name: 'the name between the figure and what it measures',
  resolve: ({ view, figure, word, actors }) => {
    if (!word || word.from <= figure.to || word.meaning.verb || !view.passage.lexicon.language.compounds) return undefined;
    const owner = actors.find((one) => one.from >= figure.to);
    const range = { from: figure.to, to: word.from };
    const close = owner && owner.from - figure.to <= 2 && owner.to <= word.from && word.from - owner.to <= 2;
    return close && haltsBetween(view, range.from, range.to) === 0 && hitsIn(view, 'relation', range).length === 0 ? owner.entity : undefined;
  },
  examples: [['en', 'Microsoft is targeting 26% constant-currency Azure revenue growth.', '26%', 'azure']],
  counterExamples: [['en', 'Microsoft reported 26% growth in the quarter that Azure was launched.', '26%', 'microsoft']],
};

/** "EMC's 80% stake in VMware", "Microsoft's 5% stake": a part of a firm is his before whom it stands. */
export const holder: SubjectRule = {
  name: 'whose the stake is',
  resolve: ({ view, figure, metric, nominals }) => {
    if (metric !== 'stake') return undefined;
    const from = startOf(view, figure);
    const owner = nominals.find((one) => one.kind === 'name' && one.to === from - 1 && genitive(view, one.to));
    return owner?.entity ?? undefined;
  },
  examples: [['en', "Dell will harness the value of EMC's 80% stake in VMware.", '80%', 'emc']],
  counterExamples: [['en', "Dell will buy VMware's shares, an 80% stake.", '80%', 'dell']],
};

/** "the £10bn takeover of O2 by CK Hutchison": a deal is made by whom its noun names behind "by". */
export const dealtBy: SubjectRule = {
  name: 'by whom the deal behind the figure is made',
  resolve: ({ view, figure, metric, actors }) => {
    if (metric !== 'deal-value' || figure.kind !== 'money') return undefined;
    const noun = hitAt(view.passage, 'event', figure.to);
    if (noun?.meaning.shape !== 'noun') return undefined;
    const maker = actors.find((one) => one.from > noun.to && marksBefore(view, headOf(view, one.from)).has('agent'));
    return maker && maker.from - noun.to <= 10 && haltsBetween(view, noun.to, maker.from) === 0 ? maker.entity : undefined;
  },
  examples: [['en', 'The European Commission blocked the £10.25bn takeover of O2 by CK Hutchison.', '£10.25bn', 'ck-hutchison']],
  counterExamples: [['en', 'Microsoft closed its $26 billion takeover of LinkedIn, by far its largest.', '$26 billion', 'microsoft']],
};

/** "Salesforce is shedding 8,000 people and Alphabet 12,000": what the second does is left out. */
export const gapped: SubjectRule = {
  name: 'the name right before a figure, where the verb is left out',
  resolve: ({ view, figure, actors }) => {
    const start = startOf(view, figure);
    const actor = actors.find((one) => one.to === start);
    if (!actor) return undefined;
    const marks = marksBefore(view, headOf(view, actor.from));
    const like = (other: { readonly kind: string; readonly to: number }): boolean =>
      other.to <= actor.from && (other.kind === figure.kind || (figure.kind === 'count' && other.kind === 'percent'));
    const told = actors.some((one) => one.to <= actor.from && view.quantities.some((other) => like(other) && other.from >= one.to));
    return told && (marks.has('both') || marks.has('compared-with')) ? actor.entity : undefined;
  },
  examples: [['en', 'Oracle invested $5 million and Temasek $3 million.', '$3 million', 'temasek']],
  counterExamples: [['en', 'Oracle earned $5 million and paid Temasek $3 million.', '$3 million', 'oracle']],
};

/** "lợi nhuận của FPT đạt 27 tỷ". */
export const measured: SubjectRule = {
  name: 'the owner of what is measured',
  resolve: (scene) => (deals.has(scene.metric) ? undefined : (entityOf(scene, ownerOfMeasure(scene)) ?? undefined)),
  examples: [
    ['vi', 'Viettel cho biết lợi nhuận của FPT đạt 27 tỷ đồng.', '27 tỷ đồng', 'fpt'],
    ['en', 'Microsoft said Azure revenue grew 35%.', '35%', 'azure'],
    ['en', 'Intel beat forecasts, and its revenue rose 5%.', '5%', 'intel'],
    ['en', "AWS made up 12% of Amazon's sales, and 57% of its operating income of $5.8 billion.", '$5.8 billion', 'amazon'],
  ],
  counterExamples: [
    ['vi', 'Doanh thu của Viettel tăng, còn FPT sa thải 270 người.', '270 người', 'fpt'],
    ['vi', 'Shopee đóng góp hai phần ba doanh thu của Grab với 2,2 tỷ USD.', '2,2 tỷ USD', 'shopee'],
  ],
};
