import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Parts of a company bought. */
export const stakes: readonly EventFrame[] = [
  {
    name: '{investor} takes a stake in {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'stake',
    active:
      'get | gets | will get | attain | attains | attained | obtain | obtains | obtained | receive | receives | received | take | takes | taking | build | builds | built | amassed | disclosed | picks up | picked up | raise its | raised its | increase its | increased its | bought | buys | buying | purchased | purchases',
    either: 'took | taken',
    examples: [
      ['Uber will take a 27.5 percent stake in Grab.', 'investor uber, target grab'],
      ['Uber will get a minority stake in Grab.', 'investor uber, target grab'],
    ],
    counterExamples: ['Uber took Grab to court.'],
  },
  {
    name: '{investor} invests {money} in {share}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'share-for',
    known: true,
    active: 'invested | invests | invest | paid | pays | pay | spent',
    examples: [['Snowflake raised $450 million. Saudi Telecom invested $2.1 billion in a 9.9% stake.', 'investor saudi-telecom, target snowflake']],
    counterExamples: ['Saudi Telecom invested $2.1 billion in 9.9% of its towers.'],
  },
  {
    name: '{investor} buys {share}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'share',
    known: true,
    active: 'buys | buying | acquires | acquiring | takes | took | picked up | snapped up | got | built | builds | amassed | amasses | accumulated | disclosed',
    either: 'bought | acquired | purchased',
    examples: [['Snowflake raised $450 million. SoftBank bought 6.5 percent for $75 million.', 'investor softbank, target snowflake']],
    counterExamples: ['SoftBank bought 6.5 percent for $75 million.', 'AWS is the leader. Google took 9 percent last year.'],
  },
];
