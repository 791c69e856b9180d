import { expect, test } from 'vitest';
import { read } from './support.ts';

/** When a deal was. */
const cases: readonly (readonly [lang: 'vi' | 'en', rule: string, text: string, label: string | undefined])[] = [
  ['en', 'the date nearest to the deed', 'In May 2023 AWS pledged to invest $12.7 billion in India.', '2023-05'],
  ['en', 'the year an investment lasts until is not its own', 'In May 2023 AWS pledged to invest $12.7 billion in India by 2030.', '2023-05'],
  ['vi', 'the year an investment lasts until is not its own', 'Tháng 1/2025, AWS cam kết đầu tư 8,3 tỷ USD vào Ấn Độ đến năm 2030.', '2025-01'],
  ['en', 'by itself it dates nothing', 'AWS pledged to invest $12.7 billion in India by 2030.', undefined],
  ['en', 'of two as near the one behind', 'Amazon sold its first cloud services in 2006 and Microsoft launched Azure in 2010.', '2010'],
  ['en', 'what opens by a year opens in it', 'AWS will open a data center in India by 2030.', '2030'],
];

test.each(cases)('%s · %s: %s', (lang, _rule, text, label) => {
  expect(read(lang, text).events[0]?.period?.label).toBe(label);
});
