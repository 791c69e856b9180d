import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

/** Language, text, the day it was told, and the last date in it. */
type Case = readonly [lang: Lang, text: string, published: string, value: string];

const own: readonly Case[] = [
  ['en', "Oracle's fiscal third quarter was strong.", '2024-03-12', '2023-12-01/2024-02-29'],
  ['en', "Oracle's fiscal third quarter was strong. It expects more in its fiscal fourth quarter.", '2024-03-12', '2024-03-01/2024-05-31'],
  ['en', 'Microsoft grew in Q4 FY16.', '2016-07-20', '2016-Q2'],
  ['en', 'Infosys grew in H1 FY25.', '2024-10-20', '2024-04-01/2024-09-30'],
  ['en', 'SoftBank grew in the first quarter of fiscal 2016.', '2016-08-05', '2016-Q2'],
  ['en', "In March it told of Oracle's third-quarter revenue.", '2024-03-12', '2023-12-01/2024-02-29'],
  ['en', 'Profit grew in the quarter ended July 29. It expects more in the current quarter.', '2017-08-24', '2017-08-01/2017-10-31'],
  ['en', 'Zentavo grew in its fiscal second quarter, which ended in December. It expects less in its fiscal third quarter.', '2017-02-20', '2017-Q1'],
  ['en', 'Oracle spoke of fiscal 2026. It will hire this fiscal year.', '2025-09-10', 'FY2026'],
  ['en', 'Oracle reported results. It expects more in the current quarter.', '2024-03-12', '2024-03-01/2024-05-31'],
  ['en', 'VMware reported its second-quarter results. Sales grew faster than in the first quarter.', '2018-08-24', '2018-02-01/2018-04-30'],
  ['en', "Oracle's fiscal first quarter was strong. It was less sure of the second quarter.", '2023-09-12', '2023-09-01/2023-11-30'],
  ['en', 'HP told of Q4 2012.', '2012-11-20', '2012-08-01/2012-10-31'],
  ['en', 'HP told of Q4 2012. Revenue was lower than in Q4 2011.', '2012-11-20', '2011-08-01/2011-10-31'],
  ['en', 'Salesforce told of third quarter revenue of $5 billion.', '2020-12-01', '2020-08-01/2020-10-31'],
  ['vi', 'HP dự báo cho năm tài chính 2023: lãi 0,5 USD mỗi cổ phiếu trong quý đầu tiên.', '2022-11-24', '2022-11-01/2023-01-31'],
  ['vi', 'HP dự báo cho năm tài chính 2023: lãi 2,5 USD mỗi cổ phiếu trong cả năm.', '2022-11-24', 'FY2023'],
  ['vi', 'Doanh thu quý II năm tài khóa 2019 của Microsoft tăng.', '2019-02-01', '2018-Q4'],
  ['vi', 'Doanh thu quý IV của Microsoft tăng.', '2016-07-20', '2016-Q2'],
  ['vi', 'Quý cuối năm tài khóa 2018, Microsoft có lãi.', '2018-08-01', '2018-Q2'],
];

/** What looks like it and is the calendar's. */
const calendar: readonly Case[] = [
  ['en', 'Amazon grew in the third quarter.', '2024-11-12', '2024-Q3'],
  ['en', 'Oracle grew, Synergy said, in the current quarter.', '2024-03-12', '2024-Q1'],
  ['vi', 'Quý đầu năm nay, Microsoft dự báo doanh thu tăng.', '2026-01-30', '2026-Q1'],
  ['en', 'Synergy counts the cloud. It told of the third-quarter revenue of Oracle.', '2024-03-12', '2023-Q3'],
  ['en', 'HP grew in Q2 2012.', '2012-11-20', '2012-Q2'],
  ['en', 'Salesforce grew in the third quarter.', '2020-11-05', '2020-Q3'],
  ['en', 'Dell grew in Q2 of 2015.', '2015-10-12', '2015-Q2'],
  ['en', 'Walmart grew in the first quarter.', '2016-08-08', '2016-Q1'],
  ['en', "Amazon, Google and Oracle grew. Amazon's cloud led in the fourth quarter.", '2016-03-12', '2015-Q4'],
  ['en', 'Microsoft grew in the third quarter.', '2016-11-02', '2016-Q3'],
  ['vi', 'Doanh thu quý III của Samsung tăng.', '2016-11-02', '2016-Q3'],
];

describe('a company counts its quarters from its own month', () => {
  test.each(own)('%s: %s', (lang, text, published, value) => {
    expect(read(lang, text, published).dates.at(-1)?.value).toBe(value);
  });
});

describe("else they are the calendar's", () => {
  test.each(calendar)('%s: %s', (lang, text, published, value) => {
    expect(read(lang, text, published).dates.at(-1)?.value).toBe(value);
  });
});
