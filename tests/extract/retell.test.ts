import { expect, test } from 'vitest';
import { read } from './support.ts';

const told = (text: string) => read('en', text).events.map(({ parties, period }) => [parties.map(({ entity }) => entity).sort(), period?.label]);

test('contracts of two years are two, though one names all of the other’s parties', () => {
  const text = 'In 2014 the Pentagon awarded Microsoft a contract. In 2016 the Pentagon awarded Amazon, Google and Microsoft contracts.';
  expect(told(text)).toEqual([
    [['microsoft', 'pentagon'], '2014'],
    [['amazon', 'google', 'microsoft', 'pentagon'], '2016'],
  ]);
});

test('a purchase agreed in one year and closed in the next is one', () => {
  expect(told('In 2015 Dell agreed to buy EMC. In 2016 Dell completed its acquisition of EMC.')).toHaveLength(1);
});

test('a date behind a semicolon is not the time of what was told before it', () => {
  expect(told('In June 2016, he said, Microsoft bought LinkedIn; its valuation in 2015 was $20 billion.')).toEqual([[['linkedin', 'microsoft'], '2016-06']]);
});

test("a day that another deed stands before, in a clause of its own, is that deed's", () => {
  expect(told('Dell is spinning off VMware, which it got when it bought EMC in 2016.')[0]).toEqual([['dell', 'vmware'], undefined]);
  expect(told('VMware, which was founded in 1998 and acquired by EMC in 2004, is growing.')).toEqual([[['emc', 'vmware'], '2004']]);
});

test('a sum behind the deed of a later clause is not that of the deed before it', () => {
  const { events } = read('vi', 'Trong khi Amazon đặt cược vào Anthropic, Microsoft đã đổ 13 tỷ USD vào OpenAI.');
  expect(events.map(({ amount }) => amount !== null)).toEqual([false, true]);
});

test('what was bought in the end was not only tried; what was nearly bought was', () => {
  expect(told('Salesforce pursued Tableau for months before agreeing to buy it.')).toEqual([[['salesforce', 'tableau'], undefined]]);
  const types = (text: string) => read('en', text).events.map(({ type }) => type);
  expect(types('Salesforce pursued Tableau for months before agreeing to buy it.')).toEqual(['acquisition']);
  expect(types('Salesforce was almost acquired by Microsoft.')).toEqual(['acquisition-attempt']);
});

test('the two companies are the two spoken of last, and a description behind a comma is the name before it', () => {
  expect(told('Google and Cisco met in Vienna. The two companies will work together on a cloud.')).toEqual([[['cisco', 'google'], undefined]]);
  expect(told('Salesforce uses data from MuleSoft, the big data platform it acquired for $6.5 billion in May 2018.')).toEqual([
    [['mulesoft', 'salesforce'], '2018-05'],
  ]);
});

test('a deal of a unit and of the company it belongs to is told once', () => {
  const text = 'Google Cloud announced new regions in Chile and Germany. Google opened a region in Chile.';
  expect(told(text)).toEqual([[['chile', 'germany', 'google-cloud'], undefined]]);
});

test('a deal told twice is quoted by the sentence that dates it', () => {
  const [event] = read('en', 'Dell owns EMC, which Dell bought. On 12 October 2015 Dell announced that it was buying EMC.').events;
  expect([event?.period?.label, event?.sentence.start]).toEqual(['2015-10-12', 34]);
});

test('what a company will spend on its own plant in a year is no deal', () => {
  expect(read('vi', 'Oracle dự kiến chi tiêu vốn 16 tỷ USD trong năm 2025.').events).toEqual([]);
  expect(read('vi', 'Đến tháng 3/2016 Didi đã huy động tổng cộng 122 triệu USD.').events).toEqual([]);
});
