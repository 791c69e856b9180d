import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { changeWord } from './change.ts';
import { inBrackets, ofObject } from './change-signs.ts';
import { changeKinds, growing } from './growing.ts';
import { isLevel, levels, toPercent } from './levels.ts';
import type { MetricRule } from './metric-rule.ts';
import { sharesMoved } from './shares-moved.ts';
import { thatBefore } from './that-moved-rule.ts';
import { topicOf } from './topic.ts';
import { alikeBefore, nounBehind, startOf } from './words.ts';

/** "rose 12%", "giảm 56%": growth where revenue, sales or a market change, nothing where profit or a share price does. */
export const changeRule: MetricRule = {
  name: '{noun} {rise, fall} {percent}',
  examples: [
    ['en', 'Revenue rose 19 percent to $29.1 billion, and profit increased 34 percent to $8.8 billion.', '19 percent', 'growth'],
    ['en', 'Revenue rose 19 percent to $29.1 billion, and profit increased 34 percent to $8.8 billion.', '34 percent', null],
    ['vi', 'Lợi nhuận hoạt động của Samsung đạt 6.600 tỷ won (5,58 tỷ USD), giảm 56%.', '56%', null],
    ['vi', 'Doanh thu và lợi nhuận trước thuế của FPT lần lượt tăng 10,8% và 21,1%.', '21,1%', null],
    ['vi', 'FPT đặt mục tiêu doanh thu 1.684 tỷ đồng và lợi nhuận trước thuế 184 tỷ đồng, lần lượt tăng 33% và giảm 1%.', '33%', 'growth'],
    ['vi', 'Thị phần của AWS trong quý này chiếm 31%, tăng 10% so với cùng kỳ.', '10%', null],
    ['vi', 'Thị phần của AWS tăng từ 31% lên 33%.', '31%', 'market-share'],
    ['en', 'Microsoft saw strong revenue growth in its office software (27%).', '27%', 'growth'],
    ['vi', 'Doanh thu tại thị trường Nhật Bản có mức tăng trưởng tích cực, đạt 25,9%.', '25,9%', 'growth'],
    ['en', 'Azure grew 62%.', '62%', 'growth'],
    ['en', 'Microsoft had forecast 26% constant-currency Azure revenue growth.', '26%', 'growth'],
    ['en', 'Microsoft saw a 19% bump in revenue.', '19%', 'growth'],
    ['en', 'Spending on cloud infrastructure (IaaS, PaaS and hosted private cloud) was up 33 percent.', '33 percent', 'growth'],
    ['vi', 'Doanh thu từ người dùng miễn phí của Zalo giảm 6%.', '6%', 'growth'],
    ['vi', 'Phí của Zalo giảm 6%.', '6%', null],
    ['en', "Intel's data centre group grew by a third.", 'a third', 'growth'],
    ['en', "Intel's customers grew by a third.", 'a third', null],
    ['en', 'Intel trimmed its workforce by 10 percent.', '10 percent', null],
    ['en', 'Sales fell by $200 million, or 3 percent.', '3 percent', 'growth'],
    ['en', 'Spending on cloud services increased by more than a third.', 'a third', 'growth'],
    ['en', 'Apple sold 4 million watches for a much higher 17.5% market share.', '17.5%', 'market-share'],
    ['en', "Microsoft's marketing helped lift revenue by 18 percent.", '18 percent', 'growth'],
    ['en', 'Revenue growth for Azure, its flagship cloud computing business, came in at 48%.', '48%', 'growth'],
    ['en', 'The move cut their costs by 40 percent.', '40 percent', 'saving'],
    ['en', 'Oracle lost 5 per cent.', '5 per cent', null],
    ['en', 'Oracle dropped 17 per cent, to $6.80.', '17 per cent', null],
    ['en', 'Oracle fell 5 per cent in premarket trading.', '5 per cent', null],
    ['vi', 'Google giảm khoảng 1,76% trong phiên ngoài giờ.', '1,76%', null],
    ['vi', 'Năm 2016, FPT lỗ 40 tỷ đồng. Năm sau, con số này tăng lên gấp 7 lần.', '7 lần', null],
    ['en', 'Oracle rose 3.65 percent on Wednesday to close at $7.96.', '3.65 percent', null],
    ['en', 'Oracle closed at $3.76; Intel ended 3.8% lower.', '3.8%', null],
    ['vi', 'Huawei bán 66,6 triệu máy, tăng 28,2%.', '28,2%', 'growth'],
    ['en', 'Global PC shipments fell 3.9%.', '3.9%', 'growth'],
    ['en', 'Azure grew fastest, by 63.7 percent.', '63.7 percent', 'growth'],
    ['en', 'Azure was up 50 percent.', '50 percent', 'growth'],
    ['en', 'Dropbox cut its price to $10. Google then lowered its own by 20 percent.', '20 percent', null],
    ['en', 'Its product cuts the workload of a team by 75 percent.', '75 percent', null],
    ['vi', 'Dell đạt doanh thu 1,67 tỷ USD (+35,5%).', '35,5%', 'growth'],
    ['en', 'Azure was second, with a 24% market share after growing 40% a year.', '40%', 'growth'],
    ['en', 'Microsoft held 19% of the market, up from 17% in 2015, thanks to growing its Azure business by 48%.', '48%', 'growth'],
    ['en', 'IBM has 6.6 percent server market share, with revenue declining 20.8 percent.', '20.8 percent', 'growth'],
    ['en', "Sales of the company's phones grew 21%.", '21%', 'growth'],
    ['en', 'Revenues have grown by an average of 11% a year.', '11%', 'growth'],
    ['en', 'AWS leads with 32% market share, a 1% rise over a year ago.', '1%', null],
    ['en', 'AWS leads with 32% market share, growth of 9%.', '9%', 'growth'],
    ['en', 'Google gained ground, this time with a 2% rise to 13% market share.', '2%', null],
    ['en', 'Shares of Intel jumped 15% in extended trading on revenue that doubled.', '15%', null],
    ['en', 'Net income was $23 million. This marks a rise of 66% from a year ago.', '66%', null],
    ['en', 'IBM stock rose around 4.7% in the pre-market trading session.', '4.7%', null],
  ],
  counterExamples: [
    ['vi', 'Thị phần của AWS trong quý này chiếm 31%, tăng 10% so với cùng kỳ.', '31%'],
    ['en', 'AWS had 33% of the market.', '33%'],
    ['en', 'Oracle added that 43% of its backlog would be recognized within a year.', '43%'],
  ],
  read(on) {
    const { figure } = on;
    if (!changeKinds.has(figure.kind)) return undefined;
    const that = thatBefore(on);
    const change = changeWord(on);
    // "Revenue rose by a third", but not "an increase, a third of it from Asia".
    if (figure.kind === 'fraction' && !(change?.meaning.verb && startOf(on.view, figure) - change.to <= 2 && !nounBehind(on, figure.to))) return undefined;
    const bracketed = !change && inBrackets(on);
    // "từ âm 62,7% trong quý trước và âm 27% cùng kỳ": a second level is no change.
    const last = change || bracketed ? undefined : alikeBefore(on);
    if (last && levels.has(last.told.metric) && on.index > 0 && last.quantity === on.view.quantities[on.index - 1]) {
      const gap = { from: last.quantity.to, to: figure.from };
      const listed =
        hitsIn(on.view, 'relation', gap).some((hit) => hit.meaning === 'both') && !on.words.some((word) => word.from >= gap.from && word.to <= gap.to);
      if (listed) return undefined;
    }
    // "19 percent of the market" after "year-on-year" says itself what it is.
    // "thị phần trong quý chiếm 34%, tăng 10% so với cùng kỳ": what is held is no change, whatever is told behind the comma.
    const start = startOf(on.view, figure);
    if (!change && on.words.some(({ to, meaning }) => meaning.verb && meaning.metric === 'market-share' && start - to <= 1 && to <= start)) return undefined;
    if (!change && !bracketed && (figure.kind === 'points' || !figure.basis || nounBehind(on, figure.to) || on.words.some((word) => word.from === figure.to)))
      return undefined;
    const said = topicOf(on, change);
    // "Con số này tăng gấp 7 lần": what the last amount measured is so much more.
    // "Con số này bằng 50% kế hoạch, tăng 15%": behind a comma too, where nobody else is named.
    const other = that && on.view.actors.some((actor) => actor.from >= that.to && actor.to <= figure.from);
    const spoken = said.metric === undefined && that && !other && haltsBetween(on.view, that.to, figure.from) <= 1 ? { metric: on.carried, word: that } : said;
    const { metric, word = change } = spoken;
    if (change && metric === undefined && sharesMoved(on, change)) return { metric: null, word: change, topic: 'price' };
    // "Google giảm thêm 10%" where prices were told of: what is cut is a price, not what is sold.
    if (metric === undefined && on.carried === 'price' && figure.direction === 'down' && !figure.basis)
      return { metric: null, ...(word ? { word } : {}), topic: null };
    if (metric === undefined && change && ofObject(on, change)) return { metric: null, word: change, topic: null };
    const evidence = { ...(word ? { word } : {}), topic: metric };
    // "AWS giữ 33% thị phần. Microsoft thêm được 3 điểm phần trăm": points of what shares are told of.
    const shared = metric === undefined && on.carried === 'market-share' && on.view.actors.some((actor) => actor.to <= figure.from);
    // "a two percent rise to 13% share": what comes to a percentage is a share or margin.
    if (change && figure.kind === 'percent' && growing.has(metric) && toPercent(on, change.to)) return { metric: null, ...evidence };
    if (figure.kind === 'points') return { metric: metric === 'market-share' || shared ? 'market-share' : null, ...evidence };
    // "a much higher 17.5% market share": a share that follows its figure is what it comes to.
    const named = spoken.word !== undefined && spoken.word.from === figure.to && levels.has(metric);
    if (levels.has(metric) && (isLevel(on) || !change || named)) return { metric: metric ?? null, ...evidence };
    if (metric === 'saving' && figure.direction === 'down') return { metric, ...evidence };
    return { metric: growing.has(metric) ? 'growth' : null, ...evidence };
  },
};
