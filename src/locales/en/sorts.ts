import type { Pointer } from '../../model/language/mention-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import { commerce } from './trades/commerce.ts';
import { technology } from './trades/technology.ts';

/** What sort of company a word names. */
export const sorts: Vocabulary<string> = [
  ['company | firm | giant | vendor | provider | corporation | tech company | venture | outfit | biz', 'company'],
  ['group | conglomerate', 'group'],
  ['buyer | acquirer | purchaser | suitor | bidder | acquiring [company|firm] | would be [buyer|acquirer]', 'buying-party'],
  ['target | [takeover|acquisition|buyout] target | acquired [company|firm]', 'party-bought'],
  [
    'companies | firms | vendors | contenders | competitors | challengers | rivals | providers | giants | operators | groups | leaders | players | sellers | suppliers | banks | lenders | retailers | carriers | makers | chipmakers | carmakers',
    'companies',
  ],
  ['startup | start up | young company', 'startup'],
  ['unit | division | arm | subsidiary | cloud arm | cloud unit | cloud division', 'unit'],
  ['cloud [computing|services|infrastructure|service]? [arm|unit|division|business|segment|subsidiary|operation|branch]', 'cloud-unit'],
  [
    'agency | watchdog | regulator | department | authority | enforcer | organisation | organization | association | [trade|industry] [association|body] | consortium | coalition | alliance | federation | foundation | nonprofit | exchange | [competition|antitrust|privacy|data protection|market|markets|telecom|telecoms|trade|banking|securities|financial|internet|cyberspace] [regulator|watchdog|authority|enforcer|agency]',
    'organisation',
  ],
  ['commission', 'commission'],
  ['ministry', 'ministry'],
  ['department store | department store chain | drugstore chain | pharmacy chain | clothing retailer | fashion retailer | chain', 'retailer'],
  [
    'supplier | manufacturer | contractor | website | platform | maker | landlord | upstart | newcomer | developer | designer | distributor | app maker | toymaker | steelmaker | miner | processor | specialist | behemoth | titan | heavyweight | juggernaut | powerhouse | goliath | colossus | unicorn | pioneer | incumbent | bookmaker | hotelier | hotel chain | restaurant chain | coffee chain | shipbuilder | railway | railroad | wholesaler | reseller | registrar | watchmaker | jeweller | trade body | trade group | lobby group | law firm | think tank | charity | record label | auction house | offshoot   | rental site | dating app | dating site | gearmaker',
    'business',
  ],
  [
    'site | newspaper | paper | magazine | agency | news agency | newswire | wire service | news site | news service | outlet | broadsheet | tabloid | daily | publication',
    'publisher',
  ],
  ['fund | hedge fund | [technology|tech] investor', 'fund'],
  ['site', 'social-network'],
  ['site', 'e-commerce'],
  ['site', 'travel'],
  [
    '[tech|technology|internet|information technology|it] [giant|company|group|firm|conglomerate|titan|behemoth|heavyweight|powerhouse|colossus] | [industrial|telecoms and technology] [conglomerate|group]',
    'tech-giant',
  ],
  ...technology,
  ...commerce,
];

export const pointers: Vocabulary<Pointer> = [
  ['the | this | that', { side: 'before' }],
  ['based in | headquartered in | founded in', { side: 'seat' }],
];
