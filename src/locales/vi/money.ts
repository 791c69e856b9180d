import type { Currency } from '../../model/language/amount-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

export const currencies: Vocabulary<Currency> = [
  ['$ | us $ | usd $', { unit: 'USD', side: 'both' }],
  ['usd | đô la mỹ | đôla mỹ | đô mỹ | đồng đô la mỹ | mỹ kim | dollar | dollar mỹ | đô la | đôla | đô | us dollar', { unit: 'USD', side: 'both' }],
  ['đồng | đ', { unit: 'VND', side: 'after', homograph: true }],
  ['vnd | vnđ | đồng việt nam | đồng vn | ₫', { unit: 'VND', side: 'both' }],
  ['euro | eur | €', { unit: 'EUR', side: 'both' }],
  ['bảng anh | gbp | £', { unit: 'GBP', side: 'both' }],
  ['bảng', { unit: 'GBP', side: 'after', homograph: true }],
  ['yên | yên nhật | jpy | ¥', { unit: 'JPY', side: 'both' }],
  ['nhân dân tệ | tệ | đồng nhân dân tệ | ndt | cny | rmb | yuan', { unit: 'CNY', side: 'both' }],
  ['won | won hàn quốc | krw | ₩', { unit: 'KRW', side: 'both' }],
  ['rupee | rupi | rupee ấn độ | inr | rs | ₹', { unit: 'INR', side: 'both' }],
  ['[đô la|đôla|đô] [singapore|sing] | sgd | s $', { unit: 'SGD', side: 'both' }],
  ['[đô la|đôla|đô] [hồng kông|hong kong|hongkong] | hkd | hk $', { unit: 'HKD', side: 'both' }],
  ['[đô la|đôla|đô] [úc|australia] | aud | a $', { unit: 'AUD', side: 'both' }],
  ['[đô la|đôla|đô] canada | cad | c $', { unit: 'CAD', side: 'both' }],
  ['[đô la|đôla|đô] đài loan | twd | nt $ | đài tệ | tân đài tệ', { unit: 'TWD', side: 'both' }],
  ['[đô la|đôla|đô] new zealand | nzd | nz $', { unit: 'NZD', side: 'both' }],
  ['[dirham|diram] [uae]? | aed', { unit: 'AED', side: 'both' }],
  ['riyal [saudi|ả rập saudi]? | sar', { unit: 'SAR', side: 'both' }],
  ['kip | kíp | lak', { unit: 'LAK', side: 'after' }],
  ['riel', { unit: 'KHR', side: 'after' }],
  ['lira | try', { unit: 'TRY', side: 'after' }],
  ['rand | zar', { unit: 'ZAR', side: 'after' }],
  ['franc thụy sĩ | franc | phrăng thụy sĩ | chf', { unit: 'CHF', side: 'both' }],
  ['baht | bạt | thb | bath', { unit: 'THB', side: 'after' }],
  ['rupiah | idr', { unit: 'IDR', side: 'both' }],
  ['ringgit | myr', { unit: 'MYR', side: 'both' }],
  ['peso | php', { unit: 'PHP', side: 'both' }],
  ['rúp | rub | rúp nga', { unit: 'RUB', side: 'both' }],
  ['real | brl | r $', { unit: 'BRL', side: 'both' }],
  ['krona | sek | krona thụy điển', { unit: 'SEK', side: 'both' }],
  ['cent | xu | xu mỹ', { unit: 'USD', side: 'after', power: -2 }],
];

export const percents: Vocabulary<true> = [['% | phần trăm | percent', true]];

export const points: Vocabulary<number> = [
  ['điểm phần trăm | điểm % | điểm percent | % điểm | phần trăm điểm', 1],
  ['điểm cơ bản | điểm cơ sở', 0.01],
];
