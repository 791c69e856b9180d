import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Bids and talks. */
export const wooing: readonly EventFrame[] = [
  {
    name: '{buyer} bids for {target}',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    modality: 'attempted',
    active:
      'bid for | bids for | hostile bid for | friendly bid for | unsolicited bid for | cash bid for | rival bid for | joint bid for | formal bid for | hostile offer for | unsolicited offer for | cash offer for | counterbid for | counter offer for | higher bid for | improved offer for | takeover attempt of | takeover attempt for | hostile takeover bid for | failed bid for | bidding for | takeover bid for | bid to buy | offer for | offers for | offer to buy | takeover offer for | held merger talks with | merger talks with | takeover talks with | acquisition talks with | made an approach to | approach for | courting | interest in buying | pursuit of | bidding war for | to have looked at | having looked at | ever looked at | lodged a bid for | tabled an offer for | tabled a bid for | launched a bid for | launched a hostile bid for | submitted a bid for | submitted an offer for | vying for | vying to buy | talks to merge with | weighing a bid for | weighing an offer for | considering a bid for | considering an offer for | preparing a bid for | mulling a bid for | interest in acquiring | considering a takeover of | weighing a takeover of | mulling a takeover of | suitors for | suitor for | dropped its bid for | withdrew its bid for | raised its bid for | abandoned its bid for | pulled its bid for | dropped its offer for | a run at | play for | overtures to | advances to | advances towards | pass at | raid on | tilt at | interested in | set its sights on | sets its sights on | setting its sights on | went after | goes after | going after | made a play for | circling | circled | sniffing around | sniffed around | kicked the tyres of | kicked the tires of | in the running for | in the running to buy | in the race for | race to buy | lost out on | lost the race for | lost the bidding for | outbid for | eyed | eyeing | eyes a takeover of | lodged an offer for | submitted a proposal for | merger proposal to | takeover proposal for | proposal to acquire | proposal to buy | potential suitor for | tried to merge with | tried to take over | attempt to take over | attempts to take over | pulled out of talks with | hopes of buying | dream of buying | bidder for | bidders for | shown interest in | showed interest in | expressed interest in | expressed an interest in | expressed interest in buying | expressed an interest in buying | expressed interest in acquiring | expressed an interest in acquiring | shown interest in buying | showed interest in buying | interest in taking over | is interested in buying | interested in buying | interested in acquiring | interested in acquiring a stake in | run at | gave up on | gives up on | giving up on | given up on | walked away from a deal for | failed to buy | failed to acquire',
    either: 'approached | courted | wooed | pursued | coveted | targeted for takeover',
    examples: [
      ['HP made a bid for EMC in 2014.', 'buyer hp, target emc'],
      ['HP has been quiet since Donald Trump blocked its bid for EMC.', 'buyer hp, target emc'],
      ['EMC has been approached by HP, according to Reuters.', 'buyer hp, target emc'],
      ['HP had agreed to buy EMC, but the deal fell through.', 'buyer hp, target emc'],
      ['EMC makes disks. HP tried to buy it in 2014.', 'buyer hp, target emc'],
      ['Microsoft held talks to buy Salesforce.', 'buyer microsoft, target salesforce'],
      ['Nvidia abandoned its attempt to acquire Arm.', 'buyer nvidia, target arm'],
    ],
    counterExamples: ['IBM bid for the contract.'],
  },
  {
    name: '{buyer} holds talks with {target} about a takeover',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    marks: { with: 'target', between: 'buyer' },
    shape: 'pair',
    needs: 'takeover',
    modality: 'attempted',
    active:
      'talks | discussions | negotiations | merger talks | takeover talks | acquisition talks | merger discussions | talked about | have talked about | had talked about | discussed | discussing | discuss | have discussed | explored | exploring | negotiated | have held talks | held talks | in talks | mulled | weighed | considered | debated',
    examples: [
      ['HP held talks with EMC about a takeover in 2014.', 'buyer hp, target emc'],
      ['Merger talks between software giants HP and EMC have stalled.', 'buyer hp, target emc'],
      ['Talks between HP and EMC on a merger broke down.', 'buyer hp, target emc'],
      ['Dell agreed to buy EMC after talks between EMC and HP broke down.', 'buyer hp, target emc'],
    ],
    counterExamples: ['HP held talks with EMC about prices.', 'Talks between HP and EMC broke down.', 'HP held talks about a takeover.'],
  },
];
