import type { EventFrame } from '../../../model/language.ts';

/** Bids and talks that have not come to a purchase. */
export const attempts: readonly EventFrame[] = [
  {
    name: '{buyer} bids for {target}',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    modality: 'attempted',
    active:
      'bid for | bids for | bidding for | takeover bid for | bid to buy | offer for | offers for | offer to buy | takeover offer for | held merger talks with | merger talks with | takeover talks with | acquisition talks with | made an approach to | approached | approach for | courted | courting | wooed | interest in buying | pursued | pursuit of | bidding war for | to have looked at | having looked at | ever looked at | lodged a bid for | tabled an offer for | tabled a bid for | launched a bid for | launched a hostile bid for | submitted a bid for | submitted an offer for | vying for | vying to buy | talks to merge with | weighing a bid for | weighing an offer for | considering a bid for | considering an offer for | preparing a bid for | mulling a bid for | interest in acquiring | considering a takeover of | weighing a takeover of | mulling a takeover of',
    examples: [
      ['HP made a bid for EMC in 2014.', 'buyer hp, target emc'],
      ['Microsoft held talks to buy Salesforce.', 'buyer microsoft, target salesforce'],
      ['Nvidia abandoned its attempt to acquire Arm.', 'buyer nvidia, target arm'],
    ],
    counterExamples: ['IBM bid for the contract.'],
  },
  {
    name: '{target} gets an offer from {buyer}',
    type: 'acquisition-attempt',
    subject: 'target',
    object: 'buyer',
    modality: 'attempted',
    active: 'bid from | bid by | bids from | approach from',
    examples: [['Yahoo once got a bid from Microsoft.', 'target yahoo, buyer microsoft']],
    counterExamples: ['AMP invited bids by post.'],
  },
  {
    name: "{buyer}'s bid",
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    marks: { from: 'buyer', by: 'buyer' },
    shape: 'noun',
    needs: 'adjacent',
    known: true,
    modality: 'attempted',
    active:
      'unsolicited bid | unsolicited offer | hostile bid | hostile offer | rival bid | rival offer | competing bid | competing offer | takeover bid | takeover offer | takeover approach | takeover attempt | higher bid | higher offer',
    examples: [
      ['AMP Inc. has been fending off a hostile takeover attempt by AlliedSignal.', 'target amp, buyer alliedsignal'],
      ['Actavis is buying Allergan. The deal beats a hostile bid from Valeant.', 'buyer valeant, target allergan'],
    ],
    counterExamples: ['A hostile bid from Valeant was rumoured.'],
  },
  {
    name: '{buyer} makes an offer',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    marks: { with: 'buyer' },
    known: true,
    modality: 'attempted',
    active:
      'made a bid | make a bid | making a bid | made an offer | making an offer | make an offer | had bid too | had also bid | ruled itself out | rule itself out | a bid of its own | an offer of its own | weighing a bid | weighing an offer | considering a bid | considering an offer | preparing a bid | studied a bid | studied a joint bid | a joint bid | walked away | walks away | made a bid for | made an offer for | making an offer for | its takeover bid | made a takeover bid | made a takeover offer | its bid | dropped its bid | withdrew its bid | withdrew its offer | raised its bid | raised its offer | sweetened its bid | sweetened its offer | improved its offer | exploring a bid | explored a bid | exploring an offer | mulling a bid | mulling an offer | mulled a bid | considered a bid | considered an offer | weighed a bid | weighed an offer | preparing an offer | submitted a bid | submitted an offer | lodged a bid | tabled a bid | tabled an offer | made an approach | made a takeover approach | entered the bidding | joined the bidding | launched a bid | launched a hostile bid | increased its bid | increased its offer | pulled its bid | pulled its offer | abandoned its bid | abandoned its offer | dropped its offer | talks about a bid | also expressed interest | has expressed interest | had expressed interest',
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
    name: '{buyer} offers {money}',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    needs: 'outright',
    known: true,
    modality: 'attempted',
    active: 'offered | had offered | bid | had bid | floated | have floated | proposed | tabled',
    examples: [['Microsoft is buying LinkedIn. Salesforce had bid $20 billion and lost.', 'buyer salesforce, target linkedin']],
    counterExamples: ['Salesforce offered $20 in vouchers.', 'Salesforce had bid $20 billion.'],
  },
  {
    name: '{target} rejects an offer from {buyer}',
    type: 'acquisition-attempt',
    subject: 'target',
    marks: { from: 'buyer', by: 'buyer' },
    modality: 'attempted',
    needs: 'offer',
    active:
      'rejected | rejects | rejecting | reject | turned down | turns down | turning down | spurned | spurns | rebuffed | rebuffs | fended off | received | refused | brushed off',
    examples: [
      ['Yahoo rejected a bid from Microsoft in 2008.', 'target yahoo, buyer microsoft'],
      ['Yahoo once turned down a $44 billion offer from Microsoft.', 'target yahoo, buyer microsoft'],
    ],
    counterExamples: ['Yahoo rejected a bid.', 'Yahoo rejected criticism from Microsoft.'],
  },
];
