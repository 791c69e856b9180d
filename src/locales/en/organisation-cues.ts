import type { OrganisationCue } from '../../model/language/mention-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

const funds = ['fund', 'bank', 'broker'];
/** Who writes of companies. */
const houses = [...funds, 'analyst'];

/** Words that stand by the name of an organisation. */
export const organisationCues: Vocabulary<OrganisationCue> = [
  // Whoever gathers data speaks of others.
  [
    'research firm | analyst firm | research company | market researcher | market research firm | analytics firm | analytics company | data provider | data firm | data company | data tracker | traffic tracker | industry tracker | market tracker | research group | consultancy',
    { side: 'before', type: 'analyst' },
  ],
  [
    'startup | start up | company | firm |  retailer | chipmaker | carmaker | automaker | lender | bank | maker | rival | arch rival | archrival | arch enemy | nemesis | peer | operator | provider | subsidiary | vendor | giant | multinational | conglomerate | insurer | airline | brokerage | broker |  consultants | agency | regulator | parent | supplier | competitor | parent company | unit | unicorn | specialist | carrier | telco | app | messaging app | video app | payments app | search engine | social network | news site | hedge fund | investment bank | pension fund | exchange | union | drugmaker | foundry | marketplace | newspaper | website | advisory firm | venture | contractor | outfit | company called | firm called | unit called | startup called | business called | subsidiary called | venture called | company named | startup named',
    { side: 'before' },
  ],
  [
    'group | platform | producer | manufacturer | distributor | wholesaler | grocer | brewer | miner | landlord | broadcaster | streamer | bookmaker | utility | charity | foundation | shipbuilder | courier | accelerator | incubator | spinout | spinoff | offshoot | fintech | neobank | upstart | chain | studio | [technology|drug|property|chip|battery|vaccine|satellite|robotics|product] developer | [delivery|subscription|streaming|hailing|hosting|cloud|messaging|music|video|payment|payments|storage|ticketing|dating|booking|backup|email|security] [service|site|network|specialist]',
    { side: 'before' },
  ],
  [
    'developer | publisher | investor | bidder | suitor | acquirer | buyer | customer | client | partner | sponsor | designer | builder',
    { side: 'before', lone: true },
  ],
  [
    'inc | inc. | corp | corp. | ltd | ltd. | llc | plc | ag | gmbh | co. | co | limited | corporation | pte ltd | pte. ltd | pvt ltd | private limited | sa | nv | se | lp | llp | kk | bhd | oyj | asa | spa | sarl | jsc | tbk | sdn bhd | sdn. bhd. | sdn. bhd | sdn bhd. | berhad | ab | sab | kgaa | pjsc | pte | pte. | pty | pty ltd | pty. ltd. | co ltd | co. ltd. | co. , ltd. | co. , ltd | company limited',
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
  // Who writes of others.
  [
    'news service | news agency | press | radio | television | tv | broadcasting | gazette | herald | tribune | weekly | daily | magazine | chronicle | observer | telegraph | dispatch | courier | examiner | inquirer | monthly',
    { side: 'after', type: 'publisher' },
  ],
  [
    "labs | solutions | people 's committee | investment board | review board | oversight board | commission | authority | association | council | institute | consultants | equity | consulting | interactive | games | mobility | markets | agency | administration | ministry | bureau | exchange | stock exchange | committee | fund | alliance | federation | chamber | medical center | times | journal | post | news | networking | wireless | mobile | computing | services | data | health | brands | stores | foods | works | data centers | data centres | datacenters | datacentres | hosting | colocation",
    { side: 'after' },
  ],
  [
    'office of | library of | court of | board of | department of | ministry of | university of | bank of | institute of | bureau of | association of | chamber of | council of | federation of',
    { side: 'head' },
  ],
];
