import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Two that become one. */
export const merging: readonly EventFrame[] = [
  {
    name: '{buyer} and {target} merge',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    shape: 'pair',
    active: 'merge | merging',
    examples: [
      ['Data rivals Cloudera and Hortonworks agreed to merge last week.', 'buyer cloudera, target hortonworks'],
      ['Cloudera and Hortonworks, two large rivals, have agreed to merge.', 'buyer cloudera, target hortonworks'],
    ],
    counterExamples: ['Cloudera will merge two teams.'],
  },
  {
    name: 'the merger of {buyer} and {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    shape: 'pair',
    marks: { of: 'buyer', between: 'buyer', with: 'target' },
    needs: 'adjacent',
    active: 'merger | planned merger | proposed merger | combination',
    examples: [
      ['The merger of Cloudera, a software company, and Hortonworks, a rival, closed in January.', 'buyer cloudera, target hortonworks'],
      ['The merger of Cloudera with Hortonworks closed in January.', 'buyer cloudera, target hortonworks'],
      ['The merger of Cloudera and Hortonworks closed in January.', 'buyer cloudera, target hortonworks'],
      ['Adobe and Figma called off their $20 billion merger in December.', 'buyer adobe, target figma'],
    ],
    counterExamples: ['Adobe ruled out a merger.'],
  },
  {
    name: "{buyer}'s merger with {target}",
    type: 'acquisition',
    subject: 'buyer',
    marks: { with: 'target' },
    shape: 'noun',
    needs: 'owned',
    active: 'merger | planned merger | proposed merger',
    examples: [["Dell received VMware as part of Dell's $67 billion merger in 2016 with EMC.", 'buyer dell, target emc']],
    counterExamples: ['Dell said its merger would please EMC.'],
  },
  {
    name: '{target} merges its {part} with {buyer}',
    type: 'acquisition',
    subject: 'target',
    marks: { with: 'buyer', into: 'buyer' },
    needs: 'parts',
    active: 'merge | merges | merging | combine | combines | combining',
    either: 'merged | combined',
    examples: [
      ['eBay will merge its India operations with Flipkart.', 'target ebay, buyer flipkart'],
      ['eBay is to combine its network with Flipkart.', 'target ebay, buyer flipkart'],
    ],
    counterExamples: ['eBay merged its two teams with success.'],
  },
];
