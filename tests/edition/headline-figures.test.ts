import { expect, test } from 'vitest';
import type { Claim, Dataset } from '../../src/model/ledger.ts';
import { inHeadline, inStandfirst } from '../../src/pages/_view/headline-figures.ts';
import { type Story, tellingClaims } from '../../src/pages/_view/stories.ts';

const claim = (text: string): Claim => ({ voices: [{ lang: 'vi', figure: { text } }] }) as unknown as Claim;
const story = { title: 'Sổ đơn hàng: từ 138 lên 4,5 tỷ', lang: 'vi' } as const;

test.each(['138 tỷ USD', '138,2 tỷ USD', '4,5 tỷ USD'])('a headline names %s', (text) => expect(inHeadline(story, claim(text))).toBe(true));
test.each(['38 tỷ USD', '4 tỷ USD', '5 tỷ USD', 'ba tỷ USD'])('a headline does not name %s', (text) => expect(inHeadline(story, claim(text))).toBe(false));
test('a headline in another language names nothing', () => expect(inHeadline({ ...story, lang: 'en' }, claim('138 tỷ USD'))).toBe(false));

test('a standfirst names what the headline does not', () => {
  const told = { ...story, standfirst: 'Trần là 10 tỷ USD.' };
  expect(inStandfirst(told, claim('10 tỷ USD'))).toBe(true);
  expect(inStandfirst(story, claim('10 tỷ USD'))).toBe(false);
});

test('what a story announces speaks for it, then the largest of its own companies', () => {
  const claims = [
    { id: 'a', value: 335, subject: 'softlayer', text: '335 triệu USD' },
    { id: 'b', value: 2, subject: 'ibm', text: '2 tỷ USD' },
    { id: 'c', value: 34, subject: 'ibm', text: '34 tỷ USD' },
    { id: 'd', value: 1, subject: null, text: '1 tỷ USD' },
  ].map(({ text, ...rest }) => ({ ...rest, ...claim(text), metric: 'deal-value', modality: 'reported' }) as unknown as Claim);
  const dataset = { claims, disagreements: [] } as unknown as Dataset;
  const told: Story = { ...story, title: 'Giá nào là giá', companies: ['ibm'] };
  const speaks = (of: Story) => tellingClaims(claims, dataset, of).map(({ id }) => id);
  expect(speaks(told)).toEqual(['c']);
  expect(speaks({ ...told, standfirst: 'Một công ty hứa 1 tỷ USD.' })).toEqual(['d']);
});
