import type { Kind, Metric } from '../figure.ts';

/** What a word or phrase tells of what a figure measures: "revenue", "lãi", "grew". */
export interface MetricWord {
  /** Null for what is measured but not in the contract: dividends, EBITDA, debt. */
  readonly metric: Metric | null;
  readonly kinds: readonly Kind[];
  readonly sign?: -1;
  /** A verb, which may stand on either side of its figure and whose subject is the figure's. */
  readonly verb?: boolean;
  /** The metric when the subject is a business unit: "lãi" of AWS is operating income. */
  readonly ofUnit?: Metric;
  /** Names only part of the company: "doanh thu đám mây" is the cloud unit's. */
  readonly part?: 'cloud';
  /** Says it only where nothing nearer does: "thị trường", "market". */
  readonly weak?: boolean;
  /** Weak, but what a change may be a change of: "cổ phiếu giảm 2%", "the market grew". */
  readonly topic?: boolean;
  /** A site that is built: what it is worth is invested. */
  readonly site?: boolean;
  /** What a figure is held against, and what no change is of: "108% kế hoạch". */
  readonly yardstick?: true;
  /** Says who is first in a market: "leads", "dẫn đầu". */
  readonly leads?: true;
  /** Of the whole year: "78% kế hoạch năm". */
  readonly yearly?: true;
  /** Stands for what the last amount measured: "con số này", "it was". */
  readonly again?: boolean;
  /** Tells that a number of something is meant: "số khách hàng đạt …". */
  readonly number?: boolean;
  /** Not in the contract, but told of a quarter or a year as revenue is: profit before tax, cash flow. */
  readonly flow?: boolean;
  /** Only a company as a whole has it, no unit: "net income", "total revenue". */
  readonly whole?: true;
  /** Puts a value on its object: "values Grab at". */
  readonly puts?: true;
  /** Says of a firm what it is valued at, of a contract its price, of a market its size: "was worth". */
  readonly worth?: boolean;
  /** A pace of now, of no one quarter: "run rate". */
  readonly paced?: boolean;
  /** Tells of those who lose their work, not of who takes it: "would go", "mất việc". */
  readonly lost?: true;
  /** In the present tense, of what is so today: "holds", "accounts for". */
  readonly now?: true;
  /** Of so much a year, right behind the amount: "a $10 billion business". */
  readonly size?: true;
  /** What a person has, and no firm: "net worth", "người giàu nhất". */
  readonly wealth?: true;
  /** Shares sold to the public: what comes in there is no round. */
  readonly listing?: true;
  /** What a firm is parted into: "41% of shares" is a stake. */
  readonly stock?: true;
  /** A move told of a company's share: "NatWest lost 5 per cent". */
  readonly traded?: true;
  /** Who holds shares: "the largest shareholder", "cổ đông lớn nhất". */
  readonly holder?: true;
  /** What a price is paid in, said of its parts: "in cash", "in stock". */
  readonly paidIn?: true;
  /** Tells of people who go to work elsewhere or at another thing: "will join", "were put on". */
  readonly moves?: true;
  /** A move of a share or margin as well as of an amount: "a rise", unlike "growth". */
  readonly step?: true;
  /** A session of dealing: "in after-hours trading", "trong phiên". */
  readonly session?: true;
  /** Tells that those counted are served, or use what one sells, and on which side of them it stands. */
  readonly serves?: 'before' | 'behind';
  /** A verb of selling or shipping: what is counted behind it grows as sales do. */
  readonly sells?: true;
  /** Takes money in, be it from buyers or from investors: "collected", "nhận". */
  readonly takes?: true;
  /** What everybody spends is a market, what a company spends is invested: "chi tiêu". */
  readonly spends?: true;
  /** Says in what money a change is counted: "in constant currency". */
  readonly recounts?: true;
  /** Holding, not ruling: "holds 14%" is a stake where no market is spoken of. */
  readonly owns?: boolean;
}
