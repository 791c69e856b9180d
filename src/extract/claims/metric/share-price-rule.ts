import type { Metric } from '../../../model/figure.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { MetricRule } from './metric-rule.ts';
import { handful, isChange, nounBehind, startOf, toldBefore } from './words.ts';

const earnings: ReadonlySet<Metric | null> = new Set<Metric | null>([null, 'net-income', 'operating-income', 'revenue']);
const prices: ReadonlySet<Metric | null> = new Set<Metric | null>(['price', 'deal-value']);
/** "$33.15 a share" is a price, unless it is earned or paid out on each share. */
export const sharePriceRule: MetricRule = {
  name: '{money} a share',
  examples: [
    ['en', 'Dell will pay $33.15 a share.', '$33.15', 'price'],
    ['en', 'Profit rose to $8.8 billion, or $1.14 a share.', '$1.14', null],
    ['en', 'Earnings, adjusted for one-time gains, were $1.37 per share.', '$1.37', null],
    ['en', 'Shares of Intel rose 5 percent to $54.80 after the bell.', '$54.80', 'price'],
    ['en', 'Shares of Intel rose 44 cents to $21.01.', '44 cents', null],
    ['en', 'Shares of Intel were trading at $43.80, down 11 cents.', '11 cents', null],
    ['en', 'Intel rose 18 cents, or 0.9 percent, to close at $19.85.', '18 cents', null],
    ['en', 'The bid comes to $8.15 for each Intel share: $7 in cash and $1.15 in stock.', '$7', null],
    ['vi', 'Nhờ đó mỗi cửa hàng tiết kiệm 400 USD mỗi tháng.', '400 USD', 'saving'],
    ['en', 'It will lift pay to £10.90 an hour.', '£10.90', null],
    ['en', 'The board declared a dividend of 11 dollars per share.', '11 dollars', null],
    ['en', 'Analysts had expected 97 cents a share in earnings.', '97 cents', null],
    ['vi', 'Lãi cơ bản trên cổ phiếu đạt 2.985 đồng.', '2.985 đồng', null],
    ['en', 'Microsoft reported earnings of $0.95 versus $0.85 expected.', '$0.85', null],
    ['en', 'Earnings, however, were 47 cents a share.', '47 cents', null],
    ['en', 'Analysts had expected 64 cents a share.', '64 cents', null],
    ['vi', 'Lợi nhuận ròng tăng lên 30,8 tỷ USD, tương đương 4,13 USD/cổ phiếu.', '4,13 USD', null],
    ['vi', 'Intel có thu nhập 2,18 USD/cổ phiếu.', '2,18 USD', null],
    ['vi', 'Thu nhập trên từng cổ phiếu đạt 2,99 USD.', '2,99 USD', null],
  ],
  counterExamples: [['en', 'Microsoft reported earnings of $7.5 billion and earnings per share of 96 cents.', '$7.5 billion']],
  read(on) {
    const { view, figure, words } = on;
    if (figure.kind !== 'money' || (figure.per !== 'share' && !handful(on))) return undefined;
    // "Shares rose 44 cents to $21.01": by so much they moved.
    const start = startOf(view, figure);
    const moved = words.some((one) => one.to === start && isChange(one) && one.meaning.verb);
    if (moved) return { metric: null, topic: 'price' };
    const told = toldBefore(on);
    // "$8.15 a share: $7 in cash and $1.15 in stock": what is paid in this and that are parts of a price.
    const part = words.some((one) => one.meaning.paidIn === true && one.from - figure.to <= 1 && one.from >= figure.to);
    if (part && told?.quantity.kind === 'money') return { metric: null, topic: 'price' };
    // "its shares, which have lost 40 percent, were trading down 8 percent at $5.16".
    if (told?.told.evidence.metric.topic === 'price' && figure.per !== 'share' && start - told.quantity.to <= 1) return { metric: 'price' };
    // "the 94 cents a share profit forecast".
    const each = hitAt(view.passage, 'metric', figure.to);
    const next = nounBehind(on, each && each.meaning.kinds.length === 0 ? each.to : figure.to);
    // "4,13 USD/cổ phiếu": the share itself is no word of price.
    const behind = next?.meaning.kinds.includes('money') && !next.meaning.stock ? next : undefined;
    const word =
      behind ??
      words.findLast(
        (one) =>
          one.to <= figure.from &&
          one.meaning.kinds.includes('money') &&
          (!one.meaning.weak || (one.meaning.flow === true && start - one.to <= 2)) &&
          haltsBetween(view, one.to, figure.from) <= (figure.per === 'share' ? 3 : 1),
      );
    const before = told;
    // "will save $400 a month".
    if (word?.meaning.metric === 'saving') return { metric: 'saving', word };
    if (word && earnings.has(word.meaning.metric)) return { metric: null, word, topic: null };
    if (before?.quantity.kind === 'money' && earnings.has(before.told.metric) && (!word || word.to <= before.quantity.from))
      return { metric: null, topic: null };
    // "Analysts had expected 64 cents a share": what is expected of a share without a word of price is what it earns.
    const awaited = hitsIn(view, 'modality', { from: view.from, to: figure.from }).some(
      ({ meaning }) => meaning.past || meaning.modality === 'estimated' || (meaning.modality === 'forecast' && !meaning.plain),
    );
    if (figure.per === 'share' && !before && awaited && !words.some((one) => prices.has(one.meaning.metric)) && hitsIn(view, 'event', view).length === 0)
      return { metric: null, topic: null };
    // "£10.90 an hour": small money is a price where a price, a fee or an offer is spoken of.
    const priced =
      figure.per === 'share' ||
      figure.per === 'month' ||
      figure.per === 'person' ||
      before?.told.metric === 'price' ||
      before?.told.evidence.metric.topic === 'price';
    const spoken = words.some((one) => prices.has(one.meaning.metric) && one.meaning.kinds.includes('money') && haltsBetween(view, one.to, figure.from) <= 2);
    return { metric: priced || spoken ? 'price' : null, ...(word ? { word } : {}) };
  },
};
