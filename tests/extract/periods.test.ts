import { expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

/** Language, text, and the period of each figure in order; read as if published on 3 November 2016. */
const cases: readonly (readonly [string, Lang, string, readonly (string | null)[]])[] = [
  ['a figure is of the date in its clause', 'en', 'Microsoft had revenue of $20 billion in the second quarter.', ['2016-Q2']],
  [
    'what a change starts from is of the time it is compared with',
    'en',
    'In the second quarter of 2016 revenue rose to $6 billion from $5 billion a year earlier.',
    ['2016-Q2', '2015-Q2'],
  ],
  [
    'the date at the heels of a base is not carried on',
    'en',
    'Revenue in the third quarter was $6 billion, against $5 billion in the June quarter. Net profit was $2 billion.',
    ['2016-Q3', '2016-Q2', '2016-Q3'],
  ],
  ['a change behind what was earned is of the same time', 'en', 'In the third quarter Intel had a net profit of $5 billion, up 58%.', ['2016-Q3', '2016-Q3']],
  ['what is so today is not of a time to come', 'en', 'Shopee has 40 shops and will list in 2030.', [null]],
  ['a forecast may name its year', 'en', 'It cut its forecast of 2015 revenue to $6 billion.', ['2015']],
  ['a quarter closed by a day is the quarter', 'vi', 'Alibaba đạt doanh thu 161 tỷ nhân dân tệ cho quý kết thúc ngày 30/9.', ['2016-Q3']],
  ['the day a deal was told of is the deal’s', 'vi', 'Hôm 1/11, Dell công bố mua EMC. Thương vụ mua lại trị giá 67 tỷ USD.', ['2016-11-01']],
  [
    'with a new paragraph the quarter comes back',
    'en',
    'In the third quarter revenue was $5 billion. For 2015 it was $15 billion.\n\nNet profit was $1 billion.',
    ['2016-Q3', '2015', '2016-Q3'],
  ],
];

test.each(cases)('%s (%s)', (_, lang, text, periods) => {
  expect(read(lang, text).figures.map((figure) => figure.period?.label ?? null)).toEqual(periods);
});
