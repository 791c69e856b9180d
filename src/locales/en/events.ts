import type { EventFrame } from '../../model/language.ts';

export { dealings } from './dealings.ts';

const acquisitions: readonly EventFrame[] = [
  {
    name: '{buyer} acquires {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    active:
      'acquire | acquires | acquiring | take over | takes over | taking over | took over | took private | snaps up | snap up | snapping up | swallow | swallows | swallowing | scoops up | scooped up | gobbles up | gobbled up | merge with | merges with | merged with | merging with | merger with | to merge with',
    either: 'acquired | taken over | snapped up | swallowed | swallowed up | taken private',
    examples: [
      ['IBM said on Sunday that it would acquire Red Hat for $34 billion.', 'buyer ibm, target red-hat'],
      ['Red Hat was acquired by IBM last year.', 'buyer ibm, target red-hat'],
      ['LinkedIn, acquired by Microsoft in June, keeps its name.', 'buyer microsoft, target linkedin'],
      ['After acquiring Red Hat, IBM cut its dividend.', 'buyer ibm, target red-hat'],
    ],
    counterExamples: ['IBM acquired 200 customers in March.'],
  },
  {
    name: '{buyer} buys {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    needs: 'adjacent',
    active: 'buy | buys | buying | purchases | purchasing | to purchase | will purchase',
    either: 'bought | purchased | bought out | bought up',
    examples: [
      ['Oracle is buying software maker NetSuite for $9.3 billion.', 'buyer oracle, target netsuite'],
      ['Nokia was bought by Microsoft in 2014.', 'buyer microsoft, target nokia'],
      ['IBM bought Red Hat for $34 billion and SoftLayer for $2 billion.', 'buyer ibm, target softlayer'],
      ['Oracle bought NetSuite and Textura.', 'buyer oracle, target textura'],
    ],
    counterExamples: ['Google bought Nvidia chips for its data centers.', 'Dropbox bought servers from Dell.'],
  },
  {
    name: '{buyer} pays {money} for {target}',
    type: 'acquisition',
    subject: 'buyer',
    marks: { for: 'target', to: 'target' },
    needs: 'money',
    active: 'pay | pays | paid | paying | shelled out | spent',
    examples: [['Google paid $3.2 billion for Nest.', 'buyer google, target nest']],
    counterExamples: ['Google paid $3.2 billion in taxes.'],
  },
  {
    name: 'acquisition of {target} by {buyer}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    shape: 'noun',
    active: 'acquisition of | takeover of | purchase of | buyout of | deal for | deal to buy | acquisitions of',
    examples: [
      ["Microsoft's $26.2 billion purchase of LinkedIn closed in December.", 'buyer microsoft, target linkedin'],
      ['The takeover of Yahoo by Verizon took a year.', 'buyer verizon, target yahoo'],
      ['IBM completed the acquisition of SoftLayer in July.', 'buyer ibm, target softlayer'],
    ],
    counterExamples: ['Microsoft spoke of a purchase of servers.'],
  },
  {
    name: "{buyer}'s {target} takeover",
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    shape: 'noun',
    needs: 'adjacent',
    active: 'acquisition | takeover | purchase | buyout',
    examples: [["Microsoft's LinkedIn takeover closed in December.", 'buyer microsoft, target linkedin']],
    counterExamples: ['A takeover could cost Salesforce dearly.'],
  },
  {
    name: "{buyer}'s biggest acquisition is {target}",
    type: 'acquisition',
    subject: 'buyer',
    marks: { was: 'target', is: 'target', of: 'target' },
    shape: 'noun',
    active:
      'biggest acquisition | largest acquisition | biggest deal | largest deal | biggest purchase | largest purchase | previous acquisition | first acquisition | latest acquisition',
    examples: [["Microsoft's biggest acquisition was LinkedIn.", 'buyer microsoft, target linkedin']],
    counterExamples: ['It was the biggest acquisition of the year.'],
  },
  {
    name: '{buyer} takes {target} private',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    needs: 'private',
    active: 'take | takes | taking | took',
    examples: [['Silver Lake took Dell private in 2013.', 'buyer silver-lake, target dell']],
    counterExamples: ['Silver Lake took Dell to court.'],
  },
  {
    name: '{target} is sold to {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'target',
    marks: { to: 'buyer' },
    active: 'sell | sells | selling | to sell | sale of | the sale of | offload | offloads | offloaded | divested',
    either: 'sold | sold off',
    examples: [
      ['Uber sold its China unit to Didi in 2016.', 'target uber, buyer didi'],
      ['Motorola was sold to Lenovo in 2014.', 'target motorola, buyer lenovo'],
    ],
    counterExamples: ['Dell sells servers to companies.'],
  },
];

const attempts: readonly EventFrame[] = [
  {
    name: '{buyer} bids for {target}',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    modality: 'attempted',
    active:
      'bid for | bids for | bidding for | takeover bid for | bid to buy | offer for | offers for | offer to buy | takeover offer for | held merger talks with | merger talks with | takeover talks with | acquisition talks with | made an approach to | approached | approach for | courted | courting | wooed | interest in buying | pursued | pursuit of | bidding war for',
    examples: [
      ['HP made a bid for EMC in 2014.', 'buyer hp, target emc'],
      ['Microsoft held talks to buy Salesforce.', 'buyer microsoft, target salesforce'],
      ['Nvidia abandoned its attempt to acquire Arm.', 'buyer nvidia, target arm'],
    ],
    counterExamples: ['IBM bid for the contract.'],
  },
  {
    name: '{buyer} makes an offer',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    known: true,
    modality: 'attempted',
    active:
      'made a bid | make a bid | making a bid | made an offer | making an offer | make an offer | had bid too | had also bid | ruled itself out | rule itself out | a bid of its own | an offer of its own | weighing a bid | weighing an offer | considering a bid | considering an offer | preparing a bid | studied a bid | studied a joint bid | a joint bid | walked away | walks away | made a bid for | made an offer for | making an offer for | its takeover bid | made a takeover bid | made a takeover offer | its bid | dropped its bid | withdrew its bid | withdrew its offer | raised its bid | raised its offer | sweetened its bid | sweetened its offer | improved its offer',
    examples: [['Microsoft is buying LinkedIn. A spokesman for Google denied it had made a bid.', 'buyer google, target linkedin']],
    counterExamples: ['Google denied it had made a bid.'],
  },
  {
    name: '{buyer} offers {money} for {target}',
    type: 'acquisition-attempt',
    subject: 'buyer',
    marks: { for: 'target', to: 'target' },
    needs: 'money',
    modality: 'attempted',
    active: 'offered | offers | offering | has offered | floated | bid | bids | bidding',
    examples: [['Facebook offered $500 million for Twitter in 2008.', 'buyer meta, target twitter']],
    counterExamples: ['Facebook offered $500 in vouchers.'],
  },
  {
    name: '{target} rejects an offer from {buyer}',
    type: 'acquisition-attempt',
    subject: 'target',
    marks: { from: 'buyer', by: 'buyer' },
    modality: 'attempted',
    active:
      'rejected an offer | rejected a bid | rejected a takeover offer | turned down an offer | turned down a bid | spurned an offer | spurned a bid | rebuffed an offer | rejected a takeover bid | received an offer | received a bid | received a takeover offer | takeover interest',
    examples: [['Yahoo rejected a bid from Microsoft in 2008.', 'target yahoo, buyer microsoft']],
    counterExamples: ['Yahoo rejected a bid.'],
  },
];

const investments: readonly EventFrame[] = [
  {
    name: '{investor} invests in {target}',
    type: 'investment',
    subject: 'investor',
    marks: { in: 'target', into: 'target' },
    active:
      'invest | invests | investing | pour | pours | poured | pouring | put | puts | putting | pump | pumps | pumped | pumping | plough | ploughed | plow | plowed | inject | injects | injected | injecting | funnel | funneled | sink | sank | investment',
    either: 'invested',
    examples: [
      ['Google invested $1 billion in SpaceX.', 'investor google, target spacex'],
      ['Amazon will pour another $3 billion into India.', 'investor amazon, place india'],
    ],
    counterExamples: ['Google invested in talent.'],
  },
  {
    name: '{investor} backs {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'adjacent',
    active: 'back | backs | invested in | led an investment in | led the round in | led a round in | has invested in | joined a round in',
    examples: [['SoftBank backs ride-hailing startup Didi.', 'investor softbank, target didi']],
    counterExamples: ['SoftBank backs the plan.'],
  },
  {
    name: '{investor} commits {money}',
    type: 'investment',
    subject: 'investor',
    marks: { in: 'target', into: 'target', for: 'target' },
    needs: 'money',
    alone: true,
    modality: 'pledged',
    active:
      'will invest | would invest | plans to invest | plan to invest | to invest | pledged to invest | committed to invest | pledged | pledges | agreed to invest | earmarked | will pour | plans to pour | will spend | plans to spend | to spend',
    examples: [['Microsoft plans to invest $1 billion in Malaysia.', 'investor microsoft, place malaysia']],
    counterExamples: ['Microsoft plans to invest in Malaysian schools.'],
  },
  {
    name: '{investor} takes a stake in {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'stake',
    active:
      'take | takes | taking | build | builds | built | amassed | disclosed | picks up | picked up | raise its | raised its | increase its | increased its | sell',
    either: 'took | taken',
    examples: [['Uber will take a 27.5 percent stake in Grab.', 'investor uber, target grab']],
    counterExamples: ['Uber took Grab to court.'],
  },
  {
    name: '{target} raises {money} from {investor}',
    type: 'investment',
    subject: 'target',
    marks: { from: 'investor', by: 'investor' },
    needs: 'money',
    alone: true,
    active:
      'raise | raises | raised | raising | has raised | secured | secures | securing | closed | closes | closing | bagged | bags | landed | lands | nabs | nabbed | received | receives | attracted | pulled in | scored | drew | grabs | snagged',
    examples: [
      ['Databricks raised $400 million in a round led by Microsoft.', 'investor microsoft, target databricks'],
      ['Grab has raised $2 billion from SoftBank and Didi.', 'investor softbank, investor didi, target grab'],
    ],
    counterExamples: ['Cisco raised its forecast for the year to $8.3 billion.'],
  },
];

const dealsOfTwo: readonly EventFrame[] = [
  {
    name: '{partner} teams up with {partner}',
    type: 'partnership',
    subject: 'partner',
    marks: { with: 'partner' },
    shape: 'mutual',
    active:
      'tie up | tied up | ties up | team up | teams up | teamed up | teaming up | join forces | joined forces | joins forces | joining forces | partner with | partners with | partnered | partnering | allied with | allies itself with | allying | are partnering | have partnered | link up | linked up | collaborate | collaborates | collaborated | collaborating | work together | joined hands | join hands | cooperate | cooperates',
    examples: [
      ['Microsoft has teamed up with Reliance Jio in India.', 'partner microsoft, partner reliance-jio'],
      ['Google and SAP joined forces in March.', 'partner google, partner sap'],
    ],
    counterExamples: ['Microsoft works with its partners.'],
  },
  {
    name: '{partner} signs a partnership with {partner}',
    type: 'partnership',
    subject: 'partner',
    marks: { with: 'partner', between: 'partner', and: 'partner' },
    shape: 'mutual',
    needs: 'announced',
    active:
      'partnership | strategic partnership | alliance | strategic alliance | joint venture | collaboration | memorandum of understanding | mou | tie up with | cooperation agreement | partnership agreement | partnership deal | pact | cooperation | agreement with | reseller agreement | joint ventures',
    examples: [
      ['VMware and Amazon announced a strategic partnership on Thursday.', 'partner vmware, partner amazon'],
      ['A new alliance between Google and Cisco was announced.', 'partner google, partner cisco'],
    ],
    counterExamples: ['Google praised its partnership with Cisco.'],
  },
  {
    name: '{partner} resells {partner}',
    type: 'partnership',
    subject: 'partner',
    object: 'partner',
    marks: { of: 'partner', for: 'partner' },
    shape: 'mutual',
    active: 'resell | resells | will resell | become a reseller | support and resell | reseller of | reseller for | reselling',
    examples: [['Rackspace will resell Microsoft cloud services.', 'partner rackspace, partner microsoft']],
    counterExamples: ['Stores resell old phones.'],
  },
  {
    name: '{supplier} wins a contract from {customer}',
    type: 'contract',
    subject: 'supplier',
    marks: { with: 'customer', from: 'customer', to: 'customer', for: 'customer', by: 'customer' },
    active:
      'signed a contract | signs a contract | signed a deal | signs a deal | signed an agreement | exclusive contract | wins contract | wins a contract | won a contract | win a contract | won the contract | won a deal | won a | won the | wins a | wins | landed a contract | landed a deal | secured a contract | secured a deal | inked a deal | signed a multiyear deal | signed a multi year deal | signed a cloud deal | signed up | contract with | struck a deal with | strikes deal with | signed | signs | reached a deal with | reached an agreement with',
    either: 'awarded the contract | awarded a contract | given the contract | picked for | chosen for | selected for',
    examples: [
      ['AWS won a $600 million contract from the CIA in 2013.', 'supplier aws, customer cia'],
      ['Infosys signed a deal with Daimler.', 'supplier infosys, customer daimler'],
    ],
    counterExamples: ['AWS won a prize.'],
  },
  {
    name: '{supplier} supplies {customer} under an agreement',
    type: 'contract',
    subject: 'supplier',
    object: 'customer',
    marks: { to: 'customer' },
    needs: 'contract',
    active: 'supply | supplies | supplying | provide | provides | deliver',
    either: 'supplied | provided | delivered',
    examples: [['Intel will supply Apple with modems under a five-year agreement.', 'supplier intel, customer apple']],
    counterExamples: ['Intel supplies Apple with modems.'],
  },
  {
    name: '{customer} picks {supplier}',
    type: 'contract',
    subject: 'customer',
    object: 'supplier',
    active:
      'chose | chooses | picks | selects | to use | will use | move to | moved to | moving to | switched to | switching to | switch to | will run on | migrate to | migrated to | migrating to | standardize on | standardized on | choosing | awards | awarding | signed up for | signed up with | moving its',
    either: 'chosen | picked | selected | awarded | tapped | hired',
    examples: [
      ['The Pentagon picked Amazon, Oracle and Microsoft.', 'customer pentagon, supplier amazon, supplier oracle, supplier microsoft'],
      ['Netflix has moved to AWS.', 'customer netflix, supplier aws'],
    ],
    counterExamples: ['Netflix chose a new chief executive.'],
  },
];

const ownDoings: readonly EventFrame[] = [
  {
    name: '{owner} launches {product}',
    type: 'launch',
    subject: 'owner',
    object: 'product',
    active:
      'launch | launches | launching | unveils | unveiling | introduces | introducing | releases | debuts | rolls out | roll out | rolling out | rolled out | debuted | started | founded | co founded | launch of | takes the wraps off | initiated',
    either: 'launched | unveiled | introduced | released',
    examples: [['Amazon launched Alexa in 2014.', 'owner amazon, product alexa']],
    counterExamples: ['Amazon launched a review.'],
  },
  {
    name: '{owner} opens a site in {place}',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    marks: { in: 'place', at: 'place', near: 'place' },
    needs: 'facility',
    active:
      'open | opens | opening | build | builds | building | to build | set up | sets up | setting up | launch | launches | add | adds | adding | establish | spend | spends | spending | break ground on | broke ground on | breaks ground on | expand | expands | construct | constructing',
    either: 'opened | built | launched | added | established | inaugurated | expanded',
    examples: [
      ['Amazon Web Services opened its Mumbai region in 2016.', 'owner aws, place mumbai'],
      ['Google will build a data center in Singapore.', 'owner google, place singapore'],
    ],
    counterExamples: ['Google opened an inquiry in Singapore.'],
  },
  {
    name: '{owner} expands into {place}',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    active:
      'expanded into | expands into | expand into | expanding into | expansion into | expanded to | expand to | expands to | entered | enters | enter | entering | expansion in | moved into | moves into | launched in | launches in | launching in | will launch in | launch in | opened in | arrives in',
    examples: [['Netflix expanded into India in January.', 'owner netflix, place india']],
    counterExamples: ['Netflix expanded into games.'],
  },
  {
    name: '{owner} spins off {product}',
    type: 'spin-off',
    subject: 'owner',
    object: 'product',
    alone: true,
    active:
      'spin off | spin out | spins off | spinning off | spinning out | split itself | split in two | split into | splits into | splitting into | to split | carve out | carves out | hive off | demerge | break itself up | separate into',
    either: 'spun off | spun out | carved out | hived off | demerged',
    examples: [['HP will split in two in November.', 'owner hp']],
    counterExamples: ['The vote was split.'],
  },
  {
    name: '{product} splits from {owner}',
    type: 'spin-off',
    subject: 'product',
    object: 'owner',
    active: 'split from | splits from | spun out of | spun out from | separated from | spun off from | splitting from',
    examples: [['PayPal split from eBay in 2015.', 'product paypal, owner ebay']],
    counterExamples: ['PayPal split from the pack.'],
  },
  {
    name: '{owner} shuts down {product}',
    type: 'shutdown',
    subject: 'owner',
    object: 'product',
    marks: { in: 'place' },
    active:
      'shut | shuts down | shutting down | will shut | shutting | shutters | shuttering | wind down | winding down | winds down | pulled the plug on | pulls the plug on | kill off | killed off | discontinue | discontinues | discontinuing | close down | closes down | closing down | retire | retires | sunset | scrap | axed | will close | to close | to shut | phase out | phasing out',
    either: 'shut down | shuttered | discontinued | wound down | closed down | scrapped | phased out',
    examples: [['Google shut down Stadia in January.', 'owner google, product stadia']],
    counterExamples: ['The markets shut down on Friday.'],
  },
  {
    name: '{owner} leaves {place}',
    type: 'shutdown',
    subject: 'owner',
    object: 'place',
    active:
      'pull out of | pulled out of | pulls out of | pulling out of | withdraw from | withdrew from | withdraws from | exit | exits | exited | exiting | quit | quits | left the market in | ceased operations in | ceases operations in',
    examples: [['Uber pulled out of China in 2016.', 'owner uber, place china']],
    counterExamples: ['Uber pulled out of the talks.'],
  },
];

/** How English tells of deals. */
export const events: readonly EventFrame[] = [...acquisitions, ...attempts, ...investments, ...dealsOfTwo, ...ownDoings];
