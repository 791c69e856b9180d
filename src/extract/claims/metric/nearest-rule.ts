import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { vouches } from '../nominals/vouching.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive } from '../sentence/segments.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { nearestWord } from './nearest.ts';
import { manySpend, spender, spentAgain } from './spending.ts';
import { toldBefore } from './words.ts';
import { firmWorth, marketAlone, marketApposed, marketBefore, siteBefore, worthBefore } from './worth.ts';

/** Whether a company, and nothing of a company's, stands behind "in". */
function inCompany({ view }: MetricCase, share: Hit<'metric'>): boolean {
  const link = hitAt(view.passage, 'relation', share.to);
  const firm = link?.meaning === 'into' ? view.actors.find((actor) => actor.from === link.to) : undefined;
  return firm?.type === 'company' && !genitive(view, firm.to);
}

/** The nearest word that can measure a figure of this kind. */
export const nearestRule: MetricRule = {
  name: 'the nearest word: {word} … {figure}',
  examples: [
    ['en', 'Sales, excluding payouts to partners, rose to $87 billion.', '$87 billion', 'revenue'],
    ['en', 'The margin — a measure of profit that many watch — was 67 percent.', '67 percent', 'margin'],
    ['vi', 'Doanh thu của AWS trong quý đạt 3,53 tỷ USD.', '3,53 tỷ USD', 'revenue'],
    ['vi', 'Lợi nhuận của Amazon tăng lên 5,2 tỷ USD nhờ doanh thu tăng mạnh.', '5,2 tỷ USD', 'net-income'],
    ['vi', 'YTL dựng trung tâm dữ liệu trị giá 4,3 tỷ USD.', '4,3 tỷ USD', 'investment'],
    ['en', 'Its advertising division lost $40 million.', '$40 million', 'operating-income'],
    ['vi', 'Theo Gartner, doanh thu máy chủ toàn cầu đạt 90 tỷ USD.', '90 tỷ USD', 'market-size'],
    ['en', 'Google broke ground on a $2 billion data centre.', '$2 billion', 'investment'],
    ['vi', 'Oracle báo doanh thu cam kết (các hợp đồng đã ký nhưng chưa hạch toán) đạt 455 tỷ USD.', '455 tỷ USD', 'backlog'],
    ['vi', 'Dell ngỏ ý mua EMC, công ty có giá trị khoảng 50 tỷ USD.', '50 tỷ USD', 'market-value'],
    ['vi', 'Các vụ mua lại nhằm tăng thu nhập từ nước ngoài lên 300 triệu USD.', '300 triệu USD', 'revenue'],
    ['en', 'Grab was last valued at $6 billion.', '$6 billion', 'market-value'],
    ['vi', 'Thị trường đám mây trị giá 3,3 tỷ USD.', '3,3 tỷ USD', 'market-size'],
    ['en', 'The cloud market was worth $12 billion in 2016.', '$12 billion', 'market-size'],
    ['en', 'Telstra shares sank; it was worth more than $80 billion in 2015.', '$80 billion', 'market-value'],
    ['en', 'Telstra, worth $33 billion in May, came second.', '$33 billion', 'market-value'],
    ['en', 'Oracle won a contract with Telstra worth $33 million.', '$33 million', 'deal-value'],
    ['en', 'The game market, worth over $200 billion, is growing.', '$200 billion', 'market-size'],
    ['en', 'The contract was worth up to $10 billion.', '$10 billion', 'deal-value'],
    ['vi', 'Thương mại điện tử Việt Nam tăng 35% và có giá trị 2,8 tỷ USD.', '2,8 tỷ USD', 'market-size'],
    ['en', 'The cloud market is worth $100 billion.', '$100 billion', 'market-size'],
    ['en', 'Gartner says companies will spend $18.6 billion on data warehouses.', '$18.6 billion', 'market-size'],
    ['en', 'Capital expenditures came to $12 billion. Amazon will spend $50 billion in 2018.', '$50 billion', 'capex'],
    ['en', 'SAP will sell its 58% share in Oracle.', '58%', 'stake'],
    ['vi', 'Cổ phiếu Amazon giảm khi kế hoạch chi tiêu 200 tỷ USD được công bố.', '200 tỷ USD', 'investment'],
    ['vi', 'FPT thắng thầu 19 dự án có quy mô trên 10 triệu USD.', '10 triệu USD', null],
    ['en', 'The company paid a dividend of $2 billion.', '$2 billion', null],
  ],
  counterExamples: [['en', 'Grab was there with $6 billion.', '$6 billion']],
  read(on) {
    const word = nearestWord(on);
    if (!word) return undefined;
    if (word.meaning.again) {
      const before = toldBefore(on);
      return { metric: before?.quantity.kind === on.figure.kind ? before.told.metric : on.carried, word };
    }
    const valued = word.meaning.worth ? worthBefore(on, word) : undefined;
    if (valued) return valued;
    // "Amazon dự tính chi 75 tỷ USD trong cả năm" behind an amount of capital spending is that again.
    if (word.meaning.weak && word.meaning.metric === 'investment' && !word.meaning.site && spentAgain(on)) return { metric: 'capex', word };
    // "dựng trung tâm AI trị giá 4,3 tỷ USD": a site worth so much is an investment.
    const site = word.meaning.weak && word.meaning.metric === 'deal-value' ? siteBefore(on, word) : undefined;
    if (site) return { metric: 'investment', word: site };
    // "Cổ phiếu Amazon giảm khi kế hoạch chi tiêu 200 tỷ USD …": what a company spends is no market.
    if (word.meaning.spends && on.figure.kind === 'money' && spender(on, word)) return { metric: 'investment', word };
    // "Businesses spent $36.5 billion on cloud services": what nobody in particular spends is a market.
    const everybody =
      word.meaning.weak && word.meaning.metric === 'investment' && on.view.actors.every((actor) => actor.from > on.figure.from || vouches(on.view, actor));
    const told = hitsIn(on.view, 'market', on.view).length > 0 && on.carried === 'market-size';
    if (everybody && !word.meaning.site && on.figure.kind === 'money' && (told || manySpend(on, word))) return { metric: 'market-size', word };
    // "19 dự án có quy mô trên 10 triệu USD": the size of what is no market measures nothing.
    if (
      word.meaning.metric === 'market-size' &&
      word.meaning.weak &&
      !word.meaning.topic &&
      on.carried !== 'market-size' &&
      hitsIn(on.view, 'market', on.view).length === 0
    )
      return on.words.some((one) => one.meaning.topic && one.meaning.metric === 'market-size') ? { metric: word.meaning.metric, word } : { metric: null, word };
    const worth = word.meaning.weak || word.meaning.metric === 'market-value';
    const market = worth && on.figure.kind === 'money' ? (marketBefore(on) ?? marketApposed(on, word)) : undefined;
    if (market) return { metric: 'market-size', word: market };
    // "leaving the group worth just under $33 billion": what a firm is worth, unless a deal with it is.
    if (word.meaning.weak && word.meaning.metric === 'deal-value' && marketAlone(on)) return { metric: 'market-size', word };
    if (word.meaning.weak && word.meaning.metric === 'deal-value' && firmWorth(on, word)) return { metric: 'market-value', word };
    // "its 58% share in MillerCoors": a share in a company is a stake.
    if (word.meaning.metric === 'market-share' && word.from === on.figure.to && inCompany(on, word)) return { metric: 'stake', word };
    return { metric: word.meaning.metric, word };
  },
};
