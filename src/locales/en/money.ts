import type { Currency } from '../../model/language/amount-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import type { Language } from '../../model/language.ts';

export const currencies: Vocabulary<Currency> = [
  ['$ | us $ | usd $ | usd | $ us', { unit: 'USD', side: 'both' }],
  ['us dollars | dollars | us dollar | dollar | u.s. dollars | american dollars', { unit: 'USD', side: 'after' }],
  ['€ | eur | euro | euros', { unit: 'EUR', side: 'both' }],
  ['£ | gbp | pounds | pounds sterling | sterling | pound', { unit: 'GBP', side: 'both' }],
  ['british pounds | u.k. pounds | uk pounds', { unit: 'GBP', side: 'after' }],
  ['¥ | jpy | yen | japanese yen', { unit: 'JPY', side: 'both' }],
  ['rmb | cny | yuan | renminbi | cn ¥ | chinese yuan', { unit: 'CNY', side: 'both' }],
  ['rs | rs. | inr | ₹ | rupees | rupee | indian rupees', { unit: 'INR', side: 'both' }],
  ['₩ | krw', { unit: 'KRW', side: 'both' }],
  ['won', { unit: 'KRW', side: 'after', homograph: true }],
  ['[south]? korean won', { unit: 'KRW', side: 'after' }],
  ['a $ | $ a | aud | aud $ | au $ | australian dollars', { unit: 'AUD', side: 'both' }],
  ['hk $ | $ hk | hkd | hkd $ | hong kong dollars', { unit: 'HKD', side: 'both' }],
  ['s $ | $ s | sgd | sgd $ | singapore dollars | sg $', { unit: 'SGD', side: 'both' }],
  ['c $ | $ c | cad | cad $ | ca $ | canadian dollars', { unit: 'CAD', side: 'both' }],
  ['nt $ | twd | ntd | new taiwan dollars | taiwan dollars | taiwanese dollars', { unit: 'TWD', side: 'both' }],
  ['nz $ | $ nz | nzd | nzd $ | new zealand dollars', { unit: 'NZD', side: 'both' }],
  ['vnd | vnđ | dong | dongs | đồng | ₫ | vietnamese dong', { unit: 'VND', side: 'both' }],
  ['chf | swiss francs | swiss franc | francs', { unit: 'CHF', side: 'both' }],
  ['thb | baht | thai baht', { unit: 'THB', side: 'both' }],
  ['idr | rupiah | rp | indonesian rupiah', { unit: 'IDR', side: 'both' }],
  ['myr | ringgit | rm | malaysian ringgit', { unit: 'MYR', side: 'both' }],
  ['php | pesos | philippine pesos', { unit: 'PHP', side: 'both' }],
  ['rub | rubles | roubles | russian rubles | russian roubles', { unit: 'RUB', side: 'both' }],
  ['r $ | brl | reais | brazilian reais | brazilian real', { unit: 'BRL', side: 'both' }],
  ['sek | swedish kronor | kronor', { unit: 'SEK', side: 'both' }],
  ['dkk | danish kroner', { unit: 'DKK', side: 'both' }],
  ['nok | norwegian kroner', { unit: 'NOK', side: 'both' }],
  ['[uae|emirati]? [dirhams|dirham] | aed | dhs', { unit: 'AED', side: 'both' }],
  ['[saudi]? [riyals|riyal] | sar', { unit: 'SAR', side: 'both' }],
  ['[turkish]? lira | try', { unit: 'TRY', side: 'after' }],
  ['[south african]? rand | zar', { unit: 'ZAR', side: 'after' }],
  ['[polish]? [zlotys|zloty] | pln', { unit: 'PLN', side: 'both' }],
  ['mexican pesos | mxn', { unit: 'MXN', side: 'after' }],
  ['egyptian pounds | egp', { unit: 'EGP', side: 'after' }],
  ['[nigerian]? naira | ngn', { unit: 'NGN', side: 'after' }],
  ['kuwaiti dinars | kwd', { unit: 'KWD', side: 'after' }],
  ['[hungarian]? forints | huf', { unit: 'HUF', side: 'after' }],
  ['czech [crowns|koruna|korunas] | czk', { unit: 'CZK', side: 'after' }],
  ['[kenyan]? shillings | kes', { unit: 'KES', side: 'after' }],
  ['[israeli]? shekels | ils | nis', { unit: 'ILS', side: 'both' }],
  // A dollar behind letters is not America's.
  ['mx $', { unit: 'MXN', side: 'before' }],
  ['ar $', { unit: 'ARS', side: 'before' }],
  ['cl $', { unit: 'CLP', side: 'before' }],
  ['col $', { unit: 'COP', side: 'before' }],
  ['₽', { unit: 'RUB', side: 'both' }],
  ['₱', { unit: 'PHP', side: 'both' }],
  ['₺', { unit: 'TRY', side: 'both' }],
  ['₦', { unit: 'NGN', side: 'both' }],
  ['₴', { unit: 'UAH', side: 'both' }],
  ['pkr', { unit: 'PKR', side: 'both' }],
  ['bucks', { unit: 'USD', side: 'after' }],
  ['quid', { unit: 'GBP', side: 'after' }],
  ['cents | cent | ¢', { unit: 'USD', side: 'after', power: -2 }],
  ['[euro cents|eurocents|euro cent]', { unit: 'EUR', side: 'after', power: -2 }],
  ['hong kong cents', { unit: 'HKD', side: 'after', power: -2 }],
  ['canadian cents', { unit: 'CAD', side: 'after', power: -2 }],
  ['australian cents', { unit: 'AUD', side: 'after', power: -2 }],
  ['singapore cents', { unit: 'SGD', side: 'after', power: -2 }],
  ['c', { unit: 'USD', side: 'after', power: -2, glued: true }],
  ['pence', { unit: 'GBP', side: 'after', power: -2 }],
  ['p', { unit: 'GBP', side: 'after', power: -2, glued: true }],
];

/** Where a bare "$" is not America's: words that only papers of that land write, and the letters they would set before it otherwise. */
export const bareDollars: Language['bareDollars'] = [
  { unit: 'AUD', marks: ['$US', 'ASX', 'AEDT', 'AEST'], own: ['A$', 'AU$', 'AUD'] },
  { unit: 'NZD', marks: ['NZX', 'NZDT', 'NZST'], own: ['NZ$', 'NZD'] },
];

export const percents: Vocabulary<true> = [['% | percent | per cent | pct | pc', true]];

export const points: Vocabulary<number> = [
  ['percentage points | percentage point | ppt | ppts | pp | pct points | % points | percent points | per cent points | points of share | share points', 1],
  ['basis points | basis point | bps | bp', 0.01],
];
