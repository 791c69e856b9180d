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
