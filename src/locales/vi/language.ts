import type { Language } from '../../model/language.ts';
import { givenNames } from '../given-names.ts';
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
import { pointers, someones } from './someones.ts';
import { sorts } from './sorts.ts';
import { spell } from './spelling.ts';

/** How Vietnamese business news is read. */
export const language: Language = {
  lang: 'vi',
  givenNames,
  capitalWeekdays: false,
  namesAreWords: false,
  compounds: false,
  dropsSubject: true,
  coined: /^[A-Za-z][A-Za-z0-9&]{2,}$/,
  syllable: /^(?:ngh?|[cgknpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/i,
  people: ['người'],
  possessorLast: true,
  spell,
  decimal: ',',
  home: { unit: 'VND', from: 1e12 },
  groupedBefore: ['count', 'money'],
  abbreviations: ['tp', 'ths', 'ts', 'gs', 'pgs', 'st', 'mr', 'mrs', 'ms', 'inc', 'corp', 'ltd', 'co', 'no', 'dr', 'q', 'p', 'đ', 'vs', 'jr', 'u.s', 'approx'],
  ...numbers,
  ...money,
  ...amounts,
  ...scopes,
  ...nameEdges,
  ...mentionWords,
  ...namingWords,
  relations,
  someones,
  pointers,
  sorts,
  organisationCues,
  organisationSigns,
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
