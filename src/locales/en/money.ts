import type { Currency } from '../../model/language/amount-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

export const currencies: Vocabulary<Currency> = [
  ['$ | us $ | usd $ | usd | $ us', { unit: 'USD', side: 'both' }],
  ['us dollars | dollars | us dollar | dollar | u.s. dollars | american dollars', { unit: 'USD', side: 'after' }],
  ['€ | eur | euro | euros', { unit: 'EUR', side: 'both' }],
  ['£ | gbp | pounds | pounds sterling | sterling | pound', { unit: 'GBP', side: 'both' }],
  ['¥ | jpy | yen', { unit: 'JPY', side: 'both' }],
  ['rmb | cny | yuan | renminbi | cn ¥', { unit: 'CNY', side: 'both' }],
  ['rs | rs. | inr | ₹ | rupees | rupee', { unit: 'INR', side: 'both' }],
  ['₩ | krw | won', { unit: 'KRW', side: 'both', homograph: true }],
  ['a $ | $ a | aud | au $ | australian dollars', { unit: 'AUD', side: 'both' }],
  ['hk $ | $ hk | hkd | hong kong dollars', { unit: 'HKD', side: 'both' }],
  ['s $ | $ s | sgd | singapore dollars | sg $', { unit: 'SGD', side: 'both' }],
  ['c $ | $ c | cad | ca $ | canadian dollars', { unit: 'CAD', side: 'both' }],
  ['nt $ | twd | new taiwan dollars', { unit: 'TWD', side: 'both' }],
  ['nz $ | $ nz | nzd', { unit: 'NZD', side: 'both' }],
  ['vnd | vnđ | dong | dongs | đồng | ₫ | vietnamese dong', { unit: 'VND', side: 'both' }],
  ['chf | swiss francs | swiss franc | francs', { unit: 'CHF', side: 'both' }],
  ['thb | baht', { unit: 'THB', side: 'both' }],
  ['idr | rupiah | rp', { unit: 'IDR', side: 'both' }],
  ['myr | ringgit | rm', { unit: 'MYR', side: 'both' }],
  ['php | pesos', { unit: 'PHP', side: 'both' }],
  ['rub | rubles | roubles', { unit: 'RUB', side: 'both' }],
  ['r $ | brl | reais', { unit: 'BRL', side: 'both' }],
  ['sek | swedish kronor | kronor', { unit: 'SEK', side: 'both' }],
  ['dkk | danish kroner', { unit: 'DKK', side: 'both' }],
  ['nok | norwegian kroner', { unit: 'NOK', side: 'both' }],
  ['[uae|emirati]? [dirhams|dirham] | aed | dhs', { unit: 'AED', side: 'both' }],
  ['[saudi]? [riyals|riyal] | sar', { unit: 'SAR', side: 'both' }],
  ['[turkish]? lira | try', { unit: 'TRY', side: 'after' }],
  ['[south african]? rand | zar', { unit: 'ZAR', side: 'after' }],
  ['zlotys | zloty | pln', { unit: 'PLN', side: 'both' }],
  ['[israeli]? shekels | ils | nis', { unit: 'ILS', side: 'both' }],
  ['cents | cent | ¢', { unit: 'USD', side: 'after', power: -2 }],
  ['australian cents', { unit: 'AUD', side: 'after', power: -2 }],
  ['singapore cents', { unit: 'SGD', side: 'after', power: -2 }],
  ['c', { unit: 'USD', side: 'after', power: -2, glued: true }],
  ['pence', { unit: 'GBP', side: 'after', power: -2 }],
  ['p', { unit: 'GBP', side: 'after', power: -2, glued: true }],
];

export const percents: Vocabulary<true> = [['% | percent | per cent | pct | pc', true]];

export const points: Vocabulary<number> = [
  ['percentage points | percentage point | ppt | ppts | pp | pct points | % points | percent points | per cent points | points of share | share points', 1],
  ['basis points | basis point | bps | bp', 0.01],
];
