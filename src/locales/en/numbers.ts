import type { FractionWord, MultipleWord, NumberWord, RankWord, Vocabulary } from '../../model/language.ts';

export const numbers: Vocabulary<NumberWord> = [
  ['zero', { role: 'unit', value: 0 }], ['one', { role: 'unit', value: 1 }], ['two', { role: 'unit', value: 2 }],
  ['three', { role: 'unit', value: 3 }], ['four', { role: 'unit', value: 4 }], ['five', { role: 'unit', value: 5 }],
  ['six', { role: 'unit', value: 6 }], ['seven', { role: 'unit', value: 7 }], ['eight', { role: 'unit', value: 8 }],
  ['nine', { role: 'unit', value: 9 }], ['ten', { role: 'ten', value: 10 }], ['eleven', { role: 'ten', value: 11 }],
  ['twelve', { role: 'ten', value: 12 }], ['thirteen', { role: 'ten', value: 13 }], ['fourteen', { role: 'ten', value: 14 }],
  ['fifteen', { role: 'ten', value: 15 }], ['sixteen', { role: 'ten', value: 16 }], ['seventeen', { role: 'ten', value: 17 }],
  ['eighteen', { role: 'ten', value: 18 }], ['nineteen', { role: 'ten', value: 19 }], ['twenty', { role: 'ten', value: 20 }],
  ['thirty', { role: 'ten', value: 30 }], ['forty', { role: 'ten', value: 40 }], ['fifty', { role: 'ten', value: 50 }],
  ['sixty', { role: 'ten', value: 60 }], ['seventy', { role: 'ten', value: 70 }], ['eighty', { role: 'ten', value: 80 }],
  ['ninety', { role: 'ten', value: 90 }],
  ['hundred', { role: 'hundred', value: 100 }], ['dozen', { role: 'scale', value: 0, collective: true }],
  ['thousand', { role: 'scale', value: 3 }], ['lakh | lakhs | lac', { role: 'scale', value: 5 }], ['million | mln', { role: 'scale', value: 6 }],
  ['crore | crores', { role: 'scale', value: 7 }], ['billion | bln', { role: 'scale', value: 9 }], ['trillion | trn', { role: 'scale', value: 12 }],
  ['k', { role: 'scale', value: 3, suffix: true }], ['m | mn | mm', { role: 'scale', value: 6, suffix: true }],
  ['b | bn', { role: 'scale', value: 9, suffix: true }], ['t | tn', { role: 'scale', value: 12, suffix: true }],
  ['cr', { role: 'scale', value: 7, suffix: true }],
  ['and a half', { role: 'half-more', value: 0.5 }],
  ['half a | half', { role: 'half-of', value: 0.5 }],
  ['and', { role: 'link', value: 0 }],
  ['a | an', { role: 'article', value: 1 }],
];

export const fractions: Vocabulary<FractionWord> = [
  ['half of | half the | half its | half their | one half', { value: 0.5 }],
  ['a third of | one third | a third', { value: 1 / 3 }], ['two thirds', { value: 2 / 3 }],
  ['a quarter of | one quarter of | one fourth | a fourth of', { value: 0.25 }], ['three quarters | three fourths', { value: 0.75 }],
  ['a fifth of | one fifth | a fifth', { value: 0.2 }], ['two fifths', { value: 0.4 }], ['three fifths', { value: 0.6 }], ['four fifths', { value: 0.8 }],
  ['a tenth of | one tenth | a tenth', { value: 0.1 }], ['one sixth | a sixth of', { value: 1 / 6 }], ['one eighth | an eighth of', { value: 0.125 }],
  ['halved | cut in half | fell by half | halving | cut by half | fallen by half | dropped by half | down by half', { value: 0.5, kind: 'multiple', direction: 'down' }],
];

export const multiples: Vocabulary<MultipleWord> = [
  ['doubled | doubling | doubles | has doubled | double to | to double', { value: 2, direction: 'up' }], ['double', { value: 2 }],
  ['tripled | tripling | triples | trebled | trebling', { value: 3, direction: 'up' }], ['triple', { value: 3 }],
  ['quadrupled | quadrupling', { value: 4, direction: 'up' }], ['quadruple', { value: 4 }],
  ['quintupled', { value: 5, direction: 'up' }],
  ['twice as | twice the | twice its | twice that | twice what | twice their | twice last | twice as much', { value: 2 }], ['twofold | two fold', { value: 2 }], ['threefold | three fold', { value: 3 }], ['fourfold | four fold', { value: 4 }],
  ['fivefold | five fold', { value: 5 }], ['sixfold | six fold', { value: 6 }], ['tenfold | ten fold', { value: 10 }],
  ['times', { closes: true }], ['x | fold', { closes: true, sure: true }],
  ['times as | times more | times larger | times the | times its | times what | times that | times bigger | times higher | times faster | times greater | times longer | times earnings | times sales | times revenue | times over', { closes: true, sure: true }],
];

export const ranks: Vocabulary<RankWord> = [
  ['ranked | rank | ranks | ranking | came | placed | finished', { part: 'opens' }],
  ['no. | no | number | # | nos.', { part: 'marks', sure: true }],
  ['first', { part: 'ordinal', value: 1 }], ['second', { part: 'ordinal', value: 2 }], ['third', { part: 'ordinal', value: 3 }],
  ['fourth', { part: 'ordinal', value: 4 }], ['fifth', { part: 'ordinal', value: 5 }], ['sixth', { part: 'ordinal', value: 6 }],
  ['seventh', { part: 'ordinal', value: 7 }], ['eighth', { part: 'ordinal', value: 8 }], ['ninth', { part: 'ordinal', value: 9 }], ['tenth', { part: 'ordinal', value: 10 }],
  ['top', { part: 'top' }],
  ['largest | biggest | place | position | richest | most | spot | busiest | in the world | worldwide | highest | best | globally | slot | most valuable | rank | behind | largest cloud | fastest | leading', { part: 'confirms' }],
];
