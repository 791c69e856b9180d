import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const change = ['percent', 'multiple', 'points'] as const;

/** By how much a thing changed. */
export const changes: Vocabulary<MetricWord> = [
  ['growth | growth [rate|rates] | upswing | downturn | year over year growth | expansion | contraction | annual growth', { metric: 'growth', kinds: change }],
  [
    'bump | spike | leap | plunge | dip | increase | increases | decline | drop | rise | jump | fall | decrease | declines | slump | surge | hike | uptick | slide | gain | gains | rises',
    { metric: 'growth', kinds: change, step: true },
  ],
  [
    '[is|was|are|were] off | inched [up|down|higher|lower] | crept up | nudged up | grew | grown | rose | risen | fallen | sunk | went up | gone up | went down | gone down | jumped | surged | climbed | increased | up | fell | dropped | declined | soared | growing | rising | down | expanded | grow | shrank | growing at | advanced | doubled | tripled | increasing | contracted | quadrupled | decreased | gains | leapt | rises | falls | grows | climbing | plummeted | falling | higher | lower | swelled | swells | swell | accelerated to | jumps | surges | plunges | slumped | slumps | leaped | leaps | ballooned | surging | soaring | spiked | rocketed | widened | narrowed | shrink | shrinking | cut | cuts | cutting | trimmed | slashed | lowered | reduced | reducing | added | improved | improves | lift | lifted | lifting | adding | boosted | boosting | boost | boosts | climb | climbs | soar | soars | tumble | tumbles | shrinks | expand | rebounded | accelerated [by]? | dip | dips | declining | decreasing | dropping | jumping | slipping | sliding | plunging | sinking | slumping | contracting | climbing | expanding | dipping | tumbling | recovered | weakened | strengthened',
    { metric: 'growth', kinds: ['percent', 'multiple'], verb: true },
  ],
  // Alone of a company, what its share did: "NatWest lost 5 per cent".
  [
    'edged [up|down|higher|lower] | ticked [up|down] | gained | lost | slipped | slid | dipped | sank | tumbled | rallied | eased | plunged | was up | was down | [has|have|had] been [up|down] | were up | were down | closed up | closed down | ended up | ended down | shed | [closed|ended|finished|opened]',
    { metric: 'growth', kinds: ['percent', 'multiple'], verb: true, traded: true },
  ],
];
