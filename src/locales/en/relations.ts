import type { Relation } from '../../model/language/claim-words.ts';
import type { OrganisationCue, Pointer, Someone } from '../../model/language/mention-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import type { Language } from '../../model/language.ts';

export const relations: Vocabulary<Relation> = [
  ['of | for', 'of'],
  ['by', 'agent'],
  ['bid from | bids from | offer from | proposal from | approach from | merger of | merger between | tie up of | tie up between | combination of', 'bidder'],
  ['which | who | whose', 'relative'],
  ['below | above | short of | shy of | [more|less|higher|lower|better] than', 'apart'],
  ['[more|less|higher|lower|better] than', 'than'],
  ['outside | outside of | beyond', 'outside'],
  ['compared with | compared to | versus | against | while | whereas | vs. | vs', 'compared-with'],
  [
    'according to | data from | estimates from | figures from | citing | research from | a report from | analysts at | a report by | research by | numbers from | data by | data compiled by | compiled by | polled by | surveyed by | tracked by | a survey by | a survey from | an estimate from | an estimate by | estimates by | figures by | forecasts from | a study by | economists at | consultants at | strategists at | a note from',
    'according-to',
  ],
  [
    'said | estimates | reckons | reported | says | estimated | found | wrote | say | expects | thinks | forecasts | predicts | notes | noted | believes | puts | told | added | announced | projects | reckon',
    'by',
  ],
  ['of which | of them | of those | among them | including', 'of-which'],
  ['respectively', 'respectively'],
  ['overall | companywide | company wide | group wide | groupwide | as a whole', 'overall'],
  ['one of | some of | any of | each of', 'out-of'],
  ['behind | after | trailing', 'behind'],
  ['with | and', 'with'],
  ['into | to | in', 'into'],
  ['from', 'from'],
  ['was acquired | was bought | were acquired | is being acquired | been acquired | been bought', 'passive'],
  ["not | never | no | n't | neither | denied", 'negation'],
  ['but | however | although | though | while | whereas | because | if | when | since | after | before | as', 'clause'],
  ['and | , | as well as', 'both'],
  ['is | was | has | had | are | were | will | have', 'copula'],
  ['than | ahead of | beating | topping | exceeding', 'than'],
  ['at | on | through | under | via | near | among | amid | inside | within', 'at'],
  ['that | whether', 'that'],
  ['since | ever since', 'since'],
  ['together | combined | in aggregate | jointly | between them | collectively | in total | altogether', 'jointly'],
];

export const someones: Vocabulary<Someone> = [
  ['it | he | she', 'pronoun'],
  ['they', 'they'],
  ['its | their | its own | their own', 'own'],
  [
    'analysts | analyst | wall street | investors | economists | observers | traders | critics | forecasters | the market expected | the market had expected',
    'onlooker',
  ],
  ['that figure | the figure | that number | the number was | the number is | this figure', 'same'],
  [
    'people | consumers | inflation | enterprises | global enterprises | spending on | spend on | it spending | the market | the global market | the industry | the sector | the economy | worldwide spending | global spending | global sales | worldwide sales | global shipments | worldwide shipments | shipments | exports | regulators | lawmakers | households | businesses | startups | start ups | a market | the ministry | the government | governments | a decree | a law | the law | the trio | the duo | the pair | the two together | the three together | the four together | the five together | the two combined | the three combined | the big three | the top three | the big four | the big five | the top four | the top five | the top ten | the dow | the dow jones | the nasdaq | the s&p 500 | the s & p 500 | the benchmark | the index | the benchmark index | chip index | stoxx 600 | the ftse 100 | the nikkei | grocery inflation',
    'crowd',
  ],
];

export const sorts: Vocabulary<string> = [
  ['company | firm | giant | business | vendor | provider | corporation | tech company | venture | buyer | acquirer', 'company'],
  ['group | conglomerate', 'group'],
  [
    'companies | firms | vendors | rivals | providers | giants | operators | groups | leaders | players | sellers | suppliers | banks | lenders | retailers | carriers | makers | chipmakers | carmakers',
    'companies',
  ],
  ['startup | start up | young company', 'startup'],
  ['unit | division | arm | subsidiary | cloud arm | cloud unit | cloud division', 'unit'],
  ['agency | watchdog | regulator | department', 'organisation'],
  ['cloud [computing|services]? [arm|unit|division|business]', 'cloud-unit'],
  ['commission', 'commission'],
  ['ministry', 'ministry'],
  ['retailer | online retailer | retail giant | e commerce retailer', 'retailer'],
  ['e commerce giant | e commerce company | e tailer | marketplace | ecommerce giant | e commerce group | e commerce firm', 'e-commerce'],
  ['software giant | software maker | software company | software group | software firm', 'software'],
  ['search giant | search company | search engine | search engine giant', 'search'],
  ['social network | social media company | social media giant | social networking company | social network giant', 'social-network'],
  [
    'carrier | telecom operator | telco | telecoms group | operator | telecom giant | telecoms giant | wireless carrier | telecom group | telco giant | phone company | mobile operator | telecom company',
    'telecom',
  ],
  ['bank | lender', 'bank'],
  ['chain | supermarket chain | store chain | grocer | supermarket', 'retailer'],
  ['airline | carrier', 'airline'],
  ['insurer | broker | brokerage | drugmaker | miner | brewer | supplier | manufacturer | contractor | website | platform', 'business'],
  ['exchange', 'organisation'],
  ['site | newspaper | paper | magazine | news agency | news site | news service', 'publisher'],
  ['chipmaker | chip maker | chip company | chip designer | chip giant', 'chipmaker'],
  ['research firm | market researcher | analyst firm | research company | market research firm', 'analyst'],
  ['carmaker | automaker | car maker', 'carmaker'],
  [
    'fund | investor | buyout firm | private equity firm | investment firm | venture firm | venture capital firm | investment company | hedge fund | buyout group | private equity group',
    'fund',
  ],
  ['cloud provider | cloud company | cloud giant | cloud vendor', 'cloud'],
  ['ride hailing company | ride hailing giant | ride hailing firm', 'ride-hailing'],
  ['tech giant | technology giant | technology company | internet giant | tech group | technology group | internet company', 'tech-giant'],
  ['pc maker | hardware maker | server maker | computer maker | hardware company | storage company', 'hardware'],
];

export const pointers: Vocabulary<Pointer> = [['the | this | that', { side: 'before' }]];

const funds = ['fund', 'bank', 'broker'];
/** Who writes of companies. */
const houses = [...funds, 'analyst'];

export const organisationCues: Vocabulary<OrganisationCue> = [
  // Whoever gathers data speaks of others.
  [
    'research firm | analyst firm | research company | market researcher | market research firm | analytics firm | analytics company | data provider | data firm | data company | data tracker | traffic tracker | industry tracker | market tracker | research group | consultancy',
    { side: 'before', type: 'analyst' },
  ],
  [
    'startup | start up | company | firm |  retailer | chipmaker | carmaker | automaker | lender | bank | maker | rival | operator | provider | subsidiary | vendor | giant | multinational | conglomerate | insurer | airline | brokerage | broker |  consultants | agency | regulator | parent | supplier | competitor | parent company | unit | unicorn | specialist | carrier | telco | app | messaging app | video app | payments app | search engine | social network | news site | hedge fund | investment bank | pension fund | exchange | union | drugmaker | foundry | marketplace | newspaper | website | advisory firm | venture | contractor | outfit | company called | firm called | unit called | startup called | business called | subsidiary called | venture called | company named | startup named',
    { side: 'before' },
  ],
  [
    'inc | inc. | corp | corp. | ltd | ltd. | llc | plc | ag | gmbh | co. | co | limited | corporation | pte ltd | pte. ltd | pvt ltd | private limited | sa | nv | se | lp | llp | kk | bhd | oyj | asa | spa | sarl',
    { side: 'after', legal: true },
  ],
  ['ventures | capital | partners | equity partners', { side: 'after', apart: true, fund: true, of: funds }],
  ['foundation | university | records | pictures | studios | pay | college | hospital', { side: 'after', apart: true }],
  ['bank | finance | financial | insurance | financial services | bancorp | trust', { side: 'after', apart: true, of: ['bank'] }],
  ['research | securities | intelligence | insights | analytics | capital markets', { side: 'after', apart: true, type: 'analyst', of: houses }],
  [
    'group | holdings | holding | technologies | technology | international | enterprises | company | networks | systems | communications | industries',
    { side: 'after', house: true },
  ],
  ['digital | global | construction | land | homes | aerospace | manufacturing | commerce | consulting', { side: 'daughter', apart: true }],
  ['airlines | airways', { side: 'after', apart: true, of: ['airline'] }],
  ['telecom | telecommunications', { side: 'after', apart: true, of: ['telecom'] }],
  ['motors', { side: 'after', apart: true, of: ['carmaker'] }],
  ['semiconductor | semiconductors', { side: 'after', apart: true, of: ['chipmaker'] }],
  ['software', { side: 'after', apart: true, of: ['software'] }],
  ['electronics', { side: 'after', apart: true, of: ['hardware', 'chipmaker'] }],
  [
    'pharma | pharmaceuticals | energy | logistics | robotics | entertainment | media | therapeutics | biosciences | healthcare',
    { side: 'after', apart: true },
  ],
  ['investments | investment | management | asset management | associates | advisors | advisers', { side: 'after', apart: true, of: houses }],
  [
    'labs | solutions | commission | authority | association | council | institute | consultants | equity | consulting | interactive | games | mobility | markets | agency | administration | ministry | bureau | exchange | stock exchange | committee | fund | alliance | federation | chamber | medical center | times | journal | post | news | networking | wireless | mobile | computing | services | data | health | brands | stores | foods | works',
    { side: 'after' },
  ],
  [
    'office of | court of | board of | department of | ministry of | university of | bank of | institute of | bureau of | association of | chamber of | council of | federation of',
    { side: 'head' },
  ],
];

export const geographies: Language['geographies'] = [['worldwide | global | globally | world | around the world', 'world']];

export const markets: Language['markets'] = [
  [
    'cloud infrastructure | cloud infrastructure services | cloud infrastructure market | cloud infrastructure services market | market for cloud infrastructure',
    'cloud-infrastructure',
  ],
  ['public cloud | public cloud services | public cloud market | public cloud services market | market for public cloud', 'public-cloud'],
  ['iaas | infrastructure as a service', 'iaas'],
  ['paas | platform as a service', 'paas'],
  ['saas | software as a service', 'saas'],
  ['cloud market | cloud computing market | market for cloud | cloud computing | cloud services market | cloud services', 'cloud'],
  ['e commerce | ecommerce | online retail', 'e-commerce'],
  ['smartphone | smartphones', 'smartphones'],
  ['servers | server market', 'servers'],
  ['pc | personal computers', 'pc'],
  ['online advertising | digital advertising', 'online-advertising'],
  ['mobile payments', 'mobile-payments'],
  ['ride hailing', 'ride-hailing'],
  ['telecom', 'telecom'],
  ['chips | semiconductors', 'semiconductors'],
];

export const functionWords: readonly string[] =
  'and of in to the a an for from with by at on as than that which who but or is was are were be been has have had will would its it their this these those not after before over under less per into out up down about if when while because so also only just now then since during between against within without through both each such another most he she they his her ago later earlier said figures sides reasons times halves numbers ways things across worldwide globally among around via onto toward towards am pm ai it iot saas ceo cto cfo'.split(
    ' ',
  );

/** Words that make a sort the whole of one: "cả tập đoàn". */
export const wholes: readonly string[] = [];

export const quantifiers: readonly string[] =
  'largest biggest leading first second third only next main top smallest fastest most former a an another any every each some other such one all both many several few'.split(
    ' ',
  );

export const leadIns: readonly string[] =
  'in on by since during for of from through until back its all before after throughout around between ( late early at till earlier later by mid as'.split(' ');
