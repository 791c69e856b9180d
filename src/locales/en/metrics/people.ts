import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

/** Who is employed, hired and dismissed; what is merely counted. */
export const people: Vocabulary<MetricWord> = [
  [
    'layoff of | layoffs of | lay off | laid off | layoffs | cut | cuts | cutting | job cuts | let go | axe | axing | shed | redundancies | eliminate | eliminating | axes | axed | sheds | shedding | laying off | lays off | sack | sacked | sacking | fire | firing | dismissed | slash | slashing | parted ways with | [workforce|headcount|staff]? [reduction|reductions|cut|cuts] of | [reduction|cut] in [our|its|their|the]? [global]? [workforce|headcount|staff] of | hire | hires | hiring | recruit | recruits | recruited | hired | recruiting | onboard | onboarding | onboarded | take on | took on | taking on | add | adds | adding | added',
    { metric: 'jobs', kinds: ['count'], verb: true },
  ],
  [
    'would go | will go | are to go | to lose their jobs | lose their jobs | losing their jobs | lost their jobs | made redundant | be made redundant | will leave | would leave | will be laid off | to be laid off | be let go | been laid off | been let go | been cut | been fired | been eliminated | been made redundant | being laid off | being let go | being cut | were laid off | was laid off | were let go | were fired | were cut | were eliminated | are being cut | lost their job',
    { metric: 'jobs', kinds: ['count'], verb: true, lost: true },
  ],
  // "About 500 employees will move across": so many move, whoever else works there.
  [
    '[will|would|to|have|has|had] [join|joined|move|moved|transfer|transferred|relocate|relocated|switch|switched] | [have|has|had]? been [put on|moved|transferred|reassigned|redeployed|assigned] | [were|was|are|being|be] [put on|moved|transferred|reassigned|redeployed|assigned] | who joined',
    { metric: null, kinds: ['count'], verb: true, moves: true },
  ],
  ['employs', { metric: 'employees', kinds: ['count'], verb: true, now: true }],
  ['employing | employed | staff of | workforce of | headcount of | payroll of', { metric: 'employees', kinds: ['count'], verb: true }],
  ['serves | serve | serving | served', { metric: 'customers', kinds: [], weak: true, serves: 'before' }],
  ['use | uses | are using | rely on | now use', { metric: 'customers', kinds: [], weak: true, serves: 'behind' }],
  // "Founded by three engineers", "will train 300 engineers": neither is on the payroll.
  ['train | trains | trained | training | [founded|started|created|set up|launched] by', { metric: null, kinds: ['count'], verb: true }],
  ['number of', { metric: null, kinds: [], number: true }],
  ['population of', { metric: null, kinds: [], weak: true }],
];
