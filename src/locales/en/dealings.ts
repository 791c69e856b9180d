import type { DealingWord } from '../../model/language/dealing-word.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** The little words around a word of dealing, and what they do there. */
export const dealings: Vocabulary<DealingWord> = [
  ['was | were | been | being | is | are | be | gets | get | got', 'passive'],
  ['by', 'agent'],
  ['it | they | he | she', 'pronoun'],
  [
    'help | helps | helped | helping | let | lets | letting | allow | allows | allowed | allowing | enable | enables | force | forces | forced | persuade | persuaded | convince | convinced | urge | urged | asked | invited',
    'causing',
  ],
  [
    'beat | beats | beating | beaten | beat out | beats out | pipped | edged out | edges out | outbid | outbids | outbidding | bested | bests | trumped | trumps | defeated',
    'beaten',
  ],
  [
    'joint venture | joint ventures | partnership | partnerships | alliance | strategic alliance | collaboration | tie up | cooperation | teaming up | working together | reseller agreement | distribution deal',
    'alliance',
  ],
  ['them | customers | clients | users | companies | businesses | developers | enterprises | organizations | organisations | him | her', 'helped'],
  [
    'another | another one | a second | a second one | one more | two more | three more | more |  a similar one | a third | a similar deal | a similar agreement | a similar pact | a similar partnership | a similar alliance | a similar contract | similar deals | similar agreements | similar pacts | similar partnerships | an identical deal | the same kind of deal | a comparable deal | a like deal',
    'again',
  ],
  [
    'chips | chip | processors | gpus | servers | graphics cards | accelerators | phones | handsets | aircraft | planes | batteries | screens | displays | modems | satellites | cloud services | computing power | compute | computing capacity | equipment | gear | licenses | licences | laptops | computers | routers | graphics processing units',
    'wares',
  ],
  ['may | might | maybe', 'may'],
  // What is only supposed, and what is wanted of one's own doing.
  ['if | unless | even if | as if | in case | provided that | assuming | suppose', 'supposed'],
  // "spun its chip business *off*"
  ['off | out', 'apart'],
  // Who is served: what they do is no deed of a firm's.
  ['customers | clients | users | developers | shoppers | subscribers | consumers | merchants | viewers | readers | buyers', 'public'],
  ['a subsidiary | subsidiary | a wholly owned subsidiary | a consolidated subsidiary | part of itself | a division of its own', 'subsidiary'],
  [
    'wants to | want to | hopes to | hope to | aims to | aim to | intends to | intend to | is looking to | are looking to | aiming to | hoping to | intending to | planning to | preparing to',
    'planned',
  ],
  ['the market | the country', 'here'],
  ['partner | partners', 'mate'],
  ['it | its', 'thing'],
  // "has raised $60 million *so far*": a sum of many rounds.
  [
    'so far | to date | thus far | in total | in all | all told | altogether | since its founding | since its inception | since its start | since it was founded',
    'total',
  ],
  ['a | an | another', 'indefinite'],
  ['which | who | that', 'relative'],
  ['including | include | includes | included | such as | like | called | the likes of | named | known as | led by | dubbed | among them', 'naming'],
  ['including | such as | like | among them | the likes of', 'including'],
  ['with participation from | with the participation of | joined by | along with investors | participation from | participation by', 'joining'],
  [
    'offer | bid | approach | proposal | takeover offer | takeover bid | offers | bids | approaches | proposals | overture | overtures | advances | advance | bid of | suitor',
    'offer',
  ],
  [
    'infrastructure | everything | workloads | systems | data | applications | website | services | computing | databases | operations | software | it | files | business | traffic | platform | apps | app | servers | records | part of | parts of | storage | customers | operation | it systems | back office | core systems | data warehouse | tasks | network | networks | mobile network | core network | 5g network | back end | mainframe | mainframes | records | email | games | it estate | estate | application | workload | database | websites | platforms | sites | processes | it infrastructure | machines | back office systems',
    'workload',
  ],
  ['cloud provider | provider | supplier | cloud partner | cloud platform | cloud | providers | cloud providers | suppliers', 'provider'],
  ['two companies | two | half | three companies | itself | two businesses', 'halves'],
  ['said | says | say | reported | told | confirmed | announced that | according to | reports', 'speech'],
  [
    'of | in | with | from | for | to | at | on | about | over | into | as | than | like | against | through | via | between | among | under | near | beyond | besides | without | alongside | despite | toward | towards | behind | unlike',
    'preposition',
  ],
  ['of | in', 'bridge'],
  [
    'ownership of | ownership | worth of | unit | division | business | arm | operations | assets | subsidiary | control | parts | parent | owner | businesses | group | brand | chain | network | sites | towers | mobile towers | patents',
    'part',
  ],
  [
    'app | apps | service | services | platform | offering | offerings | public cloud | cloud | cloud service | website | site | messenger | social network | marketplace | search engine | game | games | business | unit | division | arm | browser | program',
    'ware',
  ],
  ['takeover | merger | acquisition | buyout | purchase | tie up | merging | combining | sale | deal to buy | acquiring | buying', 'takeover'],
  ['stake | stakes | shares | common stock | stock | minority | interest in | share in | shareholding | holding', 'stake'],
  ['in stock | in shares | and stock | of stock | all stock | in cash and stock | stock and cash | cash and shares | in its stock | in its shares', 'payment'],
  [
    'all issued | all outstanding | all shares | all its shares | per share | each share | majority | controlling | all of | all the | remaining | the rest | entire | outstanding | full control | whole | outright',
    'whole',
  ],
  [
    'data center | data centers | data centre | data centres | datacentre | datacenter | datacenters | region | regions | cloud region | cloud regions | availability zone | availability zones | office | offices | plant | plants | factory | factories | store | stores | campus | hub | hubs | headquarters | facility | facilities | lab | labs | research center | research centre | warehouse | warehouses | fulfillment center | development center | development centre | innovation center | innovation centre | branch | branches | operations | center | centre | centers | centres | location | locations | outlets | showroom | base | zone | zones | infrastructure zone | infrastructure zones | subsidiary | datacenter region | datacenter regions | data center region | data center regions | edge locations | edge location | availability regions | server farm | server farms | cloud infrastructure region | points of presence | superstore | superstores | supermarket | supermarkets | bank branches | distribution center | distribution centre | distribution centers | sorting center | research lab | r d center | r d centre | fab | fabs | mill | line | network | service center | hangar | terminal | showrooms | restaurants | hotel | hotels | site | sites | edge sites | cloud zone | cloud zones | local zone | local zones | depot | depots | dealership | dealerships | studio | studios | boutique | boutiques | cafe | cafes | pharmacy | pharmacies | clinic | clinics | complex | tech park | business park | service centre | call center | call centre | call centers | call centres | kiosks | shops | outlet | gigafactory | assembly line | production line | data hub | cloud hub | engineering center | engineering centre | delivery center | delivery centre | logistics center | logistics centre | logistics hub | sortation center | fulfilment centre | fulfilment centres | fulfillment centers | research hub | datacentres | campuses | research centers | research centres | development centers | development centres | innovation centers | innovation centres | subsidiaries | availability region | cloud infrastructure regions | bank branch | distribution centres | sorting centers | research labs | r d centers | r d centres | mills | service centers | hangars | terminals | restaurant | edge site | complexes | tech parks | business parks | service centres | kiosk | shop | gigafactories | assembly lines | production lines | data hubs | cloud hubs | engineering centers | engineering centres | delivery centers | delivery centres | logistics centers | logistics centres | logistics hubs | sortation centers | research hubs | server hall | server halls | assembly plant | assembly plants | chip plant | chip plants | battery plant | battery plants | cloud data center | cloud data centers | cloud data centre | cloud data centres | data hall | data halls | data center campus | data center campuses | data centre campus | data centre campuses | edge data center | edge data centers | edge data centre | edge data centres | flagship store | flagship stores | convenience store | convenience stores | coffee shop | coffee shops | mall | malls | shopping mall | shopping malls | shopping centre | shopping centres | shopping center | shopping centers | regional office | regional offices | sales office | sales offices | representative office | representative offices | bureau | regional headquarters | cable landing station | cable landing stations | training center | training centers | training centre | training centres | support center | support centers | support centre | support centres | design center | design centers | design centre | design centres | technology center | technology centers | technology centre | technology centres | tech hub | tech hubs | technology hub | technology hubs | research facility | research facilities | production facility | production facilities | manufacturing facility | manufacturing facilities | manufacturing plant | manufacturing plants | manufacturing base | manufacturing bases | refinery | refineries | dark store | dark stores | hypermarket | hypermarkets | dispatch center | dispatch centers | distribution hub | distribution hubs | regional hub | regional hubs | operations center | operations centers | operations centre | operations centres | security operations center | security operations centers | test center | test centers | test centre | test centres | proving ground | proving grounds | dedicated region | dedicated regions | sovereign cloud region | sovereign cloud regions | cloud center | cloud centers | cloud centre | cloud centres',
    'facility',
  ],
  [
    'opened | opens | rolled out | rolls out | debuted | developed | announce | announces | announced | announcing | sign | signs | signed | signing | struck | strike | strikes | formed | form | forms | forming | entered | entering | enter | agreed | inked | inks | launched | forged | reached | expanded | deepened | extended | unveiled | new | set up | created | cemented | established | today | began | continue | continues | continued | renew | renewed | strengthened | maintain | widen | widens | widened | widening | broaden | broadened | broadens | grow | grew | beefed up | struck up | reveals | revealed | sealed | seals | agreed on | kicked off | starts | started | tightened | upgraded | stepped up | scaled up | clinched | finalized | finalised | unveil | unveils | enters into | entered into | deepens | deepening | expands | expanding | extends | extending | strengthens | strengthening | builds on | agree | agrees | penned | hails | hailed | launches | forge | forges | renews | brokered | confirmed',
    'announced',
  ],
  [
    'called for | calls for | calling for | hypothesis of | prospect of | prospects of | idea of | rumors of | rumours of | rumors about | rumours about | talk of | scenario of | chance of | expression of interest | possibility of | case for | in talks | in discussion | on the verge of | on the brink of | poised to | making offers | discussing | discussed | close to an agreement to | close to an agreement | close to buying | close to acquiring | near a deal | held talks | holding talks | talks to | talks on | talks about | talks over | talks with | negotiating | negotiations | offered to | offer to | offering to | tried | trying | try to | tries to | attempt | attempted | attempts to | attempting | sought | seeking | seeks | wanted to | wants to | want to | hoped to | hopes to | considered | considering | considers | weighed | weighing | mulling | mulls | exploring | explored | looking to | interested in | interest in | bid to | could | might | were to | mount an attempt | advanced discussions | discussions to | ambitions to | nearing a deal | close to a deal | proposed to | in discussions | rumored | rumoured | speculation | proposed | possible | potential | eyeing | eyes | planned takeover | would cost | talked about | talking about | bid battle | bidding war | rumoured to | rumored to | said to be in | toyed with | flirted with | made a run | would like to | would still like to | would also like to | would love to | would dearly like to | would love to | contemplating | contemplated | studying | studied | working on an offer | in negotiations | pursuing | pursued | made overtures | in the running | keen to | keen on | held discussions | working on a deal | work on a deal | near deal | looked at | looks at | taken a look at | took a look at | had eyes on | has its eye on | had its eye on | thought about | thinking about | thinking of | in the hunt | preparing to bid | readying a bid | preparing a bid | preparing an offer',
    'tried',
  ],
  [
    'cancelled | canceled | cancels | cancel | cancelling | abandoned | abandon | abandons | dropped | drop | drops | scrapped | scraps | called off | calls off | walked away | given up | withdrew a | lapsed | failed | failing | collapsed | fell through | fell apart | blocked | block | terminated | gave up | gives up | withdrew | ended its | broke off | aborted | called it off | fallen through | failed attempt | broke down | breaking down | break down | came to nothing | come to nothing | coming to nothing | led nowhere | went nowhere | fizzled | fizzled out | foundered | petered out | ended without a deal | ended without agreement | fell out over | scuppered | scuttled | derailed | vetoed | thwarted | torpedoed | nixed | rejected | unravelled | unraveled | shelved | ditched | pulled out of | walked away from | walks away from | walking away from | lost a contract | lost the contract | lost its contract | lost a deal | losing a contract | losing the contract | loses a contract | lost the business of',
    'failed',
  ],
  ['fee | fees | fine | fines | tax | taxes | penalty | dividend | dividends | damages | settlement | bonus | rent | royalties', 'due'],
  ['expect | expects | expected | expecting | predict | predicts | predicted | urge | urged | want | wants | wanted | tip | tipped', 'guess'],
  ['private | off the stockmarket | off the stock market | off the stock exchange', 'private'],
  ['ipo | ipos | initial public offering | initial public offerings | public offering | listing | flotation | bond | bonds | notes | loans | debt', 'listing'],
  ['refused to | refuses to | declined to | declines to | failed to | unwilling to | reluctant to', 'declined'],
  [
    'complete | completes | completed | completing | close | closes | closed | closing | finalise | finalises | finalised | finalize | finalizes | finalized | wrap up | wraps up | wrapped up | concluded | concludes | consummated | sealed | seals',
    'concluded',
  ],
  ['customer | customers | client | clients | tenant | tenants | anchor tenant | subscriber', 'client'],
  [
    'capacity | computing | computing power | compute | computing capacity | cloud | cloud services | cloud computing | servers | chips | processors | software | equipment | gpus | storage | hosting | power | energy | electricity | data center space | infrastructure | gear | modems | screens | displays | batteries | licences | licenses | services | private cloud | network | networks | core | platform | system | systems | satellites | aircraft | planes | phones | handsets | technology | radios | antennas | base stations | telecom gear | network gear | 5g gear | network equipment | telecoms equipment | wafers | memory | memory chips | engines | vehicles | cars | trucks | robots | turbines | solar panels | steel | components | parts | sensors | cameras | tablets | laptops | computers | payment services | bandwidth | connectivity | data services | analytics | databases | outsourcing | it services | managed services',
    'supplies',
  ],
  [
    'agreed to | agrees to | will | would | deal to | contract to | agreement to | agreements to | contracts to | committed to | commits to | signed up to | is to | are to | pledged to | promised to | has signed to | contracted to | opted to',
    'undertaken',
  ],
  // What kind of place a name is: "in *the city of* El Alto".
  [
    'the city of | the town of | the village of | the state of | the province of | the county of | the district of | the suburb of | the port of | the port city of | the region of | the outskirts of | the capital | the capital city | the capital of | downtown | nearby | central | greater | suburban | the southern city of | the northern city of | the eastern city of | the western city of | the coastal city of | the southern state of | the northern state of | the western state of | the eastern state of | the neighbouring state of | the island of',
    'district',
  ],
  // "since it opened shop in 2006": to begin, no site.
  ['opened shop | opens shop | open shop | opening shop', 'seated'],
  ['there | the country | this country | the region | the city | the state | the city state | the kingdom | the island', 'there'],
  ['value | values | valued | valuing | valuation | valuation of', 'valued'],
  ['between | of | among | amongst', 'both'],
  ['decision to | plan to | agreement to | move to | bid to | deal to | attempt to | offer to | intention to | failed attempt to | effort to', 'control'],
  ['round | funding | financing | investment | series a | series b | series c | series d | series e | series f | series g | seed', 'round'],
  ['investment | investments | funding | backing | capital', 'funding'],
  ['to', 'purpose'],
  [
    'agreement | agreements | contract | deal | deals | order | contracts | cloud deal | cloud contract | pact | orders | accord | arrangement | tender | bid contract | framework deal | supply deal | supply contract | supply agreement | outsourcing deal | outsourcing contract | mandate',
    'contract',
  ],
  [
    'ceo | cto | cfo | coo | executive | president | founder | chairman | chairwoman | analyst | minister | mr | mr. | ms | ms. | mrs | director | partner | manager | head | billionaire | investor | boss | chief | spokesman | spokeswoman | co founder | managing director | vice president',
    'title',
  ],
  [
    'standstill agreement | confidentiality agreement | non disclosure agreement | nondisclosure agreement | settlement agreement | credit agreement | loan agreement | merger agreement | lock up agreement | cooperation agreement with regulators | plea deal | record deal | labor contract | labour contract | futures contract | futures contracts | peace deal | trade deal | trade agreement | shareholder agreement | shareholders agreement | employment contract | union contract | closing price | closing share price | closing bell | closing prices | closing bid | closing level',
    'legal',
  ],
  ['denied | denies | no plans | no intention | no interest | ruled out | ruled itself out | dismissed | not interested | rule out', 'refused'],
  [
    'itself | then | existing | fellow | outright | earlier | recently | instead | back | too | last | a | an | the | its | their | his | ride | hailing | rival | another | also | smaller | fellow | us | u.s. | british | american | chinese | israeli | german | indian | japanese | french | video | mobile | online | big | local | struggling | troubled | based | the maker of | former | some | security | cloud | data | chip | software | internet | tech | technology | analytics | storage | social | digital | away',
    'other',
  ],
];
