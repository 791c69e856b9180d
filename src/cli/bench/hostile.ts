/** One token again and again: what makes a careless reader quadratic. */
export const hostile: Readonly<Record<string, string>> = {
  digits: '1234567890',
  dates: '12/12/2016 - ',
  units: 'tỷ USD ',
  brackets: '((((',
  words: 'một hai ba ',
  percent: '5% ',
  letters: 'a',
  names: 'Amazon ',
  years: 'năm ',
  ranges: '1-2-',
  stops: '. ',
  money: '$3 billion ',
  quarters: 'quý 4 ',
  pointers: 'công ty này ',
  deals: 'mua Microsoft ',
  commas: '1,',
  months: 'May 5, 2016 ',
};

/** The same of which a text without any space is made: one long word, one long number, an address, and all kinds of tokens glued together. */
export const spaceless: Readonly<Record<string, string>> = {
  letters: 'a',
  digits: '1234567890',
  'an address': 'https://vidu.vn/tin-tuc/',
  'tokens glued': 'tỷ5%,USD-Amazon(quý4)',
};

/** So many characters of it. */
export const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));
