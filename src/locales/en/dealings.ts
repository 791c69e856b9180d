import type { DealingWord } from '../../model/language/dealing-word.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import { dealtIn } from './dealt-in.ts';

/** The little words around a word of dealing, and what they do there. */
export const dealings: Vocabulary<DealingWord> = [
  ...dealtIn,
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
  ['would | could | might', 'would'],
  ['some | several | multiple | various | a number of | dozens of | a handful of | a few | most of its | some of its | several of its', 'several'],
  ['conference | forum | summit | seminar | workshop | webinar | hackathon | symposium | roundtable | meetup', 'gathering'],
  // What is only supposed, and what is wanted of one's own doing.
  ['if | unless | even if | as if | in case | provided that | assuming | suppose', 'supposed'],
  // "spun its chip business *off*"
  ['off | out', 'apart'],
  // Who is served, owns or is employed: what they do is no deed of a firm's.
  [
    'customers | clients | users | developers | shoppers | subscribers | consumers | merchants | viewers | readers | buyers | shareholders | stockholders | holders | employees | workers | staff | staffers',
    'public',
  ],
  [
    'wants to | want to | hopes to | hope to | aims to | aim to | intends to | intend to | is looking to | are looking to | aiming to | hoping to | intending to | planning to | preparing to',
    'planned',
  ],
  ['the market | the country', 'here'],
  ['partner | partners', 'mate'],
  // What two do for others: "signed a deal *to offer*".
  [
    'offer | bring | give | enable | sell | resell | market | co market | distribute | develop | co develop | explore | promote | create | jointly | collaborate | cooperate | integrate | accelerate | advance | combine | make | let | allow | launch | establish | pursue | tackle | train | connect | expand | help customers | help businesses | help companies | help enterprises | help clients',
    'work',
  ],
  // "*The two companies* will work together": the two spoken of last.
  [
    'the two companies | both companies | the two firms | both firms | the two sides | both sides | the two groups | the two rivals | the two giants | the two partners | the two businesses | the two carriers | the two banks | the two tech giants | the two technology companies | the pair | the duo | the companies | the two | they',
    'twosome',
  ],
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
  ['two companies | two | half | three companies | itself | two businesses', 'halves'],
  ['said | says | say | reported | told | confirmed | announced that | according to | reports', 'speech'],
  [
    'of | in | with | from | for | to | at | on | about | over | into | as | than | like | against | through | via | between | among | under | near | beyond | besides | without | alongside | despite | toward | towards | behind | unlike',
    'preposition',
  ],
  ['of | in', 'bridge'],
  // What one firm is to another: "SAP's rival NetSuite".
  [
    '[main|smaller|larger|bigger|longtime|cloud|software|chief|fellow|local|closest|biggest|nearest]? [rival|competitor|challenger|subsidiary|affiliate|spinoff|spin off|supplier|backer|partner|reseller]',
    'kinship',
  ],
  ['in stock | in shares | and stock | of stock | all stock | in cash and stock | stock and cash | cash and shares | in its stock | in its shares', 'payment'],
  [
    'opened | opens | rolled out | rolls out | debuted | developed | announce | announces | announced | announcing | sign | signs | signed | signing | struck | strike | strikes | formed | form | forms | forming | entered | entering | enter | agreed | inked | inks | launched | forged | reached | expanded | deepened | extended | unveiled | new | set up | created | cemented | established | today | began | continue | continues | continued | renew | renewed | strengthened | maintain | widen | widens | widened | widening | broaden | broadened | broadens | grow | grew | beefed up | struck up | reveals | revealed | re upped | reupped | re ups | reaffirmed | reaffirms | revamped | revamps | restructured | reworked | closed | cemented | sealed | seals | agreed on | kicked off | starts | started | tightened | upgraded | stepped up | scaled up | clinched | finalized | finalised | unveil | unveils | enters into | entered into | deepens | deepening | expands | expanding | extends | extending | strengthens | strengthening | builds on | agree | agrees | penned | hails | hailed | launches | forge | forges | renews | brokered | confirmed',
    'announced',
  ],
  [
    'called for | calls for | calling for | hypothesis of | prospect of | prospects of | idea of | rumors of | rumours of | rumors about | rumours about | talk of | scenario of | chance of | expression of interest | possibility of | case for | in talks | in discussion | on the verge of | on the brink of | poised to | making offers | discussing | discussed | close to an agreement to | close to an agreement | close to buying | close to acquiring | near a deal | held talks | holding talks | talks to | talks on | talks about | talks over | talks with | negotiating | negotiations | offered to | offer to | offering to | tried | trying | try to | tries to | attempt | attempted | attempts to | attempting | sought | seeking | seeks | wanted to | wants to | want to | hoped to | hopes to | considered | considering | considers | weighed | weighing | mulling | mulls | exploring | explored | looking to | interested in | interest in | bid to | could | might | were to | mount an attempt | advanced discussions | discussions to | ambitions to | nearing a deal | close to a deal | proposed to | in discussions | rumored | rumoured | speculation | proposed | possible | potential | eyeing | eyes | planned takeover | would cost | talked about | talking about | bid battle | bidding war | rumoured to | rumored to | came close to | come close to | coming close to | passed on | passes on | passing on | said to be in | toyed with | flirted with | made a run | would like to | would still like to | would also like to | would love to | would dearly like to | would love to | contemplating | contemplated | studying | studied | working on an offer | in negotiations | pursuing | pursued | made overtures | in the running | keen to | keen on | held discussions | working on a deal | work on a deal | near deal | looked at | looks at | taken a look at | took a look at | had eyes on | has its eye on | had its eye on | thought about | thinking about | thinking of | in the hunt | preparing to bid | readying a bid | preparing a bid | preparing an offer',
    'tried',
  ],
  [
    'cancelled | canceled | cancels | cancel | cancelling | abandoned | abandon | abandons | dropped | drop | drops | scrapped | scraps | called off | calls off | walked away | given up | withdrew a | lapsed | failed | failing | collapsed | fell through | fell apart | blocked | block | terminated | gave up | gives up | withdrew | ended its | broke off | aborted | called it off | fallen through | failed attempt | broke down | faltered | falters | stalled | ran aground | soured | breaking down | break down | came to nothing | come to nothing | coming to nothing | led nowhere | went nowhere | fizzled | fizzled out | foundered | petered out | ended without a deal | ended without agreement | fell out over | scuppered | scuttled | derailed | vetoed | thwarted | torpedoed | nixed | rejected | unravelled | unraveled | shelved | ditched | pulled out of | walked away from | walks away from | walking away from | lost a contract | lost the contract | lost its contract | lost a deal | losing a contract | losing the contract | loses a contract | lost the business of',
    'failed',
  ],
  ['expect | expects | expected | expecting | predict | predicts | predicted | urge | urged | want | wants | wanted | tip | tipped', 'guess'],
  ['private | off the stockmarket | off the stock market | off the stock exchange', 'private'],
  ['refused to | refuses to | declined to | declines to | failed to | unwilling to | reluctant to', 'declined'],
  [
    'complete | completes | completed | completing | close | closes | closed | closing | finalise | finalises | finalised | finalize | finalizes | finalized | wrap up | wraps up | wrapped up | concluded | concludes | consummated | sealed | seals',
    'concluded',
  ],
  [
    'agreed to | agrees to | will | would | deal to | contract to | agreement to | agreements to | contracts to | committed to | commits to | signed up to | is to | are to | pledged to | promised to | has signed to | contracted to | opted to',
    'undertaken',
  ],
  // "since it opened shop in 2006": to begin, no site.
  ['opened shop | opens shop | open shop | opening shop', 'seated'],
  ['there | the country | this country | the region | the city | the state | the city state | the kingdom | the island', 'there'],
  ['value | values | valued | valuing | valuation | valuation of', 'valued'],
  ['between | of | among | amongst', 'both'],
  ['decision to | plan to | agreement to | move to | bid to | deal to | attempt to | offer to | intention to | failed attempt to | effort to', 'control'],
  ['to', 'purpose'],
  [
    'ceo | cto | cfo | coo | executive | president | founder | chairman | chairwoman | analyst | minister | mr | mr. | ms | ms. | mrs | director | partner | manager | head | billionaire | investor | boss | chief | spokesman | spokeswoman | co founder | managing director | vice president',
    'title',
  ],
  [
    'standstill agreement | confidentiality agreement | non disclosure agreement | nondisclosure agreement | settlement agreement | credit agreement | loan agreement | merger agreement | lock up agreement | cooperation agreement with regulators | plea deal | record deal | labor contract | labour contract | futures contract | futures contracts | peace deal | trade deal | trade agreement | shareholder agreement | shareholders agreement | employment contract | union contract | closing price | closing share price | closing bell | closing prices | closing bid | closing level',
    'legal',
  ],
  [
    'competing for a | competing for the | competed for a | competed for the | compete for a | compete for the | competes for the | vying for a | vying for the | denied | denies | no plans | no intention | no interest | ruled out | ruled itself out | dismissed | not interested | rule out',
    'refused',
  ],
  [
    'itself | then | existing | fellow | outright | earlier | recently | instead | back | too | last | a | an | the | its | their | his | ride | hailing | rival | another | also | smaller | fellow | us | u.s. | british | american | chinese | israeli | german | indian | japanese | french | video | mobile | online | big | local | struggling | troubled | based | the maker of | former | some | security | cloud | data | chip | software | internet | tech | technology | analytics | storage | social | digital | away',
    'other',
  ],
];
