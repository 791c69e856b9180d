import type { MetricWord, ModalityWord } from '../../model/language/claim-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

const money = ['money'] as const;
const share = ['percent', 'fraction', 'points'] as const;
const change = ['percent', 'multiple', 'points'] as const;

export const metrics: Vocabulary<MetricWord> = [
  ['revenue | revenues | sales | net sales | turnover | annual revenue | annual sales | net revenue', { metric: 'revenue', kinds: money }],
  ['total revenue | total revenues | total sales | total net sales | top line', { metric: 'revenue', kinds: money, whole: true }],
  [
    'run rate | annualized revenue | run rate revenue | annual recurring revenue | arr | annualised revenue | revenue run rate | annualized run rate | annual run rate | annualised run rate',
    { metric: 'revenue', kinds: money, paced: true },
  ],
  [
    'cloud revenue | cloud sales | cloud computing revenue | revenue from cloud | revenue from its cloud | cloud unit revenue | cloud services revenue | revenue in its cloud | cloud revenues | cloud [computing|services|infrastructure|unit] [revenue|revenues|sales]',
    { metric: 'revenue', kinds: money, part: 'cloud' },
  ],
  [
    'pulls in | turn over | turns over | turned over | made | brought in | took in | generated | pulled in | raked in | booked | generates | generating | brings in | bringing in',
    { metric: 'revenue', kinds: money, verb: true },
  ],
  [
    'operating income | operating profit | operating profits | operating earnings | ebit | income from operations',
    { metric: 'operating-income', kinds: money },
  ],
  ['operating loss | operating losses', { metric: 'operating-income', kinds: money, sign: -1 }],
  ['net income | net profit | net earnings | bottom line', { metric: 'net-income', kinds: money, whole: true }],
  ['net loss | net losses', { metric: 'net-income', kinds: money, sign: -1, whole: true }],
  ['profit | earnings | profits | earned', { metric: 'net-income', kinds: money, ofUnit: 'operating-income' }],
  ['loss | losses | lost | in the red | losing | lose | loses', { metric: 'net-income', kinds: money, sign: -1, ofUnit: 'operating-income' }],
  [
    'market share | market shares | marketing share | a share of | a market share of | share of the market | share | of the market | slice of the market | share of the cloud market | [revenue|sales|unit|shipment|volume|value] share | [revenue|sales|unit|shipment|volume|value] shares | of the cloud market | of the global market | of the cloud infrastructure market | of global | of worldwide | slice',
    { metric: 'market-share', kinds: share },
  ],
  ['market | cloud market | markets', { metric: 'market-share', kinds: share, weak: true }],
  [
    'capturing | captures | commanding | accounting for | commands | accounts for | accounted for | commanded | has captured | captured | make up | makes up | made up | making up | account for | represented | represents',
    { metric: 'market-share', kinds: share, verb: true },
  ],
  ['controls | holds | controlled | held | hold | control | held by', { metric: 'market-share', kinds: share, verb: true, owns: true }],
  [
    'stake | stakes | of the company | of the combined company | ownership | equity | economic interest | voting power | shareholding | of its shares | of the shares | of its stock | share capital | of outstanding shares | of all outstanding shares | of issued | interest in',
    { metric: 'stake', kinds: ['percent', 'fraction', 'points'] },
  ],
  [
    'growth | growth rate | increase | increases | year over year growth | decline | drop | rise | jump | fall | decrease | declines | slump | surge | gain | gains | rises | annual growth',
    { metric: 'growth', kinds: change },
  ],
  [
    'grew | grown | rose | risen | fallen | sunk | went up | gone up | went down | gone down | jumped | surged | climbed | increased | up | fell | dropped | declined | soared | growing | rising | down | expanded | grow | shrank | growing at | advanced | doubled | tripled | increasing | contracted | quadrupled | decreased | gains | leapt | rises | falls | grows | climbing | plummeted | falling | higher | lower | swelled | ballooned | surging | soaring | edged up | edged down | spiked | rocketed | widened | narrowed | shrink | shrinking | cut | cuts | cutting | trimmed | slashed | lowered | reduced | reducing | added | improved | improves | lift | lifted | lifting | adding | boosted | boosting | recovered | weakened | strengthened',
    { metric: 'growth', kinds: ['percent', 'multiple'], verb: true },
  ],
  // Alone of a company, what its share did: "NatWest lost 5 per cent".
  [
    'gained | lost | slipped | slid | dipped | sank | tumbled | rallied | eased | plunged | was up | was down | were up | were down | closed up | closed down | ended up | ended down | shed',
    { metric: 'growth', kinds: ['percent', 'multiple'], verb: true, traded: true },
  ],
  [
    'margin | operating margin | gross margin | profit margin | margins | net margin | operating margins | pre tax margin | pretax margin | profit margins | ebitda margin | gross margins',
    { metric: 'margin', kinds: ['percent', 'points'] },
  ],
  [
    'market size | the market was worth | worldwide market value | global market value | value of the market | market revenue | market revenues | market worth | market reached | total market | spending on cloud | worldwide spending | global spending | cloud spending | market is worth | market will be worth | spending on public cloud | market grew to | enterprise spending | spending on cloud infrastructure | market totaled | market totalled | the market for | market for | spent on cloud | industry revenue | market will reach | market to reach',
    { metric: 'market-size', kinds: money },
  ],
  [
    'market | cloud market | spending | spend on | total spend | expenditure | economy | industry | sector | exports',
    { metric: 'market-size', kinds: money, weak: true, topic: true },
  ],
  [
    'lay off | laid off | layoffs | cut | cuts | cutting | job cuts | let go | axe | axing | shed | redundancies | eliminate | eliminating | axes | axed | sheds | shedding | laying off | lays off | sack | sacked | sacking | fire | firing | dismissed | slash | slashing | parted ways with | hire | hiring | recruit | hired | recruiting | add | adds | adding | added',
    { metric: 'jobs', kinds: ['count'], verb: true },
  ],
  [
    'invest | invested | investment | investing | funding | raised | raises | funding round | round | led a | series a | series b | series c | series d | series e | investments | raise | raising | pour | poured | pouring | financing | venture capital | put into | pumped | pump | injection | infusion | has raised | in funding | to build',
    { metric: 'investment', kinds: money },
  ],
  [
    'acquire | acquired | sale of | the sale | snap up | snapped up | snapping up | snaps up | scooped up | gobbled up | shelled out | shell out | paying | purchased | purchases | merger | all cash deal | tender offer | acquisition | bought | buy | deal worth | deal valued | purchase | bid | takeover | purchase price | price tag | contract | contract worth | agreed to buy | offer | paid | deal | buying | takeover bid | buyout | contract valued | sold for | sell | order worth | sold | transaction | buys | acquires | acquiring | offered',
    { metric: 'deal-value', kinds: money },
  ],
  [
    'amortisation | amortization | before interest | ebitda | gross bookings | bookings | gmv | before tax | pre tax | ebita | deposits | loan book | bad loans | attrition | order intake | new orders | earnings per share | eps | per share earnings | diluted earnings per share | adjusted earnings per share | profit per share | loss per share | pre tax profit | pretax profit | pre tax profits | profit before tax | pretax income | pre tax income | pbt | gross profit | cash flow | free cash flow | provisions | cashflow | free cashflow | pre tax full year profits | pre tax full year profit | gross merchandise value | gross merchandise volume | merchandise volume | expenses | operating expenses | restructuring costs | arpu | average revenue per user | interest income | net interest income | net interest | fee income | credit losses | loan losses | billings | treasury income | other income | investment income | trading income | noninterest income | non interest income | charge offs | payment volume | transaction volume',
    { metric: null, kinds: ['money', 'percent', 'multiple'], flow: true },
  ],
  [
    'dividend | dividends | to shareholders | to its shareholders | to investors in dividends | amortisation | amortization | debt | break fee | termination fee | borrow | borrowed | borrowing | owes | owed | loan | loans | restructuring',
    { metric: null, kinds: ['money', 'percent', 'multiple'] },
  ],
  [
    'would go | will go | are to go | to lose their jobs | lose their jobs | losing their jobs | lost their jobs | made redundant | be made redundant | will leave | would leave | will be laid off | to be laid off | be let go',
    { metric: 'jobs', kinds: ['count'], verb: true, lost: true },
  ],
  ['took private | taken private | take private | taking private | go private | going private', { metric: 'deal-value', kinds: money, weak: true }],
  [
    '[is|was|are|were] [now|currently|already|still|reportedly] worth | was worth | is worth | will be worth | be worth | are worth | were worth',
    { metric: 'market-value', kinds: money, worth: true },
  ],
  ['may fetch | fetch | it was worth | it is worth | company worth | startup worth | firm worth | group worth', { metric: 'market-value', kinds: money }],
  [
    'data center | data centre | data centers | data centres | plant | factory | facility | campus | warehouse | project | hub',
    { metric: 'investment', kinds: money, weak: true, site: true },
  ],
  ['bagged | bags | nabbed | nabs | snagged | snags | scored', { metric: 'investment', kinds: money, weak: true }],
  ['bet | bets', { metric: 'deal-value', kinds: money, weak: true }],
  [
    'put | spend | spends | spent | is spending | are spending | was spending | were spending | been spending | pledged | pledges | pledge | pledging | committed | earmarked | set aside',
    { metric: 'investment', kinds: money, weak: true },
  ],
  ['worth', { metric: 'deal-value', kinds: money, weak: true }],
  [
    'synergies | annual synergies | cost synergies | out of its costs | out of costs | saves | save | saving | savings | saved | cut costs | cost savings',
    { metric: 'saving', kinds: [...money, 'percent'] },
  ],
  [
    'capital expenditure | capex | property and equipment | property , plant and equipment | capital expenditures | capital spending | spending on data centers | capital investment | spend on capital',
    { metric: 'capex', kinds: money },
  ],
  [
    'price of | priced at | tariff | tariffs | fee | charges | stock price | shares at | list price | closed at | closing at | trading at | traded at | trades at | starting at',
    { metric: 'price', kinds: money },
  ],
  [
    'ipo | ipos | initial public offering | initial public offerings | initial public offer | public offering | public offer | share sale | share offering | stock offering | fresh issue | offer for sale | rights issue | secondary listing | market debut | stock market listing',
    { metric: null, kinds: [], weak: true, listing: true },
  ],
  ['traded | trading | trades', { metric: 'price', kinds: money, weak: true, topic: true }],
  ['shares | stock', { metric: 'price', kinds: money, weak: true, topic: true, stock: true }],
  ['share price | price | prices | stock price', { metric: 'price', kinds: money, weak: true, topic: true }],
  ['costs | cost', { metric: 'price', kinds: money, weak: true }],
  ['costs | cost | expenses | spending bill | bills', { metric: 'saving', kinds: ['percent'], weak: true, topic: true }],
  [
    "manages | managing | under management | assets under | premium of | premium to | premium over | a premium | credit facility | credit line | bond sale | bonds | to settle | settlement | fine | fined | fines | penalty | taxes | tax bill | net cash | assets | salary | salaries | wages | inflation | unemployment | traffic | visits | downloads | sessions | rents | rates | interest rate | interest rates | gdp | wiping | wiped | wipe | demand | write down | writedown | write downs | impairment | write off | severance | [restructuring|impairment|pretax|pre tax|non cash|one time|accounting] charge | charge [of|in|related|for|to|against] | [restructuring|impairment] charges | to the [company|country|state|nation] 's economy | 's economy | 's gdp | 's gross domestic product | gross domestic product | to the economy | to its economy | break up fee | breakup fee | reverse termination fee | buyback | buybacks | share repurchase | share repurchases | stock repurchase | repurchase | bought back | buy back | buying back | repurchased | research and development | r & d | research spending | marketing budget | life savings | personal savings | his savings | her savings | their savings | own savings | goods worth | merchandise worth | tax benefit | income tax benefit | net income tax benefit | paper gain | investment gain | gain [from|on] | windfall | tax gain | one time gain | tax charge | one time charge | advances | bridge loan | term facility | bridge facility | loan facility | credit facilities | payments | inventory | inventories",
    { metric: null, kinds: ['money', 'percent', 'multiple'] },
  ],
  [
    'return on equity | return on tangible equity | return on average equity | return on common equity | return on assets | return on capital | return on investment | roe | cost to income ratio | equity tier 1 | common equity tier 1 | tier 1 | capital ratio | ratio | yield | yields | churn | capacity | output | production | volume | volumes | deliveries | bookings | utilisation | utilization | discount | voting rights | tax rate | occupancy | gdp growth | economic growth',
    { metric: null, kinds: ['percent', 'multiple'], flow: true },
  ],
  ['employs | employing | employed | staff of | workforce of | headcount of | payroll of', { metric: 'employees', kinds: ['count'], verb: true }],
  // "Sales of the company's phones grew 21%": whose they are is not what grew.
  ["of the company 's", { metric: null, kinds: [], weak: true }],
  ['shipments | per share | a share | including debt | excluding debt | including the debt | assumed debt', { metric: null, kinds: [] }],
  ['unit sales', { metric: 'revenue', kinds: [] }],
  // "A $10 billion business": so much it sells a year, where it stands right behind the amount.
  ['business', { metric: 'revenue', kinds: [], weak: true, size: true, paced: true }],
  // "Earnings reports pegged Azure at 48 percent growth": a paper about earnings is none.
  [
    'earnings [report|reports|release|releases|call|calls|season|statement|statements|results|announcement|preview|conference] | [sales|revenue|earnings|profit] [team|teams|force|staff|people|chief|tax]',
    { metric: null, kinds: [], weak: true },
  ],
  ['number of', { metric: null, kinds: [], number: true }],
  ['population of', { metric: null, kinds: [], weak: true }],
  [
    "the figure | that figure | that number | it was | that was | this was | that compares | this compares | the number was | which compares | that 's up | that 's down | that is up | that is down | that was up | that was down",
    { metric: null, kinds: money, again: true, weak: true },
  ],
  ['own | owns | owned | would own | will own', { metric: 'stake', kinds: ['percent', 'fraction'], verb: true }],
  [
    'market value | market capitalization | valuation | valued at | market cap | market capitalisation | valuation of',
    { metric: 'market-value', kinds: money },
  ],
  [
    'would value | could value | may value | to value | might value | will value | valuing | values | valued | value [it|the]',
    { metric: 'market-value', kinds: money, puts: true },
  ],
  [
    'backlog | remaining performance obligations | remaining performance obligation | contract backlog | rpo | order book | orders on its books',
    { metric: 'backlog', kinds: money },
  ],
];

export const modalities: Vocabulary<ModalityWord> = [
  ['forecast | projected | expected | predicted', { modality: 'forecast', ahead: true, past: true }],
  [
    'is expected to | are expected to | expected to | could reach | is projected to | may reach | forecast to | set to reach | [is|are]? seen at | could hit | could | may | might',
    { modality: 'forecast', ahead: true, distant: true },
  ],
  ['will invest | will spend | would invest | will build', { modality: 'pledged', ahead: true, plain: true }],
  ['will | would', { modality: 'forecast', ahead: true, plain: true, vows: true }],
  [
    'expects | forecasts | will reach | projects | predicts | on track to | on pace to | on course for | on pace for | should reach | on course to | will hit | guidance | outlook | target of | targets | aims to | will grow | would reach | aims for | anticipates | projecting | expecting | aiming for | will be worth | will rise | soon to reach | guided | sees | should | wants | expect',
    { modality: 'forecast', ahead: true },
  ],
  [
    'pledged | pledges | promised | promises | committed to invest | plans to invest | committing | commitment | vowed | vows | to invest | pledge | plan to invest | plans to spend | has committed | planned | plans to | promise | committed to | plans to build | intends to | earmarked | committed | plan to | are planned | intends | aims to build | [is|are|was|were]? [scheduled|due|set] to [open|be|start|begin|enter|reach]',
    { modality: 'pledged', ahead: true },
  ],
  [
    'estimates | estimated | an estimated | reckons | estimating | had expected | were expecting | was expecting | had forecast | had been looking for | were looking for | was looking for | had predicted | had anticipated | had projected | believed to | is believed to | forecasts of a | surveyed by | polled by',
    { modality: 'estimated', ahead: true },
  ],
  [
    'tried to buy | attempted to buy | attempted to acquire | sought to buy | wanted to buy | bid for | offered to buy | failed bid | rejected | turned down | spurned | in talks to buy | had tried | offered | considered buying | tried to acquire | in talks to acquire | failed to buy | abandoned | attempt to buy | called off | walked away | approached | scrapped | failed attempt | unsolicited | collapsed | sought to acquire | failed takeover | weighed a bid | weighing a bid | weighing | talks to buy | in talks with | on an offer of | an offer of | wanted as much as | said to have floated',
    { modality: 'attempted', ahead: true },
  ],
  // "A better-than-expected profit", "it should be noted": what is held against a forecast, or merely said, is known.
  [
    '[better|worse|stronger|higher|lower|weaker|bigger|larger|smaller|faster|slower|more|less] than [expected|forecast|predicted|projected] | should be noted | should be said | as expected',
    { modality: 'reported', ahead: true },
  ],
  [
    'consensus | consensus [estimate|forecast|expectation] | estimate | average estimate | analyst estimate | projection',
    { modality: 'estimated', ahead: true, noun: true },
  ],
  ['expectations [of|for] | versus expectations | estimates [of|for] | consensus [of|for]', { modality: 'estimated', ahead: true }],
  ['[forecasts|expectations|estimates] [by posting|by reporting|by reaching|with|after|as]', { modality: 'reported', ahead: true }],
  ['denied | denies | dismissed | refuted | dismissed reports | denied reports', { modality: 'denied', ahead: true }],
  ['threshold | milestone | mark | if it reaches | ever reach | few companies | would need | if', { modality: 'threshold', ahead: true }],
];
