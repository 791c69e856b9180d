import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Who supplies, and wins the customer. */
export const supplying: readonly EventFrame[] = [
  {
    name: '{supplier} wins a contract from {customer}',
    type: 'contract',
    subject: 'supplier',
    marks: { with: 'customer', from: 'customer', to: 'customer', for: 'customer', by: 'customer' },
    active:
      'has a deal with | has a contract with | gets a contract | got a contract | signed a contract | signs a contract | signed a deal | signs a deal | signed an agreement | exclusive contract | wins contract | wins a contract | won a contract | win a contract | won the contract | won a deal | landed a contract | landed a deal | secured a contract | secured a deal | inked a deal | signed a multiyear deal | signed a multi year deal | signed a cloud deal | signed up | contract with | struck a deal with | strikes deal with | reached a deal with | formed a deal with | forged a deal with | sealed a deal with | agreed a deal with | cut a deal with | clinched a deal with | reached an agreement with',
    either: 'awarded the contract | awarded a contract | given the contract | picked for | chosen for | selected for',
    examples: [
      ['AWS won a $600 million contract from the CIA in 2013.', 'supplier aws, customer cia'],
      ['Infosys signed a deal with Daimler.', 'supplier infosys, customer daimler'],
    ],
    counterExamples: ['AWS won a prize.'],
  },
  {
    name: '{supplier} wins {money} contract',
    type: 'contract',
    subject: 'supplier',
    object: 'customer',
    marks: { with: 'customer', from: 'customer', to: 'customer', for: 'customer', by: 'customer' },
    needs: 'contract',
    active:
      'won | win | wins | winning | clinched | landed | lands | secured | secures | signed | signs | bagged | entered into | enters into | inked | inks | struck | strikes | strike | agreed a | agrees a | gets | got | clinch | clinches | landing | winner of | snagged | snags | scooped | picked up | picks up | scored | scores | nabbed | nabs | penned | awarded itself | captured | captures | seals | sealed | reached | took | takes | beat out others for | has a | have a | has signed a | have signed a',
    examples: [
      ['AWS won a $600 million cloud contract from the CIA in 2013.', 'supplier aws, customer cia'],
      ['AWS struck a five-year, $600 million deal with the CIA.', 'supplier aws, customer cia'],
      ['Flipkart signed a $350 million deal with Google Cloud.', 'customer flipkart, supplier google-cloud'],
      ['Snap has a five-year, $2 billion deal with Google Cloud.', 'customer snap, supplier google-cloud'],
      ['Infosys signed a cloud contract with Daimler.', 'supplier infosys, customer daimler'],
      ["Microsoft won the Pentagon's $10 billion cloud contract.", 'supplier microsoft, customer pentagon'],
      ["Microsoft beat Amazon to win the Pentagon's $10 billion contract.", 'supplier microsoft, customer pentagon'],
    ],
    counterExamples: [
      'Microsoft signed a standstill agreement with Intel.',
      'AWS won the hearing, and a contract loomed.',
      'Microsoft won the JEDI contract, sparking a challenge by Amazon.',
    ],
  },
  {
    name: '{customer} awards a contract to {supplier}',
    type: 'contract',
    subject: 'customer',
    object: 'supplier',
    marks: { to: 'supplier', among: 'supplier', between: 'supplier' },
    needs: 'contract',
    active: 'awards | award | awarding | hands | gave | gives | grants | granting | split | splits | divided | divides | shared out',
    either: 'awarded | handed | given | granted | entrusted',
    examples: [
      ['The CIA awarded a $600 million contract to AWS.', 'customer cia, supplier aws'],
      ['The CIA handed AWS a contract to store its files.', 'customer cia, supplier aws'],
      ['The CIA split the $9 billion contract among AWS, Google and Oracle.', 'customer cia, supplier aws, supplier google, supplier oracle'],
      ["IBM was surprised at the CIA's decision to award a contract to AWS.", 'customer cia, supplier aws'],
      ['The $600 million contract awarded to AWS by the CIA was a surprise.', 'customer cia, supplier aws'],
    ],
    counterExamples: ['The CIA gave a speech to AWS.', 'IBM tried to block a contract awarded to AWS.'],
  },
  {
    name: '{supplier} supplies {customer} under an agreement',
    type: 'contract',
    subject: 'supplier',
    object: 'customer',
    marks: { to: 'customer' },
    needs: 'contract',
    active: 'supply | supplies | supplying | provide | provides | deliver',
    either: 'supplied | provided | delivered',
    examples: [['Intel will supply Apple with modems under a five-year agreement.', 'supplier intel, customer apple']],
    counterExamples: ['Intel supplies Apple with modems.'],
  },
  {
    name: '{supplier} wins {customer} as a customer',
    type: 'contract',
    subject: 'supplier',
    object: 'customer',
    needs: 'client',
    active:
      'wins | win | winning | landed | lands | landing | signed up | signs up | signing up | signed | signs | added | adds | gained | gains | attracted | attracts | bagged | nabbed | nabs | snagged | snags | secured | secures | welcomed | lured | lures | wooed | enlisted | picked up',
    either: 'won',
    examples: [
      ['Oracle won TikTok as a customer in 2020.', 'supplier oracle, customer tiktok'],
      ['AWS signed up Ryanair as a customer.', 'supplier aws, customer ryanair'],
    ],
    counterExamples: ['AWS won customers from Ryanair.'],
  },
  {
    name: '{supplier} lures {customer} from a rival',
    type: 'contract',
    subject: 'supplier',
    object: 'customer',
    needs: 'adjacent',
    active: 'won over | wins over | lured | lures | poached | poaches | wooed away | snatched | prised | pried',
    examples: [['Google lured Spotify away from AWS.', 'supplier google, customer spotify']],
    counterExamples: ['Google poached a Spotify engineer.'],
  },
  {
    name: '{supplier} leases {goods} to {customer}',
    type: 'contract',
    subject: 'supplier',
    marks: { to: 'customer' },
    needs: 'supplied',
    active:
      'will rent | to rent | lease | leasing | renting | will lease | to lease | will supply | will provide | to supply | agreed to supply | agreed to provide | will deliver | to be leasing',
    examples: [['Oracle will lease the computing power to OpenAI.', 'supplier oracle, customer openai']],
    counterExamples: ['Oracle will provide details to OpenAI.'],
  },
  {
    name: '{supplier} builds {goods} for {customer}',
    type: 'contract',
    subject: 'supplier',
    marks: { for: 'customer' },
    needs: 'goods-built',
    active:
      'building | builds | build | to build | will build | hosting | host | will host | to host | to run | will run | to supply | will supply | supplying | to provide | will provide | to deliver | will deliver | delivering | to operate | will operate | to manage | will manage',
    either: 'built | hosted',
    examples: [
      ['Oracle is building 20 data centers for Microsoft.', 'supplier oracle, customer microsoft'],
      ['AWS will build a private cloud for the CIA.', 'supplier aws, customer cia'],
    ],
    counterExamples: ['Oracle is building tools for Java.', 'Oracle is building a rival for Java.'],
  },
];
