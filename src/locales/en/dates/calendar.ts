import type { Vocabulary } from '../../../model/language/vocabulary.ts';

export const months: Vocabulary<number> = [
  ['january | jan | jan.', 1],
  ['february | feb | feb.', 2],
  ['march | mar | mar.', 3],
  ['april | apr | apr.', 4],
  ['may', 5],
  ['june | jun | jun.', 6],
  ['july | jul | jul.', 7],
  ['august | aug | aug.', 8],
  ['september | sept | sep | sept. | sep.', 9],
  ['october | oct | oct.', 10],
  ['november | nov | nov.', 11],
  ['december | dec | dec.', 12],
];

export const weekdays: Vocabulary<number> = [
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
];

export const ordinals: Vocabulary<number> = [
  ['first | 1 st', 1],
  ['second | 2 nd', 2],
  ['third | 3 rd', 3],
  ['fourth | 4 th | final', 4],
];
