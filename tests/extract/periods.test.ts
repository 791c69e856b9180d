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
  ['the month of May is no "may"', 'en', 'Apollo bought ADT in May for $7 billion.', ['2016-05']],
  ['what is to come is all of the time named', 'en', 'By 2030 it will build roads, two schools and 20 bridges.', ['2030', '2030']],
  ['what happened when is of the time just named', 'en', 'Its loans go back to early 2015, when it bought Cerner for $28 billion.', ['2015']],
  ['a founding is not when it raised', 'en', 'Founded in 2015, Palmsound raised $28 million.', [null]],
  ['the total raised is of no one time', 'en', 'In May it raised $9 million, bringing the total raised to $20 million.', ['2016-05', null]],
  [
    'what is so today is of no quarter told before',
    'en',
    'Azure revenue rose 20% in the third quarter. Synergy estimates that Microsoft holds 14% of the cloud market. In the second quarter Microsoft held 12%.',
    ['2016-Q3', null, '2016-Q2'],
  ],
  ['nor of the year another clause names', 'vi', 'FPT hiện có 40 trung tâm, nên đã ngừng xây thêm từ năm 2014.', [null]],
  ['but of its own clause’s', 'vi', 'FPT mở 40 trung tâm trong năm 2014.', ['2014']],
  [
    'what is held against an earlier time is of the time told of',
    'en',
    'Revenue in the third quarter was $6 billion. It counted 12 million users, up from 9 million a year earlier.',
    ['2016-Q3', '2016-Q3', '2015-Q3'],
  ],
  ['a mere count is not', 'en', 'Revenue in the third quarter was $6 billion. It counted 12 million users.', ['2016-Q3', null]],
  ['by how much more than then', 'en', 'AWS brought in $3 billion last year, 58 percent more than in 2012.', ['2015', '2015']],
  ['what a thing is a multiple of is not its time', 'vi', 'Zalo có 30 triệu người dùng, gấp ba lần cuối năm 2014.', [null, null]],
  [
    'what another said at another time is not of the quarter told of',
    'en',
    'Revenue in the third quarter was $6 billion. Oracle said last month that its sales slipped 5%.',
    ['2016-Q3', null],
  ],
  [
    'a date in a relative clause is of that clause alone',
    'vi',
    'Quý III, doanh thu của LinkedIn, mạng xã hội mà Microsoft mua lại với giá 26 tỷ USD năm 2014, tăng 27%.',
    ['2014', '2016-Q3'],
  ],
  ['and no other’s', 'en', 'LinkedIn, which Microsoft bought in 2014, has 40 offices.', [null]],
  ['what grew since a year is of no year', 'en', 'Microsoft has grown since 2015. Revenue rose 12%.', [null]],
  ['a stake that is held is of no day another clause tells of', 'en', 'Riverbed, in which it held 10.5 percent, agreed in May to be sold.', [null]],
  ['but of its own', 'en', 'Elliott held 10.5 percent of Riverbed in 2015.', ['2015']],
  ['a few firms are as many at any time', 'vi', 'Năm 2015, ba hãng chi 108 tỷ USD.', [null, '2015']],
  ['a session holds for the whole sentence', 'vi', 'Chốt phiên 1/11, cổ phiếu FPT giảm 2%.', ['2016-11-01']],
  ['who says so are as many at any time', 'en', 'The two companies said on Monday they would merge.', [null]],
  [
    'what was expected is of the time of what came',
    'en',
    'In the third quarter Intel earned $5 billion; analysts expected $4 billion.',
    ['2016-Q3', '2016-Q3'],
  ],
  [
    'but not where a date of its own follows',
    'en',
    'Gartner estimated the revenue of Huawei Cloud at $2 billion in 2014 and at $4 billion in 2015.',
    ['2014', '2015'],
  ],
  [
    'an earlier quarter behind is what it is held against',
    'en',
    'In the third quarter revenue was $5 billion, 4 percent below the second quarter. Net profit was $1 billion.',
    ['2016-Q3', '2016-Q3', '2016-Q3'],
  ],
  ['up to the end of a month is since January', 'vi', 'Doanh thu tính đến hết tháng 8 đạt 5.000 tỷ đồng.', ['2016-01-01/2016-08-31']],
  ['the year behind a multiple is its base', 'vi', 'Doanh thu năm 2015 đạt 5.000 tỷ đồng, gấp 4,7 lần năm 2012.', ['2015', '2015']],
  ['a forecast may name its year', 'en', 'It cut its forecast of 2015 revenue to $6 billion.', ['2015']],
  ['a quarter closed by a day is the quarter', 'vi', 'Alibaba đạt doanh thu 161 tỷ nhân dân tệ cho quý kết thúc ngày 30/9.', ['2016-Q3']],
  ['the day a deal was told of is the deal’s', 'vi', 'Hôm 1/11, Dell công bố mua EMC. Thương vụ mua lại trị giá 67 tỷ USD.', ['2016-11-01']],
  [
    'with a new paragraph the quarter comes back',
    'en',
    'In the third quarter revenue was $5 billion. For 2015 it was $15 billion.\n\nNet profit was $1 billion.',
    ['2016-Q3', '2015', '2016-Q3'],
  ],
  [
    'what a share earned is of the quarter too',
    'en',
    'In the third quarter Intel earned $5 billion. Earnings per share were 95 cents.',
    ['2016-Q3', '2016-Q3'],
  ],
  ['a price of a share is not', 'en', 'In the third quarter Intel earned $5 billion. The board declared a fine of $2 billion.', ['2016-Q3', null]],
  [
    'what is compared by noun and date is of that date',
    'en',
    'Intel had net income of $51 million for the third quarter of 2016 compared to net income of $55 million, or $1.65 a share, for the third quarter of 2015.',
    ['2016-Q3', '2015-Q3', '2015-Q3'],
  ],
  ['a share a year ago is of a year ago', 'en', 'In the third quarter Fitbit had a market share of 23%, up from 21% a year earlier.', ['2016-Q3', '2015-Q3']],
  ['when a base was, the text may not say', 'en', 'In the third quarter revenue rose to $6 billion from $5 billion.', ['2016-Q3', null]],
  ['against another is of the same time', 'en', 'In the third quarter Fitbit had a market share of 23%, against 43% for Apple.', ['2016-Q3', '2016-Q3']],
  [
    'the time of a base is not leaned on',
    'en',
    'Revenue for the quarter ended June 30 was $23 billion, up from $19 billion last year. Net income was $4 billion, down from $5 billion a year earlier.',
    ['2016-Q2', '2015', '2016-Q2', '2015-Q2'],
  ],
  ['since when is not when', 'en', 'Its sales have risen by $8 billion since 2013.', [null]],
  ['when it was founded is not when it raised', 'en', 'Palmsound was founded in 2012 and raised $31 million.', [null]],
  ['when it was bought is when it cost that', 'en', 'Dell took it private in 2013 for $24 billion.', ['2013']],
  [
    'a rank is of the time of its share',
    'en',
    'In the third quarter AWS had a market share of 33%. Alibaba was fourth with 4.6%.',
    ['2016-Q3', '2016-Q3', '2016-Q3'],
  ],
  ['a yearly pace is of no quarter', 'en', 'In the third quarter revenue was $3 billion. AWS is now on a run rate of $12 billion.', ['2016-Q3', null]],
];

test.each(cases)('%s (%s)', (_, lang, text, periods) => {
  expect(read(lang, text).figures.map((figure) => figure.period?.label ?? null)).toEqual(periods);
});
