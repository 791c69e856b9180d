// Tone marks stand on either vowel of oa, oe, uy ("hoà", "hòa"); i and y swap at the end ("tỉ", "tỷ", "Mĩ", "Mỹ").
const tones: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const final = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/;
const open = /^(?:[hklmst]|qu)[ìíỉĩị]$/;
const asY: Readonly<Record<string, string>> = { ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

const slipped = /^q[ùúủũụ][aeiy]/;
const plain: Readonly<Record<string, string>> = { ù: '\u0300', ú: '\u0301', ủ: '\u0309', ũ: '\u0303', ụ: '\u0323' };

/** A tone typed on the u of "qu" belongs to the vowel: "qúy" → "quý", "qủa" → "quả". */
const onVowel = (word: string): string => spell(`qu${word.charAt(2)}${plain[word.charAt(1)]}${word.slice(3)}`.normalize('NFC'));

/** Folds the spelling variants of a lower-case Vietnamese syllable: "tỉ" → "tỷ", "quí" → "quý", "thuỵ" → "thụy". */
export function spell(word: string): string {
  if (open.test(word)) return word.slice(0, -1) + asY[word.slice(-1)];
  if (slipped.test(word)) return onVowel(word);
  // In "quý" the u belongs to the consonant: its tone cannot move.
  if (!word.startsWith('qu') && final.test(word)) return word.slice(0, -2) + tones[word.slice(-2)];
  return word;
}
