import type { Hedge, TimeUnit } from '../../model/language/amount-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import type { Language } from '../../model/language.ts';

export const hedges: Vocabulary<Hedge> = [
  [
    'more than | over | above | north of | upwards of | upward of | exceeding | in excess of | just over | a little over | exceeded | greater than | well over | surpassed | topped | slightly more than | just above | > | exceeds | exceed | surpass | surpasses | surpassing | topping | beyond | a bit more than',
    { approx: 'over', side: 'before' },
  ],
  [
    'about | around | roughly | approximately | some | circa | an estimated | approx. | approx | ~ | ≈ | in the region of | in the neighborhood of | in the neighbourhood of | on the order of | in the order of | something like | somewhere around | est. | ca. | estimated | close on | c.',
    { approx: 'about', side: 'before' },
  ],
  [
    'nearly | almost | near | close to | just under | just shy of | approaching | shy of | just below | nearing | not quite',
    { approx: 'almost', side: 'before' },
  ],
  ['at least | a minimum of | no less than | no fewer than | not less than | minimum of | ≥', { approx: 'atLeast', side: 'before' }],
  [
    'up to | as much as | as many as | at most | no more than | a maximum of | not more than | maximum of | as high as | maximum | max. | max | not exceeding | not to exceed | ≤',
    { approx: 'atMost', side: 'before' },
  ],
  // "Share nudged up to 9%": how far something moved is no bound.
  [
    '[nudged|nudging|ticked|ticking|inched|inching|edged|edging|crept|creeping|went|gone|moved|moving|climbed|jumped|shot|bumped|pushed|pushing|brought|bringing|taken|takes|taking|picked|came|stepped|ratcheted] up to',
    { approx: 'exact', side: 'before' },
  ],
  ['less than | under | below | fewer than | < | beneath', { approx: 'under', side: 'before' }],
  ['or more | plus | + | and above | or above | or higher', { approx: 'atLeast', side: 'after' }],
  ['or less | or fewer', { approx: 'atMost', side: 'after' }],
  ['or so | odd | or thereabouts', { approx: 'about', side: 'after' }],
];

export const vague: Vocabulary<{ readonly times: number }> = [
  ['hundreds of | hundreds', { times: 100 }],
  ['scores of', { times: 20 }],
  ['dozens of | dozens', { times: 12 }],
  ['tens of', { times: 10 }],
  ['thousands of | thousands', { times: 1e3 }],
  ['millions of | millions', { times: 1e6 }],
  ['billions of | billions', { times: 1e9 }],
  ['trillions of | trillions', { times: 1e12 }],
  ['several | a few | multiple | a couple of | many', { times: 2 }],
];

export const timeUnits: Vocabulary<TimeUnit> = [
  ['year | years | yr | yrs', { code: 'Y', times: 1 }],
  ['month | months | mos', { code: 'M', times: 1 }],
  ['quarter | quarters', { code: 'M', times: 3 }],
  ['week | weeks', { code: 'W', times: 1 }],
  ['fortnight | fortnights', { code: 'W', times: 2 }],
  ['day | days', { code: 'D', times: 1 }],
  ['hour | hours | hr | hrs', { code: 'H', times: 1 }],
  ['minute | minutes | min | mins', { code: 'T', times: 1 }],
  ['seconds', { code: 'S', times: 1 }],
  ['decade | decades', { code: 'Y', times: 10 }],
  ['century | centuries', { code: 'Y', times: 100 }],
];

export const pers: Language['pers'] = [
  [
    'a year | per year | annually | each year | every year | per annum | p.a. | yearly | / year | / yr | a yr | in annual revenue | in annual sales | in yearly revenue | of annual revenue | in annual | annualized | a year in | annualised | in yearly | in annual recurring',
    'year',
  ],
  ['a quarter | per quarter | each quarter | quarterly', 'quarter'],
  ['a month | per month | monthly | each month | / month | every month', 'month'],
  ['a week | per week | weekly | each week', 'week'],
  ['a day | per day | daily | each day | every day', 'day'],
  ['an hour | per hour | hourly | / hour', 'hour'],
  ['a share | per share | per diluted share | a diluted share | / share | apiece per share | each share', 'share'],
  ['a user | per user | per person | per employee | per head | per customer | per subscriber', 'person'],
];

export const rangeWords: Language['rangeWords'] = [
  ['from', 'opens'],
  ['between | range from | ranges from | ranging from | ranged from | anywhere from | vary from | varying from | range of | somewhere between', 'between'],
  ['- | ~', 'to'],
  ['to', 'either'],
  ['and', 'and'],
  ['or', 'or'],
  ['in | in every | out of | out of every | of every', 'share'],
];

export const directions: Language['directions'] = [
  [
    'up | rose | grew | increased | jumped | climbed | surged | soared | rising | growing | gained | gain | gains | growth | increase | increasing | expanded | rise | higher | grow | rises | grows | added | raised | climbing | surging | leapt | advanced | raise | risen | grown | expand | expands | expanding | swelled | swell | swells | swelling | jump | jumps | jumping | surge | surges | climb | climbs | soar | soars | soaring | spiked | rocketed | ballooned | leaped | leap | leaps | advancing | improved | increases | rallied | rebounded | regained | recovered | inched up | edged up | ticked up | edged higher | inched higher',
    'up',
  ],
  [
    'down | fell | dropped | declined | decreased | slid | sank | plunged | falling | tumbled | cut | cutting | shrank | decline | drop | declining | lower | shed | slipped | lost | cuts | fall | plummeted | reduced | reduction | decrease | contracted | dipped | sinking | losing | falls | fallen | sunk | shrunk | shrink | shrinks | shrinking | slump | slumps | slumped | slumping | drops | dropping | declines | decreases | decreasing | plunge | plunges | plunging | tumble | tumbles | tumbling | slide | slides | sliding | slip | slips | slipping | sink | sinks | lowered | slashed | trimmed | reducing | reduces | contracting | dip | dips | plummets | plummeting | sheds | shedding | shave | shaves | shaved | shaving | retreated | edged down | inched down | ticked down | edged lower | inched lower | slipping | weakened',
    'down',
  ],
];

export const bases: Language['bases'] = [
  [
    'year over year | year on year | yoy | y / y | yr / yr | from a year earlier | from a year ago | from the year earlier | compared with a year earlier | compared to a year earlier | from the same period a year earlier | from the prior year | over the same period last year | from the same quarter last year | over the year | annually | than a year earlier | than a year ago | from last year | from the previous year | on the year | compared with the same quarter a year earlier | from the same period last year | over a year earlier | versus a year earlier | on a year earlier | on a year ago | from the year ago quarter | from the year ago period | from the same quarter a year earlier | compared with the same period a year earlier | against a year earlier | annual growth',
    'yoy',
  ],
  [
    'quarter over quarter | quarter on quarter | qoq | q / q | sequentially | from the previous quarter | from the prior quarter | over the previous quarter',
    'qoq',
  ],
];
