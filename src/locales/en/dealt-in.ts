import type { DealingWord } from '../../model/language/dealing-word.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** What deals are about: papers, shares, sites, goods, and who takes them. */
export const dealtIn: Vocabulary<DealingWord> = [
  ['a subsidiary | subsidiary | a wholly owned subsidiary | a consolidated subsidiary | part of itself | a division of its own', 'subsidiary'],
  [
    'offer | bid | approach | proposal | takeover offer | takeover bid | offers | bids | approaches | proposals | overture | overtures | advances | advance | bid of | suitor',
    'offer',
  ],
  [
    'infrastructure | everything | workloads | systems | data | applications | website | services | computing | databases | operations | software | it | files | business | traffic | platform | apps | app | servers | records | part of | parts of | storage | customers | operation | it systems | back office | core systems | data warehouse | tasks | network | networks | mobile network | core network | 5g network | back end | mainframe | mainframes | records | email | games | it estate | estate | application | workload | database | websites | platforms | sites | processes | it infrastructure | machines | back office systems',
    'workload',
  ],
  ['cloud provider | provider | supplier | cloud partner | cloud platform | cloud | providers | cloud providers | suppliers', 'provider'],
  [
    'ownership of | ownership | worth of | unit | division | business | arm | operations | assets | subsidiary | control | parts | parent | owner | businesses | group | brand | chain | network | sites | towers | mobile towers | patents',
    'part',
  ],
  [
    'app | apps | service | services | platform | offering | offerings | public cloud | cloud | cloud service | website | site | messenger | social network | marketplace | search engine | game | games | business | unit | division | arm | browser | program',
    'ware',
  ],
  [
    'app | apps | application | applications | service | services | product | products | platform | platforms | software | offering | offerings | tool | tools | toolkit | chip | chips | processor | processors | model | models | device | devices | database | databases | browser | browsers | version | versions | edition | editions | feature | features | operating system | operating systems | suite | appliance | appliances | phone | phones | smartphone | smartphones | tablet | tablets | laptop | laptops | assistant | assistants | agent | agents | chatbot | chatbots | marketplace | search engine | game | games | api | apis | engine | instances | instance type | storage tier | programming language | virtual machine | virtual machines | data warehouse | speaker | speakers | headset | headsets | console | robot | robots | supercomputer | database cloud | cloud',
    'product',
  ],
  ['takeover | merger | acquisition | buyout | purchase | tie up | merging | combining | sale | deal to buy | acquiring | buying', 'takeover'],
  ['stake | stakes | shares | common stock | stock | minority | interest in | share in | shareholding | holding', 'stake'],
  [
    'all issued | all outstanding | all shares | all its shares | per share | each share | majority | controlling | all of | all the | remaining | the rest | entire | outstanding | full control | whole | outright',
    'whole',
  ],
  [
    'data center | data centers | data centre | data centres | datacentre | datacenter | datacenters | region | regions | cloud region | cloud regions | availability zone | availability zones | office | offices | plant | plants | factory | factories | store | stores | campus | hub | hubs | headquarters | facility | facilities | lab | labs | research center | research centre | warehouse | warehouses | fulfillment center | development center | development centre | innovation center | innovation centre | branch | branches | operations | center | centre | centers | centres | location | locations | outlets | showroom | base | zone | zones | infrastructure zone | infrastructure zones | subsidiary | datacenter region | datacenter regions | data center region | data center regions | edge locations | edge location | availability regions | server farm | server farms | cloud infrastructure region | points of presence | superstore | superstores | supermarket | supermarkets | bank branches | distribution center | distribution centre | distribution centers | sorting center | research lab | r d center | r d centre | fab | fabs | mill | line | network | service center | hangar | terminal | showrooms | restaurants | hotel | hotels | site | sites | edge sites | cloud zone | cloud zones | local zone | local zones | depot | depots | dealership | dealerships | studio | studios | boutique | boutiques | cafe | cafes | pharmacy | pharmacies | clinic | clinics | complex | tech park | business park | service centre | call center | call centre | call centers | call centres | kiosks | shops | outlet | gigafactory | assembly line | production line | data hub | cloud hub | engineering center | engineering centre | delivery center | delivery centre | logistics center | logistics centre | logistics hub | sortation center | fulfilment centre | fulfilment centres | fulfillment centers | research hub | datacentres | campuses | research centers | research centres | development centers | development centres | innovation centers | innovation centres | subsidiaries | availability region | cloud infrastructure regions | bank branch | distribution centres | sorting centers | research labs | r d centers | r d centres | mills | service centers | hangars | terminals | restaurant | edge site | complexes | tech parks | business parks | service centres | kiosk | shop | gigafactories | assembly lines | production lines | data hubs | cloud hubs | engineering centers | engineering centres | delivery centers | delivery centres | logistics centers | logistics centres | logistics hubs | sortation centers | research hubs | server hall | server halls | assembly plant | assembly plants | chip plant | chip plants | battery plant | battery plants | cloud data center | cloud data centers | cloud data centre | cloud data centres | data hall | data halls | data center campus | data center campuses | data centre campus | data centre campuses | edge data center | edge data centers | edge data centre | edge data centres | flagship store | flagship stores | convenience store | convenience stores | coffee shop | coffee shops | mall | malls | shopping mall | shopping malls | shopping centre | shopping centres | shopping center | shopping centers | regional office | regional offices | sales office | sales offices | representative office | representative offices | bureau | regional headquarters | cable landing station | cable landing stations | training center | training centers | training centre | training centres | support center | support centers | support centre | support centres | design center | design centers | design centre | design centres | technology center | technology centers | technology centre | technology centres | tech hub | tech hubs | technology hub | technology hubs | research facility | research facilities | production facility | production facilities | manufacturing facility | manufacturing facilities | manufacturing plant | manufacturing plants | manufacturing base | manufacturing bases | refinery | refineries | dark store | dark stores | hypermarket | hypermarkets | dispatch center | dispatch centers | distribution hub | distribution hubs | regional hub | regional hubs | operations center | operations centers | operations centre | operations centres | security operations center | security operations centers | test center | test centers | test centre | test centres | proving ground | proving grounds | dedicated region | dedicated regions | sovereign cloud region | sovereign cloud regions | cloud center | cloud centers | cloud centre | cloud centres',
    'facility',
  ],
  ['fee | fees | fine | fines | tax | taxes | penalty | dividend | dividends | damages | settlement | bonus | rent | royalties', 'due'],
  ['ipo | ipos | initial public offering | initial public offerings | public offering | listing | flotation | bond | bonds | notes | loans | debt', 'listing'],
  ['customer | customers | client | clients | tenant | tenants | anchor tenant | subscriber', 'client'],
  [
    'capacity | computing | computing power | compute | computing capacity | cloud | cloud services | cloud computing | servers | chips | processors | software | equipment | gpus | storage | hosting | power | energy | electricity | data center space | infrastructure | gear | modems | screens | displays | batteries | licences | licenses | services | private cloud | network | networks | core | platform | system | systems | satellites | aircraft | planes | phones | handsets | technology | radios | antennas | base stations | telecom gear | network gear | 5g gear | network equipment | telecoms equipment | wafers | memory | memory chips | engines | vehicles | cars | trucks | robots | turbines | solar panels | steel | components | parts | sensors | cameras | tablets | laptops | computers | payment services | bandwidth | connectivity | data services | analytics | databases | outsourcing | it services | managed services',
    'supplies',
  ],
  // What kind of place a name is: "in *the city of* El Alto".
  [
    'the city of | the town of | state of | province of | prefecture of | county of | states of | the village of | the state of | the province of | the county of | the district of | the suburb of | the port of | the port city of | the region of | the outskirts of | the capital | the capital city | the capital of | downtown | nearby | central | greater | suburban | the southern city of | the northern city of | the eastern city of | the western city of | the coastal city of | the southern state of | the northern state of | the western state of | the eastern state of | the neighbouring state of | the island of',
    'district',
  ],
  ['round | funding | financing | investment | series a | series b | series c | series d | series e | series f | series g | seed', 'round'],
  ['investment | investments | funding | backing | capital', 'funding'],
  [
    'agreement | agreements | contract | deal | deals | order | contracts | cloud deal | cloud contract | pact | orders | accord | arrangement | tender | bid contract | framework deal | supply deal | supply contract | supply agreement | outsourcing deal | outsourcing contract | mandate',
    'contract',
  ],
];
