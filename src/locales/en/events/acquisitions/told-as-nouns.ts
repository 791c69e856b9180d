import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Purchases told as nouns: "the takeover of Yahoo by Verizon". */
export const purchases: readonly EventFrame[] = [
  {
    name: "{buyer}'s acquisitions include {target}",
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    shape: 'noun',
    active: 'acquisitions | purchases | takeovers | acquisition | purchase | takeover | buyout',
    needs: 'examples',
    examples: [
      ['Microsoft has made several acquisitions, including LinkedIn.', 'buyer microsoft, target linkedin'],
      ["Among Microsoft's acquisitions is LinkedIn.", 'buyer microsoft, target linkedin'],
      ["Microsoft's acquisitions include LinkedIn and GitHub.", 'buyer microsoft, target github'],
    ],
    counterExamples: ['The acquisitions include many small firms.', 'Other acquisitions include NetSuite, said Oracle.'],
  },
  {
    name: 'acquisition of {target} by {buyer}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    shape: 'noun',
    active:
      'acquisition of | takeover of | purchase of | buyout of | deal for | deal to buy | acquisitions of | purchases of | takeovers of | planned purchase of | planned acquisition of | planned takeover of | buying of | acquiring of | swoop for | swoop on | capture of | absorption of | buy of',
    examples: [
      ["Microsoft's $26.2 billion purchase of LinkedIn closed in December.", 'buyer microsoft, target linkedin'],
      ['The takeover of Yahoo by Verizon took a year.', 'buyer verizon, target yahoo'],
      ['IBM completed the acquisition of SoftLayer in July.', 'buyer ibm, target softlayer'],
      ['IBM entered the market in 2013 with the purchase of SoftLayer.', 'buyer ibm, target softlayer'],
      ['With its purchase of SoftLayer, IBM became a cloud provider.', 'buyer ibm, target softlayer'],
      ["Cisco's purchases of AppDynamics and Duo cost $6 billion.", 'buyer cisco, target duo'],
    ],
    counterExamples: ['Microsoft spoke of a purchase of servers.', 'An acquisition of LinkedIn by Microsoft would be dear.'],
  },
  {
    name: "{buyer}'s purchase of {parts} from {target}",
    type: 'acquisition',
    subject: 'buyer',
    marks: { from: 'target' },
    shape: 'noun',
    needs: 'parts',
    active: 'acquisition of | purchase of | takeover of | buyout of | planned purchase of | planned acquisition of | purchases of | acquisitions of',
    examples: [
      ["Equinix's purchase of 29 data centers from Verizon has closed.", 'buyer equinix, target verizon'],
      ['Equinix completed the purchase of 29 Verizon data centers.', 'buyer equinix, target verizon'],
    ],
    counterExamples: ['Equinix spoke of the purchase of power from Verizon.'],
  },
  {
    name: "{buyer}'s {target} takeover",
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    shape: 'noun',
    needs: 'adjacent',
    active: 'acquisition | takeover | purchase | buyout',
    examples: [
      ["Microsoft's LinkedIn takeover closed in December.", 'buyer microsoft, target linkedin'],
      ["The deal recalls Microsoft's acquisition last year of LinkedIn.", 'buyer microsoft, target linkedin'],
      ["LinkedIn is Microsoft's third acquisition this year.", 'buyer microsoft, target linkedin'],
      ["LinkedIn's acquisition by Microsoft closed in December.", 'buyer microsoft, target linkedin'],
    ],
    counterExamples: ['A takeover could cost Salesforce dearly.'],
  },
  {
    name: "{buyer}'s biggest acquisition is {target}",
    type: 'acquisition',
    subject: 'buyer',
    marks: { was: 'target', is: 'target', of: 'target', been: 'target', were: 'target', are: 'target' },
    shape: 'noun',
    active:
      'biggest acquisitions | largest acquisitions | biggest deals | largest deals | biggest purchases | largest purchases | previous acquisitions | recent acquisitions | biggest acquisition | largest acquisition | biggest deal | largest deal | biggest purchase | largest purchase | previous acquisition | first acquisition | latest acquisition',
    examples: [
      ["Microsoft's biggest acquisition was LinkedIn.", 'buyer microsoft, target linkedin'],
      ["Microsoft's biggest acquisitions until then had been Skype for $8.5 billion and Nokia.", 'buyer microsoft, target skype'],
    ],
    counterExamples: ['It was the biggest acquisition of the year.'],
  },
  {
    name: '{buyer} completes its {target} deal',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    shape: 'noun',
    needs: 'concluded',
    active: 'deal | buyout | buy | takeover | acquisition | merger | transaction',
    examples: [
      ['Intel completes $16.7 billion Altera deal', 'buyer intel, target altera'],
      ['Broadcom closed its VMware deal after 18 months.', 'buyer broadcom, target vmware'],
    ],
    counterExamples: ['Broadcom spoke of a VMware deal.', 'Broadcom closed its books on the VMware deal.'],
  },
];
