import type { Article, Claim } from '../../model/ledger.ts';

/** Whether a headline says a claim's number, if only the whole of it: "từ 138 lên 455 tỷ" names "138 tỷ USD" and "455,1 tỷ USD". */
export const inHeadline = ({ title, lang }: Pick<Article, 'title' | 'lang'>, claim: Claim): boolean => names(title, lang, claim);

/** Whether the standfirst says it. */
export const inStandfirst = ({ standfirst, lang }: Pick<Article, 'standfirst' | 'lang'>, claim: Claim): boolean => names(standfirst ?? '', lang, claim);

function names(text: string, lang: Article['lang'], { voices }: Claim): boolean {
  const numbers = new Set(text.match(numerals));
  return voices.some(
    (voice) =>
      voice.lang === lang && (voice.figure.text.match(numerals) ?? []).some((numeral) => numbers.has(numeral) || numbers.has(numeral.replace(decimals, ''))),
  );
}

const decimals = /[.,]\d{1,2}$/;
const numerals = /\d+(?:[.,]\d+)*/g;
