import type { EventFrame } from '../../../../model/language/event-words.ts';

/** What is sold, handed over or joined to its buyer. */
export const selling: readonly EventFrame[] = [
  {
    name: '{target} accepts an offer from {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'buyer',
    marks: { from: 'buyer', by: 'buyer' },
    needs: 'offer',
    active: 'accepted | accepts | agreed to accept | has accepted | to accept | accepting',
    examples: [
      ['Yahoo accepted a $4.8 billion offer from Verizon.', 'target yahoo, buyer verizon'],
      ["Yahoo accepted Verizon's takeover offer.", 'target yahoo, buyer verizon'],
    ],
    counterExamples: ['Yahoo accepted an offer.', 'Yahoo accepted criticism from Verizon.'],
  },
  {
    name: '{target} follows',
    type: 'acquisition',
    subject: 'target',
    needs: 'objectless',
    joins: true,
    active: 'followed | came next | joined it',
    examples: [['Oracle bought PeopleSoft in 2005. Sun Microsystems followed in 2010.', 'buyer oracle, target sun-microsystems']],
    counterExamples: ['Oracle raised its forecast. Sun Microsystems followed in 2010.'],
  },
  {
    name: '{target} becomes part of {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'buyer',
    active:
      'became part of | becomes part of | become part of | became a part of | become a part of | become a subsidiary of | became a subsidiary of | becomes a subsidiary of | become a unit of | became a unit of | becomes a unit of | become a division of | became a division of | joined the fold of | folded into | is folded into | was folded into | was absorbed into | was rolled into | passed to | passed over to | found a buyer in | finds a buyer in | found a new owner in | found a new home at | found a home at | passed into the hands of | fell into the hands of | ended up in the hands of | sold itself to | sells itself to | sell itself to | selling itself to | agreed to be bought by | agreed to be acquired by | agreed to be taken over by | sold out to | sells out to | is now part of | now belongs to',
    examples: [['LinkedIn became part of Microsoft in 2016.', 'target linkedin, buyer microsoft']],
    counterExamples: ['LinkedIn became part of the index.'],
  },
  {
    name: "{target}'s sale to {buyer}",
    type: 'acquisition',
    subject: 'target',
    marks: { to: 'buyer' },
    shape: 'noun',
    needs: 'owned',
    active: 'sale | planned sale | proposed sale',
    examples: [
      ['The Yahoo sale to Verizon closed in June.', 'target yahoo, buyer verizon'],
      ["Yahoo's sale to Verizon for $4.8 billion closed in June.", 'target yahoo, buyer verizon'],
      ['Shareholders of Yahoo approved its $4.8 billion sale to Verizon.', 'target yahoo, buyer verizon'],
    ],
    counterExamples: ["Yahoo's sale to customers began in June.", 'Yahoo hired Goldman Sachs to weigh a sale to Verizon.'],
  },
  {
    name: '{target} hands its {part} to {buyer}',
    type: 'acquisition',
    subject: 'target',
    marks: { to: 'buyer' },
    needs: 'parts',
    active: 'hand | hands | handing | transfer | transfers | transferring',
    either: 'handed | handed over | transferred',
    examples: [['CenturyLink agreed to hand its 57 data centers to BC Partners.', 'target centurylink, buyer bc-partners']],
    counterExamples: ['CenturyLink handed its results to the press.'],
  },
  {
    name: '{target} is sold to {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'target',
    marks: { to: 'buyer' },
    needs: 'asset',
    active:
      'sell | sells | selling | to sell | sale of | the sale of | offload | offloads | offloaded | divested | divests | divest | divesting | unload | unloads | unloaded | disposal of | divestiture of | divestment of | dispose of | disposes of | disposed of | disposing of | offloading | sells off | selling off | sell off | unloading | jettison | jettisoned | flog | flogs | flogged | flogging | cede | ceded | cedes | shed | sheds | shedding',
    either: 'sold | sold off',
    examples: [
      ['Equinix sold eight sites to Digital Realty for $874 million.', 'target equinix, buyer digital-realty'],
      ['In May Uber sold its China unit to Didi.', 'target uber, buyer didi'],
      ['Uber sold its China unit to Didi in 2016.', 'target uber, buyer didi'],
      ['Motorola was sold to Lenovo in 2014.', 'target motorola, buyer lenovo'],
      ['eBay sold Skype to a group led by Silver Lake in 2009.', 'buyer silver-lake, owner ebay, target skype'],
    ],
    counterExamples: ['Dell sells servers to companies.', 'Dell sells servers to Facebook and Google.'],
  },
];
