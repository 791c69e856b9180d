import { expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

/** Language, text, and how each figure is meant. */
const cases: readonly (readonly [string, Lang, string, readonly string[]])[] = [
  ['what is agreed is no forecast', 'en', 'Salesforce will take a 27 percent stake in Grab.', ['reported']],
  ['nor is the price of it', 'vi', 'IBM sẽ mua lại Red Hat với giá 190 USD mỗi cổ phiếu.', ['reported']],
  ['a price that may come is one', 'en', 'A takeover could cost Salesforce $20 billion.', ['forecast']],
  ['one promises what one will do', 'en', 'Microsoft will open two edge locations.', ['pledged']],
  ['nobody promises what others pay', 'en', 'AWS has promised $7 billion in revenue by 2018.', ['forecast']],
  ['a project expected to create jobs promises none', 'en', 'The project is expected to create 900 jobs.', ['forecast']],
  ['analysts look back', 'en', 'Analysts expected revenue of $5 billion.', ['estimated']],
  ['or ahead', 'en', 'Analysts expect revenue of $5 billion next year.', ['forecast']],
  ['an estimate may be told behind', 'en', 'Profit fell to $20 million, below the $23 million expected by analysts.', ['reported', 'estimated']],
  ['forecasts beaten are no forecast', 'en', 'Microsoft beat forecasts by posting revenue of $33 billion.', ['reported']],
  ['a mark that was passed is reported', 'vi', 'Doanh thu của Alibaba Cloud vượt mốc 10 tỷ nhân dân tệ.', ['reported']],
  ['so is one that was touched', 'vi', 'Doanh thu của Alibaba Cloud đã chạm mốc 10 tỷ nhân dân tệ.', ['reported']],
  ['one still to touch is a mark', 'vi', 'Doanh thu của Alibaba Cloud phải chạm mốc 10 tỷ nhân dân tệ.', ['threshold']],
  ['a plan to build promises its cost', 'vi', 'FPT công bố kế hoạch xây dựng trung tâm dữ liệu với vốn đầu tư 90 triệu USD.', ['pledged']],
  ['so does a plan to cut', 'vi', 'Intel công bố kế hoạch giảm 500 nhân viên.', ['pledged']],
  ['what may come is a forecast', 'vi', 'Nợ của FPT có thể vượt 170 tỷ đồng.', ['forecast']],
  ['what one counts in is none', 'vi', 'Nếu cộng cả mảng này, doanh thu của FPT là 170 tỷ đồng.', ['reported']],
  ['a goal is a forecast', 'en', 'Oracle repeated a goal of $65 billion in sales.', ['forecast']],
  ['what one is to build is promised', 'en', 'Oracle is to open four data centers.', ['pledged']],
  ['what one had to cut was cut', 'en', 'Oracle had to cut 400 jobs.', ['reported']],
  ['what one tried to buy was not paid', 'en', 'Microsoft tried to buy Mesosphere for $150 million.', ['attempted']],
  ['nor is what one was outbid with', 'en', 'Amazon bought Quidsi in 2010 after Walmart had bid $450 million and lost.', ['attempted']],
  ['what was bought was', 'en', 'Microsoft bought Mesosphere for $150 million.', ['reported']],
  ['a month is no mood', 'en', 'Oracle bought Opower in May for $532 million.', ['reported']],
  ['what will be held is no fact', 'en', 'After the deal Oracle will control 70 percent of the company.', ['forecast']],
  ['a time to come cannot have happened', 'vi', 'Theo IDC, thị trường đám mây tăng từ 1 tỷ USD năm 2014 lên 4 tỷ USD năm 2030.', ['reported', 'forecast']],
  ['nor when it heads the sentence', 'en', 'By 2030, cloud revenue of $9 billion.', ['forecast']],
  ['a contract that runs on is signed', 'en', 'Oracle signed a contract worth $300 million in 2030.', ['reported']],
  ['what a plan asks for is a forecast', 'vi', 'FPT vượt kế hoạch lãi 320 tỷ đồng.', ['forecast']],
  ['what beat it is none', 'vi', 'FPT vượt kế hoạch với doanh thu 320 tỷ đồng.', ['reported']],
  ['what one means to spend is promised', 'vi', 'FPT định tuyển thêm 300 kỹ sư và dự chi 500 tỷ đồng cho trung tâm dữ liệu.', ['pledged', 'pledged']],
  ['what one is to move is', 'en', 'Vodafone is to move 500 apps to Azure.', ['pledged']],
  ['what is built has been promised before', 'vi', 'FPT xây dựng trung tâm dữ liệu với vốn đầu tư 90 triệu USD.', ['reported']],
];

test.each(cases)('%s (%s)', (_, lang, text, meant) => {
  expect(read(lang, text).figures.map((figure) => figure.modality)).toEqual(meant);
});

/** Language, text, and how each event is meant: money to be put in is promised where its sum is, and each event of a sentence is meant for itself. */
const deals: readonly (readonly [string, Lang, string, readonly string[]])[] = [
  [
    'what is to be put in is promised where its sum is',
    'vi',
    'Satya Nadella tuyên bố sẽ đầu tư 2,2 tỷ USD vào Malaysia, 1,7 tỷ USD vào Indonesia, đồng thời mở trung tâm dữ liệu đầu tiên tại Thái Lan.',
    ['pledged', 'pledged', 'pledged'],
  ],
  ['money put in was', 'en', 'Microsoft invested $1 billion in OpenAI.', ['reported']],
];

test.each(deals)('%s (%s)', (_, lang, text, meant) => {
  expect(read(lang, text).events.map((event) => event.modality)).toEqual(meant);
});
