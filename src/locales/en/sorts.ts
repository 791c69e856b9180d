import type { Pointer } from '../../model/language/mention-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** What sort of company a word names. */
export const sorts: Vocabulary<string> = [
  ['company | firm | giant | vendor | provider | corporation | tech company | venture | outfit | biz', 'company'],
  ['group | conglomerate', 'group'],
  [
    'companies | firms | vendors | contenders | competitors | challengers | rivals | providers | giants | operators | groups | leaders | players | sellers | suppliers | banks | lenders | retailers | carriers | makers | chipmakers | carmakers',
    'companies',
  ],
  ['startup | start up | young company', 'startup'],
  ['unit | division | arm | subsidiary | cloud arm | cloud unit | cloud division', 'unit'],
  ['agency | watchdog | regulator | department', 'organisation'],
  ['cloud [computing|services|infrastructure]? [arm|unit|division|business|segment]', 'cloud-unit'],
  ['commission', 'commission'],
  ['ministry', 'ministry'],
  ['retailer | online retailer | retail giant | e commerce retailer', 'retailer'],
  ['e commerce giant | e commerce company | e tailer | marketplace | ecommerce giant | e commerce group | e commerce firm', 'e-commerce'],
  [
    'software developer | software provider | software vendor | software giant | software maker | software company | software group | software firm',
    'software',
  ],
  ['search giant | search company | search engine | search engine giant', 'search'],
  ['social network | social media company | social media giant | social networking company | social network giant', 'social-network'],
  [
    'telecommunications [giant|company|group|operator|provider|firm] | carrier | telecom operator | telco | telecoms group | operator | telecom giant | telecoms giant | wireless carrier | telecom group | telco giant | phone company | mobile operator | telecom company',
    'telecom',
  ],
  ['bank | lender', 'bank'],
  [
    'department store | department store chain | discounter | drugstore chain | pharmacy chain | clothing retailer | fashion retailer | chain | supermarket chain | store chain | grocer | supermarket',
    'retailer',
  ],
  ['airline | carrier', 'airline'],
  [
    'insurer | broker | brokerage | drugmaker | miner | brewer | supplier | manufacturer | contractor | website | platform | planemaker | plane maker | aircraft maker | maker | streamer | music streamer | streaming service | music service | video service | landlord | upstart | newcomer | developer | designer | distributor | outsourcer | consultancy | foundry | gearmaker | broadcaster | studio | network operator | utility | fintech | neobank | asset manager | app maker | game maker | publisher of games | phone maker | smartphone maker | toymaker | steelmaker | courier | processor | specialist | behemoth | titan | heavyweight | juggernaut | powerhouse | unicorn | pioneer | incumbent | search site | travel site | auction site | bookmaker | hotelier | hotel chain | restaurant chain | coffee chain | shipbuilder | shipping line | railway | railroad | refiner | oil major | housebuilder | homebuilder | wholesaler | reseller | systems integrator | hoster | web host | registrar | hyperscaler | watchmaker | jeweller | reinsurer | trade body | trade group | lobby group | law firm | think tank | charity | record label | film studio | game studio | games studio | software house | publishing house | auction house | card issuer | stockbroker | offshoot | spinoff | spin off | rental site | dating app | dating site',
    'business',
  ],
  ['exchange', 'organisation'],
  ['site | newspaper | paper | magazine | news agency | news site | news service', 'publisher'],
  ['chipmaker | chip maker | chip company | chip designer | chip giant', 'chipmaker'],
  ['research firm | market researcher | analyst firm | research company | market research firm', 'analyst'],
  ['carmaker | automaker | car maker', 'carmaker'],
  [
    'pe firm | vc firm | pe group | fund | investor | buyout firm | private equity firm | investment firm | venture firm | venture capital firm | investment company | hedge fund | buyout group | private equity group',
    'fund',
  ],
  ['cloud [computing|services|infrastructure|storage]? [provider|company|giant|vendor|firm]', 'cloud'],
  ['ride hailing company | ride hailing giant | ride hailing firm', 'ride-hailing'],
  ['tech giant | technology giant | technology company | internet giant | tech group | technology group | internet company', 'tech-giant'],
  ['data [center|centre] [operator|company|firm|provider|owner|developer|landlord] | colocation [provider|company|firm]', 'data-centre'],
  ['pc maker | hardware maker | server maker | computer maker | hardware company | storage company', 'hardware'],
];

export const pointers: Vocabulary<Pointer> = [['the | this | that', { side: 'before' }]];
