import type { Article, Claim } from '../../model/ledger.ts';

/** Whether a headline says a claim's number: "từ 138 lên 455 tỷ" names the claims "138 tỷ USD" and "455 tỷ USD". */
export function inHeadline({ title, lang }: Pick<Article, 'title' | 'lang'>, { voices }: Claim): boolean {
  const numbers = new Set(title.match(numerals));
  return voices.some((voice) => voice.lang === lang && (voice.figure.text.match(numerals) ?? []).some((numeral) => numbers.has(numeral)));
}

const numerals = /\d+(?:[.,]\d+)*/g;
