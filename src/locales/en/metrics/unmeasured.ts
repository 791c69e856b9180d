import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

/** What is measured but not in the contract, and what only seems to measure. */
export const unmeasured: Vocabulary<MetricWord> = [
  [
    'amortisation | amortization | before interest | ebitda | gross bookings | bookings | [short term|long term|total]? [deferred|unearned] [revenue|revenues] | gmv | before tax | pre tax | ebita | deposits | loan book | bad loans | attrition | order intake | new orders | earnings per share | eps | per share earnings | diluted earnings per share | adjusted earnings per share | profit per share | loss per share | pre tax profit | pretax profit | [pre tax|pretax] operating [profit|income|loss|earnings] | [pre tax|pretax] [loss|losses|profits] | pre tax profits | profit before tax | pretax income | pre tax income | pbt | gross profit | cash flow | free cash flow | provisions | cashflow | free cashflow | pre tax full year profits | pre tax full year profit | gross merchandise value | gross merchandise volume | merchandise volume | expenses | operating expenses | restructuring costs | arpu | average revenue per user | [revenue|sales] per [user|store|employee|customer|subscriber|share] | break even point | interest income | net interest income | net interest | fee income | credit losses | loan losses | billings | treasury income | other income | investment income | trading income | noninterest income | non interest income | charge offs | payment volume | transaction volume',
    { metric: null, kinds: ['money', 'percent', 'multiple'], flow: true },
  ],
  [
    'sales and marketing | sales and marketing [costs|expenses|spending] | [selling|marketing|operating|labor|labour] costs | [operating|marketing|selling] expenses',
    { metric: null, kinds: ['money', 'percent', 'multiple'], flow: true },
  ],
  [
    'dividend | dividends | to shareholders | to its shareholders | to investors in dividends | amortisation | amortization | debt | debts | indebtedness | senior notes | coupon | break fee | compensation | termination fee | borrow | borrowed | borrowing | owes | owed | loan | loans | restructuring',
    { metric: null, kinds: ['money', 'percent', 'multiple'] },
  ],
  [
    'ipo | ipos | initial public offering | initial public offerings | initial public offer | public offering | public offer | share sale | share offering | stock offering | fresh issue | offer for sale | rights issue | secondary listing | market debut | stock market listing',
    { metric: null, kinds: [], weak: true, listing: true },
  ],
  // Of what those who deal in shares expect.
  ["the market 's [expectation|expectations|forecast|forecasts|consensus|estimate|estimates]", { metric: null, kinds: [], weak: true }],
  [
    "of cash | in tax [in|on|to|for] | in taxes | [on|of] its own [stock|shares] | the s & p 500 | s & p 500 index | manages | managing | under management | assets under | premium of | premium to | premium over | a premium | credit facility | credit line | bond sale | bonds | to settle | settlement | fine | fined | fines | penalty | taxes | tax bill | net cash | assets | salary | salaries | wages | inflation | unemployment | traffic | visits | downloads | sessions | rents | rates | interest rate | interest rates | gdp | wiping | wiped | wipe | demand | write down | writedown | write downs | impairment | write off | severance | [restructuring|impairment|pretax|pre tax|non cash|one time|accounting] charge | charge [of|in|related|for|to|against] | [restructuring|impairment] charges | to the [company|country|state|nation] 's economy | 's economy | 's gdp | 's gross domestic product | gross domestic product | to the economy | to its economy | break up fee | breakup fee | reverse termination fee | buyback | buybacks | share repurchase | share repurchases | stock repurchase | repurchase | bought back | buy back | buying back | repurchased | research and development | r & d | research spending | marketing budget | life savings | personal savings | his savings | her savings | their savings | own savings | goods worth | merchandise worth | tax benefit | income tax benefit | net income tax benefit | paper gain | investment gain | gain [from|on] | windfall | tax gain | one time gain | tax charge | one time charge | advances | bridge loan | term facility | bridge facility | loan facility | credit facilities | payments | inventory | inventories",
    { metric: null, kinds: ['money', 'percent', 'multiple'] },
  ],
  [
    '[net]? [revenue|dollar]? [retention|retention rate] | return on equity | return on tangible equity | return on average equity | return on common equity | return on assets | return on capital | return on investment | roe | cost to income ratio | equity tier 1 | common equity tier 1 | tier 1 | capital ratio | ratio | yield | yields | churn | capacity | output | production | volume | volumes | bookings | utilisation | utilization | discount | voting rights | tax rate | occupancy | gdp growth | economic growth',
    { metric: null, kinds: ['percent', 'multiple'], flow: true },
  ],
  // What is paid, owed or given without buying, investing or earning.
  [
    'in [annual|yearly]? [payroll|wages] | in [costs|expenses|charges|debt|assets|deposits|loans|dividends|fees|fines|taxes|write downs|writedowns|penalties|compensation|bonuses|interest] | [hit|blow|boost|drag] to [income|earnings|profit|profits|revenue|sales|its] | [gain|gains] of | damages | in damages | punitive damages | breach | data breach | lawsuit | lawsuits | class action | [state|local|tax|government|federal] incentives | incentives | subsidies | subsidy | ransom | payout | payouts | lenders | tax | in grants | grant | grants | insured losses | to settle | royalties | rebate | rebates | refund | refunds | bail | bailout',
    { metric: null, kinds: ['money'] },
  ],
  ['[after|net of|post|excluding] tax | [is|was|are|were] put at | [put|puts|putting] it at', { metric: null, kinds: [], weak: true }],
  // What a county takes is nobody's sales: "tens of millions of dollars in tax revenue".
  ['tax [revenue|revenues|receipts|break|breaks|credit|credits|incentive|incentives]', { metric: null, kinds: ['money', 'percent', 'multiple'] }],
  // "Grew 120 percent at constant exchange rates": how one counts is no measure.
  ['constant [currency|currencies] | constant exchange rates', { metric: null, kinds: [], weak: true, recounts: true }],
  ['exchange [rate|rates] | currency rates', { metric: null, kinds: [], weak: true }],
  // What grows there is no company's sales.
  [
    '[user|subscriber|customer|credit|loan|deposit|wage|job|jobs|payroll|population|profit|earnings|productivity|export|traffic|headcount|dividend|gdp|economic] growth | growth in [users|subscribers|customers|credit|loans|deposits|wages|jobs|profit|profits|earnings|exports|traffic|headcount|gdp]',
    { metric: null, kinds: ['percent', 'multiple', 'points'] },
  ],
  ['profitability', { metric: null, kinds: ['money', 'percent', 'multiple'], flow: true }],
  // What a person owns or earns is no company's.
  [
    'net worth | [his|her|their|personal|family|combined] [fortune|fortunes|wealth] | [fortune|fortunes|wealth] of | personal [profit|gain|windfall]',
    { metric: null, kinds: ['money', 'percent', 'multiple'], flow: true, wealth: true },
  ],
  [
    "[world 's|country 's|nation 's]? [richest|wealthiest] [person|man|woman|people|men|billionaire|american|self made woman]? | [rich|billionaires|billionaire] list",
    { metric: null, kinds: [], weak: true, wealth: true },
  ],
  // "With investment firm Silver Lake" says who pays, not what for.
  ['investment [firm|firms|bank|banks|company|group|banking|banker|bankers|trust|arm]', { metric: null, kinds: [], weak: true }],
  // "The lion's share of its business", "equity holders": neither is part of a market or of a company.
  [
    "lion 's share | lions share | equity [holder|holders|investor|investors|market|markets|research] | private equity",
    { metric: null, kinds: [], weak: true },
  ],
  // "Sales of the company's phones grew 21%": whose they are is not what grew.
  ["of the company 's | attributable to [shareholders|equity holders|owners|common stockholders|the parent]", { metric: null, kinds: [], weak: true }],
  ['per share | a share | including debt | excluding debt | including the debt | assumed debt', { metric: null, kinds: [] }],
  // "Earnings reports pegged Azure at 48 percent growth": a paper about earnings is none.
  [
    'earnings [report|reports|release|releases|call|calls|season|statement|statements|results|announcement|preview|conference] | [sales|revenue|earnings|profit] [team|teams|force|staff|people|chief|tax]',
    { metric: null, kinds: [], weak: true },
  ],
];
