import type { Noun } from '../../model/language/amount-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** What news counts; those with a metric make claims. */
export const nouns: Vocabulary<Noun> = [
  ['data centers | data centres | datacenters | datacentres | data center | data centre | server farms', { metric: 'data-centres', unit: 'data centers' }],
  ['regions | cloud regions | availability zones | region | cloud region', { metric: 'regions', unit: 'regions' }],
  [
    'user base | subscriber base | subscriber total | subscriber [count|numbers] | users | active users | monthly active users | daily active users | monthly users | daily users | members | accounts | registered users | user accounts | weekly active users | mau | monthly actives | daus | maus | subscribers | paid subscribers | paying subscribers | mobile subscribers',
    { metric: 'users', unit: 'users' },
  ],
  [
    'customer base | active consumers | annual active consumers | active buyers | buyers | shoppers | customers | paying customers | enterprise customers | clients | corporate customers | paying users | subscriptions | customer | corporate clients | business customers | wireless customers',
    { metric: 'customers', unit: 'customers' },
  ],
  [
    'workforce | headcount | global workforce | employees | workers | staff | engineers | people on its payroll | staffers | full time employees | personnel | developers on staff | employee | full time staff | staff members | members of staff | consultants | freshers | new hires | hires | programmers | contractors | salespeople | technicians',
    { metric: 'employees', unit: 'employees' },
  ],
  ['jobs | positions | roles | job cuts | layoffs | new jobs | posts | job losses | pink slips', { metric: 'jobs', unit: 'jobs' }],
  [
    'person | member | acre | square foot | square metre | square meter | square mile | square miles | megawatt | gigawatt | megawatts | kilowatts | kwh | mwh | gwh | kw | mile | kilometer | kilometre | ton | tonne | inch | foot | feet | story | storey | seat | room | rooms | bed | page | pages | store | city | state | country | unit | device | server | node | core | litres | liters | gallons | cubic metres | gbps | mbps | ghz | children | outages | price cuts | price rises | patents | court cases | lawsuits | shoppers | viewers | listeners | travellers | travelers | tourists | visitors | guests | restaurants | hotels | planes | aircraft | jets | ships | vessels | trucks | trains | batteries | barrels a day | people | countries | markets | companies | cities | stores | offices | servers | devices | partners | states | startups | start ups | investors | products | services | applications | apps | deals | contracts | shares | branches | factories | phones | smartphones | cars | vehicles | units | downloads | developers | businesses | enterprises | schools | hospitals | banks | patents | acres | square feet | square metres | square meters | m2 | km2 | m3 | sqm | sq m | sq ft | sq km | hectares | mwh | gwh | kilowatt hours | megawatts | mw | gw | gigawatts | petabytes | terabytes | tb | gb | kilometers | kilometres | km | miles | metres | meters | tons | tonnes | directors | founders | co founders | cofounders | households | homes | locations | campuses | buildings | transactions | orders | merchants | sellers | drivers | rides | trips | passengers | students | organizations | organisations | vendors | suppliers | providers | operators | carriers | rivals | competitors | executives | projects | acquisitions | rounds | funds | machines | nodes | cores | chips | gpus | parameters | virtual machines | instances | containers | plants | warehouses | fulfillment centers | towers | base stations | satellites | websites | messages | videos | songs | titles | categories | languages | airlines | brands | firms | agencies | governments | shareholders | board members | respondents | cios | data points | steps | pounds of | barrels | cases | parties | provinces | territories | counties | points | seats | licences | licenses | workloads | features | models | packages | pilots | nations | retailers | outlets | kilograms | inches | zones | edge locations | points of presence',
    { unit: 'units' },
  ],
  [
    'analysts | aspects | authorities | bidders | billionaires | brothers | challenges | contenders | criteria | defendants | delegates | economists | factors | finalists | friends | heavyweights | insiders | journalists | judges | lawmakers | lessons | lieutenants | men | others | plaintiffs | powerhouses | professors | questions | reasons | regulators | senators | siblings | sisters | suitors | things | trends | ways | winners | witnesses | women',
    { unit: 'units', nobodys: true },
  ],
  ['facilities | sites', { unit: 'units', stands: 'data-centres' }],
];
