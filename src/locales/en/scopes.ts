import type { Language } from '../../model/language.ts';

export const geographies: Language['geographies'] = [
  ['worldwide | global | globally | world | around the world', 'world'],
  ["in the country | in that country | in this country | across the country | the country 's", 'there'],
  ['from overseas | [overseas|foreign|international] [market|markets]', 'overseas'],
];

export const markets: Language['markets'] = [
  [
    'cloud infrastructure | infrastructure [cloud|clouds] | cloud infrastructure services | cloud infrastructure market | cloud infrastructure services market | market for cloud infrastructure',
    'cloud-infrastructure',
  ],
  ['public cloud | public cloud services | public cloud market | public cloud services market | market for public cloud', 'public-cloud'],
  ['iaas | infrastructure as a service', 'iaas'],
  ['paas | platform as a service', 'paas'],
  ['saas | software as a service', 'saas'],
  ['cloud market | cloud computing market | market for cloud | cloud computing | cloud services market | cloud service market | cloud services', 'cloud'],
  ['e commerce | ecommerce | online retail', 'e-commerce'],
  ['smartphone | smartphones', 'smartphones'],
  [
    'servers | server market | [volume|midrange|high end|entry level|x86|blade|rack|mainframe] server [revenue|revenues|sales|shipments|systems|spending] | midrange systems | high end systems',
    'servers',
  ],
  ['pc | personal computers', 'pc'],
  ['online advertising | digital advertising', 'online-advertising'],
  ['mobile payments', 'mobile-payments'],
  ['ride hailing', 'ride-hailing'],
  ['telecom', 'telecoms'],
  ['mobile market | mobile operator | mobile network | wireless market | wireless carrier', 'mobile'],
  ['data [center|centre] market', 'data-centre'],
  ['it spending | spending on it | technology spending | spending on information technology', 'it-spending'],
  ['it services', 'it-services'],
  ['storage market | enterprise storage', 'storage'],
  ['internet economy | digital economy', 'internet-economy'],
  ['chips | semiconductors', 'semiconductors'],
];
