import type { Vocabulary } from '../../../model/language/vocabulary.ts';

export const months: Vocabulary<number> = [
  ['một | giêng', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư | bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy | bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai | chạp', 12],
];

export const weekdays: Vocabulary<number> = [
  ['thứ hai | thứ 2', 1],
  ['thứ ba | thứ 3', 2],
  ['thứ tư | thứ 4', 3],
  ['thứ năm | thứ 5', 4],
  ['thứ sáu | thứ 6', 5],
  ['thứ bảy | thứ 7', 6],
  ['chủ nhật', 7],
];

export const ordinals: Vocabulary<number> = [
  ['đầu tiên', 1],
  ['hai | nhì', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
];
