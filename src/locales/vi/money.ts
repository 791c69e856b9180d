import type { Currency } from '../../model/language/amount-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

export const currencies: Vocabulary<Currency> = [
  ['$ | us $ | usd $', { unit: 'USD', side: 'both' }],
  ['usd', { unit: 'USD', side: 'both' }],
  // Words stand behind their number: "thủ đô 8 triệu dân", "tiền tệ 5%" and "bình yên 3 năm" begin no amount.
  ['đô la mỹ | đôla mỹ | đô mỹ | đồng đô la mỹ | mỹ kim | dollar | dollar mỹ | đô la | đôla | đô | us dollar', { unit: 'USD', side: 'after' }],
  ['đồng | đ', { unit: 'VND', side: 'after', homograph: true }],
  ['vnd | vnđ | ₫', { unit: 'VND', side: 'both' }],
  ['đồng việt nam | đồng vn', { unit: 'VND', side: 'after' }],
  ['eur | €', { unit: 'EUR', side: 'both' }],
  ['euro | đồng euro', { unit: 'EUR', side: 'after' }],
  ['gbp | £', { unit: 'GBP', side: 'both' }],
  ['bảng anh | đồng bảng anh', { unit: 'GBP', side: 'after' }],
  ['bảng', { unit: 'GBP', side: 'after', homograph: true }],
  ['jpy | ¥', { unit: 'JPY', side: 'both' }],
  ['yên | yên nhật | yen | yen nhật | đồng yên', { unit: 'JPY', side: 'after' }],
  ['ndt | cny | rmb', { unit: 'CNY', side: 'both' }],
  ['nhân dân tệ | tệ | đồng nhân dân tệ | yuan', { unit: 'CNY', side: 'after' }],
  ['krw | ₩', { unit: 'KRW', side: 'both' }],
  ['won | won hàn quốc', { unit: 'KRW', side: 'after' }],
  ['inr | rs | ₹', { unit: 'INR', side: 'both' }],
  ['rupee | rupi | rupee ấn độ', { unit: 'INR', side: 'after' }],
  ['[đô la|đôla|đô] [singapore|sing]', { unit: 'SGD', side: 'after' }],
  ['sgd | s $', { unit: 'SGD', side: 'both' }],
  ['[đô la|đôla|đô] [hồng kông|hong kong|hongkong]', { unit: 'HKD', side: 'after' }],
  ['hkd | hk $', { unit: 'HKD', side: 'both' }],
  ['[đô la|đôla|đô] [úc|australia]', { unit: 'AUD', side: 'after' }],
  ['aud | a $', { unit: 'AUD', side: 'both' }],
  ['[đô la|đôla|đô] canada', { unit: 'CAD', side: 'after' }],
  ['cad | c $', { unit: 'CAD', side: 'both' }],
  ['[đô la|đôla|đô] đài loan | đài tệ | tân đài tệ', { unit: 'TWD', side: 'after' }],
  ['twd | nt $', { unit: 'TWD', side: 'both' }],
  ['[đô la|đôla|đô] new zealand', { unit: 'NZD', side: 'after' }],
  ['nzd | nz $', { unit: 'NZD', side: 'both' }],
  ['[dirham|diram] [uae]? | aed', { unit: 'AED', side: 'both' }],
  ['riyal [saudi|ả rập saudi]? | sar', { unit: 'SAR', side: 'both' }],
  ['kip | kíp | lak', { unit: 'LAK', side: 'after' }],
  ['riel', { unit: 'KHR', side: 'after' }],
  ['lira | try', { unit: 'TRY', side: 'after' }],
  ['rand | zar', { unit: 'ZAR', side: 'after' }],
  ['franc thụy sĩ | franc | phrăng thụy sĩ | chf', { unit: 'CHF', side: 'both' }],
  ['baht | bạt | thb | bath', { unit: 'THB', side: 'after' }],
  ['rupiah | rupiah indonesia', { unit: 'IDR', side: 'after' }],
  ['idr', { unit: 'IDR', side: 'both' }],
  ['ringgit | myr', { unit: 'MYR', side: 'both' }],
  ['peso | peso philippines', { unit: 'PHP', side: 'after' }],
  ['php', { unit: 'PHP', side: 'both' }],
  ['rúp | rúp nga | rub', { unit: 'RUB', side: 'after' }],
  ['brl | r $', { unit: 'BRL', side: 'both' }],
  ['real | real brazil', { unit: 'BRL', side: 'after' }],
  ['krona | sek | krona thụy điển', { unit: 'SEK', side: 'both' }],
  // "tr.đ" at the head of a table.
  ['tr đồng | tr. đồng | tr đ | tr. đ | trđ', { unit: 'VND', side: 'after', power: 6 }],
  ['cent | xu | xu mỹ', { unit: 'USD', side: 'after', power: -2 }],
];

export const percents: Vocabulary<true> = [['% | phần trăm | percent', true]];

export const points: Vocabulary<number> = [
  ['điểm phần trăm | điểm % | điểm percent | % điểm | phần trăm điểm', 1],
  ['điểm cơ bản | điểm cơ sở | bps', 0.01],
];
