import type { Language } from '../../model/language.ts';
import { spell } from '../vi/spelling.ts';
import * as amounts from './amounts.ts';
import { months, ordinals, weekdays } from './dates/calendar.ts';
import { dates, futures } from './dates.ts';
import { dealings, events } from './events.ts';
import { masks } from './masks.ts';
import * as mentionWords from './mention-words.ts';
import { metrics, modalities } from './metrics.ts';
import * as money from './money.ts';
import { nouns } from './nouns.ts';
import * as numbers from './numbers.ts';
import * as relations from './relations.ts';

/** How English business news is read. */
export const language: Language = {
  lang: 'en',
  capitalWeekdays: true,
  namesAreWords: true,
  compounds: true,
  dropsSubject: false,
  people: ['people', 'staff', 'workers', 'more'],
  possessorLast: false,
  spell,
  decimal: '.',
  groupedBefore: ['count'],
  plural: /^\p{Ll}{2,}s$/u,
  abbreviations: [
    'mr',
    'mrs',
    'ms',
    'dr',
    'inc',
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
  ...relations,
  ...mentionWords,
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
