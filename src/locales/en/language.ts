import type { Language } from '../../model/language.ts';
import { givenNames } from '../given-names.ts';
import { spell } from '../vi/spelling.ts';
import * as amounts from './amounts.ts';
import { months, ordinals, weekdays } from './dates/calendar.ts';
import { dates, futures } from './dates.ts';
import { dealings, events } from './events.ts';
import { masks } from './masks.ts';
import * as mentionWords from './mention-words.ts';
import { metrics } from './metrics.ts';
import { modalities } from './modalities.ts';
import * as money from './money.ts';
import * as nameEdges from './name-edges.ts';
import * as namingWords from './naming-words.ts';
import { nouns } from './nouns.ts';
import * as numbers from './numbers.ts';
import { organisationCues } from './organisation-cues.ts';
import { organisationSigns } from './organisation-signs.ts';
import { relations } from './relations.ts';
import * as scopes from './scopes.ts';
import { someones } from './someones.ts';
import * as sorts from './sorts.ts';

/** How English business news is read. */
export const language: Language = {
  lang: 'en',
  givenNames,
  capitalWeekdays: true,
  namesAreWords: true,
  compounds: true,
  dropsSubject: false,
  people: ['people', 'staff', 'workers', 'individuals', 'more'],
  possessorLast: false,
  spell,
  decimal: '.',
  groupedBefore: ['count'],
  plural: /^\p{Ll}{2,}s$/u,
  inflected: /(?:ing|ed|ly)$/,
  abstract: /(?:tion|sion|ment|ness|ship|ism|ance|ence|cy|body|thing|one)$/,
  hyphened:
    /(?:ed|ing|er|ist|ish|ly|wide|style|like|era|led|day|month|year|end|tier|high|low|level|stage|class|size|scale|term|time|type|free|friendly|centric|only|heavy|rich|born|run|made|grade|specific|related|ready|native|first|wise|old|long)$/,
  abbreviations: [
    'mr',
    'mrs',
    'ms',
    'dr',
    'inc',
    'sdn',
    'bhd',
    'pte',
    'pty',
    'calif',
    'ariz',
    'conn',
    'fla',
    'tex',
    'minn',
    'mich',
    'tenn',
    'wis',
    'ill',
    'corp',
    'ltd',
    'co',
    'no',
    'st',
    'jr',
    'sr',
    'vs',
    'rs',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sep',
    'sept',
    'oct',
    'nov',
    'dec',
    'prof',
    'gen',
    'sen',
    'rep',
    'approx',
    'etc',
    'fig',
    'nos',
    'bros',
    'est',
  ],
  ...numbers,
  ...money,
  ...amounts,
  relations,
  someones,
  ...sorts,
  organisationCues,
  organisationSigns,
  ...scopes,
  ...nameEdges,
  ...mentionWords,
  ...namingWords,
  nouns,
  masks,
  months,
  weekdays,
  ordinals,
  dates,
  futures,
  modalities,
  metrics,
  events,
  dealings,
};
