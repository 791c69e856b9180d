import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Money an investor brings to a place. */
export const placing: readonly EventFrame[] = [
  {
    name: '{investor} commits {money} to {place}',
    type: 'investment',
    subject: 'investor',
    marks: { to: 'place', in: 'place' },
    needs: 'money',
    modality: 'pledged',
    active: 'committed | commits | has committed | had committed | have committed',
    examples: [['Oracle has committed $8 billion to Japan.', 'investor oracle, place japan']],
    counterExamples: ['Oracle has committed $8 billion to research.', 'Oracle has committed itself to Japan.'],
  },
  {
    name: '{investor} commits {money} to {target}',
    type: 'investment',
    subject: 'investor',
    marks: { to: 'target' },
    needs: 'money',
    modality: 'pledged',
    active: 'committed | commits | committing | pledged | pledges | pledging | promised | earmarked',
    examples: [
      ['Amazon has committed $4 billion to Anthropic.', 'investor amazon, target anthropic'],
      ['Google has pledged a further $2 billion to Anthropic.', 'investor google, target anthropic'],
    ],
    counterExamples: ['Amazon has committed $4 billion to research.'],
  },
  {
    name: '{investor} announces {money} in funding for {target}',
    type: 'investment',
    subject: 'investor',
    marks: { for: 'target', to: 'target', in: 'target', into: 'target' },
    needs: 'funds',
    active:
      'announced | announces | announcing | unveiled | unveils | unveiling | provided | provides | providing | offered | offers | approved | agreed to provide | will provide | to provide | contributed | contributes | put up | puts up | added | adds | adding | brought | brings | lined up | arranged | backed it with',
    examples: [
      ['Amazon announced up to $25 billion in new funding for Anthropic.', 'investor amazon, target anthropic'],
      ['SoftBank provided $300 million of fresh capital to Grab.', 'investor softbank, target grab'],
    ],
    counterExamples: ['Amazon announced $25 billion in new orders for Anthropic.', 'Amazon announced $25 billion in new funding.'],
  },
  {
    name: '{investor} announces a {money} investment in {place}',
    type: 'investment',
    subject: 'investor',
    marks: { in: 'target', into: 'target' },
    shape: 'noun',
    needs: 'summed',
    active: 'investment in | investment into | investment plan in | investment program in | investment for',
    examples: [
      ['Google has announced a $1 billion investment in a new UK data center.', 'investor google, place united-kingdom'],
      ['Google expanded with a $1 billion investment in Malaysia.', 'investor google, place malaysia'],
    ],
    counterExamples: ['Google praised the investment in Malaysia.'],
  },
  {
    name: '{investor} spent {money} in {place}',
    type: 'investment',
    subject: 'investor',
    marks: { in: 'place' },
    needs: 'placed-sum',
    active: 'spent | has spent | had spent | have spent',
    examples: [
      ['Google has spent over $5 billion in Belgium.', 'investor google, place belgium'],
      ['Google opened a data center in Belgium and spent $5 billion in the country.', 'investor google, place belgium'],
    ],
    counterExamples: ['Google has spent over $5 billion on servers in Belgium.', 'Google spent $5 billion in 2016.'],
  },
  {
    name: '{investor} promises {place} {money}',
    type: 'investment',
    subject: 'investor',
    object: 'place',
    needs: 'promised',
    modality: 'pledged',
    active: 'promised | promises | pledged | pledges | offered | gave',
    examples: [['Google promised Britain £5 billion in September.', 'investor google, place united-kingdom']],
    counterExamples: ['Google promised Britain new jobs.', 'Google promised $5 billion.'],
  },
];
