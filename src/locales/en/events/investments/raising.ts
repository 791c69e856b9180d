import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Money a company gets. */
export const raising: readonly EventFrame[] = [
  {
    name: '{target} raises {money} from {investor}',
    type: 'investment',
    subject: 'target',
    marks: { from: 'investor', by: 'investor' },
    needs: 'money',
    alone: true,
    active:
      'raise | raises | raised | raising | secured | secures | securing | closed | closes | closing | bagged | bags | landed | lands | nabs | nabbed | received | receives | attracted | pulled in | grabs | snagged | picked up | picks up | hauled in | hauls in | garnered | reeled in | pocketed | pockets | obtained | nabbing | bagging | attracts | closed on | scooped up | racked up | banked | banks | amassed | gathered | clinched | clinches',
    examples: [
      ['Databricks raised $400 million in a round led by Microsoft.', 'investor microsoft, target databricks'],
      ['Grab has raised $2 billion from SoftBank and Didi.', 'investor softbank, investor didi, target grab'],
      ['Grab is growing. The three-year-old company, which has raised $2 billion from SoftBank, is growing.', 'investor softbank, target grab'],
      ['Grab raised $2 billion from backers including SoftBank.', 'investor softbank, target grab'],
      ['Grab raised $2 billion in three rounds from firms like SoftBank and Didi.', 'investor softbank, investor didi, target grab'],
      ['Grab raised $2 billion, with participation from Didi.', 'investor didi, target grab'],
    ],
    counterExamples: [
      'Cisco raised its forecast for the year to $8.3 billion.',
      'Rubrik has raised $60 million so far.',
      'To date, Rubrik has raised $60 million.',
      'Alibaba raised $25 billion in its initial public offering.',
      'Cisco closed its $8.3 billion acquisition of a rival.',
    ],
  },
  {
    name: '{target} raises funds from {investor}',
    type: 'investment',
    subject: 'target',
    marks: { from: 'investor' },
    active:
      'raise funds | raised funds | raised an undisclosed amount | raised an undisclosed sum | raised an unspecified amount | raised a round | raised an angel round | raised a seed round | raising funds | raise money | raised money | raising money | raised capital | raising capital | secured funding | secured investment | received funding | received investment | received an investment | won funding | received backing | won backing | take money | took money | taken money | taking money | taken investment | took investment | accepted money | accepted investment | got money | got funding | taken funding | taken cash | got backing | attracted investment | attracted money | attracted funding | drew investment | drawn investment | secured backing | secured financing | sold a stake to | sold shares to | brought in money | raised fresh funds | raised fresh money | raised new money | brought in fresh funds | sold a minority stake to | sells a stake to | sold a slice of itself to | received money | gets funding | gets backing | secured money | secured capital',
    examples: [['Flipkart has raised funds from Microsoft, eBay Inc. and Tencent.', 'target flipkart, investor microsoft, investor ebay, investor tencent']],
    counterExamples: ['Flipkart raised funds last year.'],
  },
  {
    name: '{target} raises a new round',
    type: 'investment',
    subject: 'target',
    marks: { from: 'investor', by: 'investor' },
    alone: true,
    active:
      'raised new funding | raised fresh funding | raised fresh capital | raised new capital | raised a new round | raised another round | closed a new round | closed a new funding round | raised a fresh round',
    examples: [['Grab raised new funding in September.', 'target grab']],
    counterExamples: ['Grab wants new funding.'],
  },
  {
    name: '{target} grows with an investment from {investor}',
    type: 'investment',
    subject: 'target',
    marks: { from: 'investor', by: 'investor' },
    active:
      'investment from | investments from | funding from | financing from | backing from | a round from | seed money from | series a from | series b from | series c from | series d from',
    examples: [
      ['Volterra emerged in 2019 with a $50 million investment from Khosla Ventures.', 'target volterra, investor khosla-ventures'],
      ['Volterra has funding from several backers, including Khosla Ventures.', 'target volterra, investor khosla-ventures'],
    ],
    counterExamples: ['Volterra wants funding from the state.'],
  },
  {
    name: '{target} receives funding from {investor}',
    type: 'investment',
    subject: 'target',
    marks: { from: 'investor', by: 'investor' },
    needs: 'funding',
    active: 'received | receives | secured | secures | won | wins | attracted | attracts | obtained | got | drew',
    examples: [
      ['Grab received large investments from SoftBank and Microsoft.', 'target grab, investor softbank, investor microsoft'],
      ['Grab has won $20 million of funding from SoftBank.', 'target grab, investor softbank'],
    ],
    counterExamples: ['Grab received complaints from SoftBank.'],
  },
  {
    name: '{target} gets {money} from {investor}',
    type: 'investment',
    subject: 'target',
    marks: { from: 'investor' },
    needs: 'money',
    active:
      'got | gets | getting | won | wins | took in | takes in | took | takes | taken | accepted | accepts | drew | draws | collected | scored | scores | scoring | netted | tapped',
    examples: [
      ['Grab got $750 million from a group led by SoftBank.', 'target grab, investor softbank'],
      ['Grab has taken $750 million from SoftBank and Didi.', 'target grab, investor softbank, investor didi'],
    ],
    counterExamples: ['Grab took in $750 million of revenue.', 'Grab got $750 million from its users.'],
  },
  {
    name: '{target} is in talks with {investor} about a round',
    type: 'investment',
    subject: 'target',
    marks: { with: 'investor', from: 'investor' },
    needs: 'round',
    modality: 'attempted',
    active: 'in talks | talks | talking | in discussions | discussions | negotiating | in negotiations | negotiations',
    examples: [['Grab is in talks with SoftBank about a $2 billion round.', 'target grab, investor softbank']],
    counterExamples: ['Grab is in talks with SoftBank about a lease.'],
  },
];
