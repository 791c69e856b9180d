import type { Language } from '../../model/language.ts';

/** Numbers, and words that look like numbers, which are neither quantities nor dates, each with the reason given. */
export const masks: Language['masks'] = [
  [
    'm & a | mobile world congress | american depositary [shares|share|receipts|receipt] | [news|technology|business|media|games|energy|finance|research|health|markets] [editor|reporter|correspondent|writer]',
    'name',
  ],
  [
    "fortune {n} | global {n} | s & p {n} | standard & poor's {n} | ftse {n} | nikkei {n} | forbes {n} | russell {n} | nasdaq {n} | csi {n} | stoxx {n} | asx {n} | inc. {n} | vn{n} | vn {n} | dow jones {n} | inc {n} | nikkei stock average",
    'name',
  ],
  [
    '24 / 7 | 24x7 | 24 x 7 | double down | doubled down | doubles down | doubling down | to double digit | to double digits | double digit | double digits | single digit | single digits | triple digit | triple digits | double room | double rooms | double standard | double standards | double check | double checked | double decker | double dip | double whammy | double edged | double click | double blind | double take | double duty | double agent | double bind | double bass | triple play | triple a | triple crown | triple threat | triple witching | magnificent seven | big four | big five | 9 to 5 | 50 / 50 | 50 50',
    'idiom',
  ],
  ['section {n} | article {n} | rule {n} | chapter {n} | title {n} | form {n} | h.r. {n} | form 10 k | form 8 k | 10 k | 10 q | 8 k', 'law'],
  [
    '[second|third|fourth|fifth] [consecutive|straight|successive] half | first time | second time | third time | first ever | third party | third parties | at first | first of all | first look | second thoughts | first hand | one of | one of the | no one | one another | each one | one day | one thing | [this|that] one [is|was|has|had|will|would|did|does|too|and|or|,|.|;] | the one | one time | second generation | third generation | first generation | first party | one way | one on one | the first | a first | first came | first announced | first reported | its first | their first | one more | the last one | any one | number of | zero day | zero trust | no. of | one stop | first class | at one point | a second | one last | second hand | every one | zero sum | one hand | first place to | one step | one off | one size | one part',
    'ordinal',
  ],
  [
    'windows {n} | windows server {n} | sql server {n} | visual studio {n} | iphone {n} | android {n} | ios {n} | web {n} | office {n} | covid {n} | galaxy s{n} | version {n} | industry {n} | ps {n} | boeing {n} | airbus {n} | 3m | 4k | 8k',
    'name',
  ],
  ['figure {n} | table {n} | page {n} | chapter {n} | part {n} | step {n} | series {n} | phase {n} | tier {n}', 'reference'],
  ['{i} : {i} | {n} to {n} ratio | {n} - {n} vote | {n} for {n} [stock]? split | {n} - {n} [ruling|decision|majority]', 'ratio'],
  ["{n} a.m. | {n} p.m. | {n} am | {n} pm | {n} : {n} am | {n} : {n} pm | {n} : {n} a.m. | {n} : {n} p.m. | {n} o'clock", 'clock'],
  // The size of what is on a chip.
  ['{n} [nm|nanometre|nanometer|nanometres|nanometers]', 'name'],
  ['[gmt|utc] [+|-] {n}', 'clock'],
  ['h 1 b | h 2 b | h 1b | h 2b | double 11 | double eleven | black friday | cyber monday | super bowl sunday | good friday | prime day', 'name'],
  ['a quarter later | every {w} | each {w}', 'time'],
  // What a screen shows, and no pence.
  ['1080p | 2160p | [480p|720p|1440p] [video|videos|resolution|display|screen|hd|camera|streaming|streams]', 'name'],
  // How old somebody or something is.
  ['{n} years old | {n} years of age | aged {n}', 'age'],
  // Pounds that are no money.
  [
    '[weighs|weighed|weighing|weigh] [about|around|nearly|over|under|just|only|some]? {n} [pounds|pound] | {n} [pounds|pound] [heavier|lighter|in weight]',
    'weight',
  ],
  ['seven figure | eight figure | nine figure | ten figure | six figure', 'idiom'],
];
