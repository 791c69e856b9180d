import type { OrganisationSign } from '../../model/language/mention-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** What only an organisation has or does. */
export const organisationSigns: Vocabulary<OrganisationSign> = [
  [
    'founded | co founded | cofounded | overtook | overtaking | outbid | belongs to | lost out to | spun out of | worked at | works at | joined | left | switched to | switched from | replaced | rivals are | rival is | ahead of | trails | trailing | followed by | along with | alongside | together with | stakes in | exited | sells to | went to | lost to | provided by | built by | made by | developed by | bought from | picked up | scooped up | outsourced to | from rival | hired from | surpassed | surpasses | surpassing | outpaced | outsold | dethroned | unseated | leapfrogged | undercut | quickly passed | has passed | joining | will join | to join | cash for | in cash for | stock for | cash from | round from | rounds from | capital from | loan from | loans from | investment by | investments by | joined forces with | teamed with | folded into | merged into | handed to | spoke with | speaking with | reporting by | reporting from | reported by | report by | report from | reports from | report in | interview with | according to reports in',
    { sign: 'of', lone: true },
  ],
  [
    'chief executive | ceo | chief financial officer | cfo | chief operating officer | chairman | chairwoman | chief technology officer | cto | chief technology officer | shares | stock | spokesman | spokeswoman | spokesperson | shareholders | shareholder | executives | co founder | cofounder | managing director | vice president | board | finance chief | finance director | technology chief | marketing chief | chief marketing officer | sales chief | cloud chief',
    { sign: 'has', firm: true },
  ],
  ['union | trade union | workers union', { sign: 'has', type: 'organisation' }],
  ['founder | earnings | customers | employees | economist | research director | executive', { sign: 'has' }],
  [
    'analyst | analysts | senior analyst | economist | research director | data | analysis | study | survey | poll | researchers',
    { sign: 'has', type: 'analyst' },
  ],
  [
    'partner at | director at | vice president at | chief executive of | ceo of | cfo of | chairman of | co founder of | shares of | shares in | stock of | stake in | stakes in | shareholder of | spokesman for | spokeswoman for | spokesperson for | merger with | takeover of | buyout of | subsidiary of | unit of | division of | parent of',
    { sign: 'of', firm: true },
  ],
  ['founder of | acquisition of | purchase of | a deal to buy | investors in', { sign: 'of' }],
  [
    'analyst at | analysts at | analyst with | analysts with | analyst for | analysts for | portfolio manager at | fund manager at | manager at | chief economist at | partner with | managing director at | economist at | strategist at | consultant at | consultants at | researchers at | research director at | polled by | surveyed by | compiled by | data from | figures from | estimates from | research from',
    { sign: 'of', type: 'analyst' },
  ],
  ['source : | sources : | via | via :', { sign: 'credit' }],
  ['source : | sources : | credit : | photo : | image : | photo by | chart :', { sign: 'of', lone: true, type: 'organisation' }],
  ['nasdaq | nyse | lse | hkex | hose | hnx | bse | nse | tse | asx | sgx | ticker | otc', { sign: 'exchange' }],
  [
    'headquarters | owner | revenue | sales | profit | profits | workforce | investors | stores | users | net income | market value | valuation | chief financial officer | boss | staff | cloud unit | cloud business',
    { sign: 'has' },
  ],
  [
    'among them | among others | the likes of | merger of | merger between | deal between | talks between | partnership between | venture between | backers include | investors include | customers of | clients of | owners of | backers of | led by | backed by | participation from | contracts with | agreements with | deals with | partnerships with | alliances with | contracts to | investors including | investors such as | backers including | new backer | new backers | existing investors | existing investor | investment from | funding from | customers include | customers including | clients include | clients including | rivals include | rivals including | rivals such as | competitors such as | competitors include | companies such as | companies like | firms such as | firms like | startups like | startups such as | competes with | compete with | competing with',
    { sign: 'of', list: true },
  ],
  [
    '[companies|firms|brands|startups|chains|banks|lenders|insurers|retailers|carriers|airlines|operators|providers|vendors|groups|makers|funds|investors|rivals|competitors|customers|clients|partners|backers] , [including|such as|like|among them|namely]',
    { sign: 'of', list: true },
  ],
  ['rivals | startups | chipmakers | carmakers | retailers | carriers | operators | airlines', { sign: 'of', list: true }],
  [
    'sales at | revenue at | profit at | profits at | growth at | layoffs at | jobs at | employees at | income at | losses at | acquired | acquired by | bought by | sold to | get rid of | rid itself of | part with | parted with | shed | divest | divested | offload | offloaded',
    { sign: 'of' },
  ],
  [
    'put in $ | put in rs | led a $ | led the round | led the funding round | owned by | majority owned by | controlled by | backed by | founded in | headquartered in | are laying off | laid off | has raised | pulled in | reached a valuation | reached a $ | goes public | has a market cap | acquired | is acquiring | plans to hire | has hired | said its revenue | expects revenue | expects sales | expects to book | axes | axed jobs | competes with | operates | closed a $ | built a stake | which raised | which makes | which sells | which owns | which operates | which competes | — which',
    { sign: 'does' },
  ],
  [
    'runs | operates | serves | will pay | pays | expects | cut | cuts | is valued | was valued | is worth | signed | earned | lost | leads | will cut | will open | will hire | has opened | competes | was bought | was sold | trades at | made $ | booked | had sales | had revenue | turned down | rejected | accepted | declined to comment | raised its | lifted its | slashed its | said it | said its | told investors | filed | listed | priced its | trimmed | laid off | employs | invested | licenses | supplies | will supply | will build | will invest',
    { sign: 'does' },
  ],
  [
    'said | says | sold | based in | announced | announces | unveiled | sells | bought | buys | makes | reported | launched | warned | owns | controls | agreed to | plans to | has agreed | has bought | has sold | has launched | has announced | will buy | will acquire | will sell',
    { sign: 'does' },
  ],
  ['[million|billion|trillion|crore|m|mn|bn|k] from | [in talks with|works with|working with|worked with] | borrowed from', { sign: 'of', list: true }],
  // "Its biggest customer is X", "the last big purchase was X and Y".
  [
    '[customer|client|rival|competitor|supplier|acquisition|purchase|takeover|buyout|bidder|suitor|shareholder|parent|backer|investor] [is|was|will be|remains]',
    { sign: 'of', list: true },
  ],
  [
    '[customers|clients|rivals|competitors|suppliers|acquisitions|purchases|takeovers|backers|investors|subsidiaries|bidders|suitors|brands|peers] [are|were|include|included|including|like|such as|range from]',
    { sign: 'of', list: true },
  ],
  [
    '[companies|firms|brands|startups|chains|banks|lenders|insurers|retailers|carriers|airlines|operators|providers|vendors|groups|giants|makers|chipmakers|carmakers|hotels|stores|sites|outlets|publishers|outfits|upstarts|newcomers|specialists|challengers|heavyweights|stalwarts|incumbents|contractors|utilities|fintechs|neobanks|funds|consultancies] [like|such as|including|include|are|were|named|called]',
    { sign: 'of', list: true },
  ],
  [
    'used by | hosted by | sued by | lawsuit by | lawsuit against | lawsuit from | suit against | suit by | operated by | supplied by | manufactured by | audited by | advised by | insured by | licensed by | licensed to | licensed from | million for | billion for | bn for | m for | mn for | m into | million into | billion into | bn into | dispute with | settlement with | settled with | lawsuits against | ruling against | fine on | fined | sued | sues | suing',
    { sign: 'of', lone: true },
  ],
  ['acquisition | takeover | buyout | merger | purchase | deal | subsidiary | affiliate', { sign: 'has' }],
  [
    'which raised $ | which has raised | which held | which holds | which owns | which owned | which employs | which competes | which operates | which was founded | which is based | which was bought | which was acquired | which bought | which acquired | whose shares | co led a | took part in a $ | took part in the round | participated in the round | also participated in | filed for bankruptcy | filed to go public | reported revenue | reported a loss | reported a profit | posted a profit | posted a loss | posted revenue | reported net income | posted net income | reported sales | posted sales | went public | has raised $ | raised $ | raises $ | reported first quarter | reported second quarter | reported third quarter | reported fourth quarter | reported quarterly | employs | is laying off | agreed to acquire | agreed to buy | has acquired | swung to | expects revenue | expects sales | said its revenue | said its profit | said its net income | is valued at | was valued at | valued at $ | now employs | generated revenue | generated sales | had revenue of | had sales of | has raised more | was founded in | was founded by | is headquartered | was acquired',
    { sign: 'does', firm: true },
  ],
  [
    'acquire | acquires | acquiring | to buy | bought | buys | buying | partnership with | partnered with | teamed up with | contract with | joint venture with | merge with | merging with | invested in | invest in | investment in | rival to | tie up with | alliance with | contract to | offer for | bid for | bids from | takeover bid from | agreement with | deal with | competitor to | competes against | supplier to | supplies to | spun off from | values | valuing',
    { sign: 'of' },
  ],
  // What somebody makes, builds or holds, under his own name.
  [
    'docs | sheets | drive | photos | maps | shorts | tower | towers | plaza | arena | stadium | gateway | api | apis | sdk | engine | container service | farm | warehouse | data warehouse | database | movie | conference | summit | awards | cup | hackathon | assistant | copilot | suite | toolkit | purview | chatbot | processor | processors | servers',
    { sign: 'ware' },
  ],
  [
    'database | video game | game | games | chatbot | language model | large language model | ai model | operating system | web browser | browser | programming language | film | movie | song | album | novel | product | drug | vaccine | virtual assistant | voice assistant',
    { sign: 'goods' },
  ],
];
