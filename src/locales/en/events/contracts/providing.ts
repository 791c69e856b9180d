import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Who provides, leases or builds what for a customer. */
export const providing: readonly EventFrame[] = [
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
    name: '{supplier} will provide {customer} with {goods}',
    type: 'contract',
    subject: 'supplier',
    object: 'customer',
    needs: 'hired',
    active: 'will provide | will supply | to supply | to provide | is providing | is supplying | will equip | to equip | equips | will furnish',
    examples: [['Nokia will provide Vodafone its 5G equipment.', 'supplier nokia, customer vodafone']],
    counterExamples: ['Nokia will provide Vodafone with details.'],
  },
  {
    name: '{supplier} hosts {systems} of {customer}',
    type: 'contract',
    subject: 'supplier',
    object: 'customer',
    marks: { of: 'customer', for: 'customer' },
    needs: 'workload',
    active: 'hosting | will host | to host | to run | will run | manage | will manage | to manage | operate | will operate | to operate',
    examples: [
      ['AWS will host the systems of Vodafone.', 'supplier aws, customer vodafone'],
      ["Oracle will host TikTok's data.", 'supplier oracle, customer tiktok'],
    ],
    counterExamples: ['AWS will host a dinner for Vodafone.'],
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
