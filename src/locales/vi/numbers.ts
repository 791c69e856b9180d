import type { FractionWord, MultipleWord, NumberWord, RankWord, Vocabulary } from '../../model/language.ts';

export const numbers: Vocabulary<NumberWord> = [
  ['không', { role: 'unit', value: 0, bound: true }],
  ['một', { role: 'unit', value: 1 }], ['mốt', { role: 'unit', value: 1, bound: true }],
  ['hai', { role: 'unit', value: 2 }], ['ba', { role: 'unit', value: 3 }],
  ['bốn', { role: 'unit', value: 4 }], ['tư', { role: 'unit', value: 4, bound: true }],
  ['năm', { role: 'unit', value: 5, leads: true }], ['lăm | nhăm', { role: 'unit', value: 5, bound: true }],
  ['sáu', { role: 'unit', value: 6 }], ['bảy | bẩy', { role: 'unit', value: 7 }],
  ['tám', { role: 'unit', value: 8 }], ['chín', { role: 'unit', value: 9 }],
  ['mười', { role: 'ten', value: 10 }], ['mươi', { role: 'times-ten', value: 10 }],
  ['trăm', { role: 'hundred', value: 100 }],
  ['chục', { role: 'scale', value: 1, collective: true }],
  ['nghìn | ngàn', { role: 'scale', value: 3 }], ['vạn', { role: 'scale', value: 4 }],
  ['triệu', { role: 'scale', value: 6 }], ['tỷ', { role: 'scale', value: 9 }],
  ['tr', { role: 'scale', value: 6, suffix: true }], ['k', { role: 'scale', value: 3, suffix: true }],
  ['million', { role: 'scale', value: 6 }], ['billion', { role: 'scale', value: 9 }],
  ['m | mn', { role: 'scale', value: 6, suffix: true }], ['b | bn', { role: 'scale', value: 9, suffix: true }],
  ['rưỡi | rưởi', { role: 'half-more', value: 0.5 }],
  ['nửa', { role: 'half-of', value: 0.5 }],
  ['linh | lẻ', { role: 'link', value: 0 }],
];

export const fractions: Vocabulary<FractionWord> = [
  ['một nửa | phân nửa | nửa số | một nửa số', { value: 0.5 }],
  ['một phần tư | một phần bốn', { value: 0.25 }], ['ba phần tư', { value: 0.75 }],
  ['một phần ba', { value: 1 / 3 }], ['hai phần ba', { value: 2 / 3 }],
  ['một phần năm', { value: 0.2 }], ['hai phần năm', { value: 0.4 }], ['ba phần năm', { value: 0.6 }], ['bốn phần năm', { value: 0.8 }],
  ['một phần mười', { value: 0.1 }], ['một phần sáu', { value: 1 / 6 }], ['một phần tám', { value: 0.125 }],
  ['giảm một nửa | giảm phân nửa | giảm đi một nửa | giảm còn một nửa | giảm tới một nửa', { value: 0.5, kind: 'multiple', direction: 'down' }],
];

export const multiples: Vocabulary<MultipleWord> = [
  ['gấp đôi | gấp hai', { value: 2 }], ['gấp rưỡi', { value: 1.5 }], ['gấp hai lần', { value: 2 }],
  ['nhân đôi', { value: 2, direction: 'up' }],
  ['gấp | gấp tới | gấp hơn | gấp gần | gấp khoảng', { opens: true }],
  ['tăng | lớn hơn | cao hơn | nhiều hơn | nhanh hơn | đắt hơn', { opens: true, needs: true, direction: 'up' }],
  ['giảm | nhỏ hơn | ít hơn | thấp hơn | rẻ hơn', { opens: true, needs: true, direction: 'down' }],
  ['lần', { closes: true }], ['x', { closes: true, sure: true }],
];

export const ranks: Vocabulary<RankWord> = [
  ['đứng | xếp | xếp hạng | vị trí | xếp vị trí | xếp ở vị trí | lớn | đứng ở vị trí | mạnh | giàu | đông | đông dân | ngôi | đứng vị trí | cao | nhiều | quy mô | phổ biến | giá trị | đứng hạng | xếp ở | lên vị trí | lên | nắm vị trí | đứng ở | về | giữ vị trí | tụt xuống | xuống | hạng', { part: 'opens' }],
  ['thứ', { part: 'marks' }], ['số', { part: 'marks' }], ['hạng', { part: 'marks' }],
  ['no. | no', { part: 'marks', sure: true }],
  ['nhất', { part: 'ordinal', value: 1, bound: true }], ['nhì', { part: 'ordinal', value: 2, bound: true }], ['tư', { part: 'ordinal', value: 4, bound: true }],
  ['top | tốp', { part: 'top' }],
  ['thế giới | toàn cầu | trên thế giới | sau | về | tại | ở | trong | xét về | việt nam | trung quốc | của | châu á', { part: 'confirms' }],
];
