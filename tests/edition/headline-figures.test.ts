import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/ledger.ts';
import { inHeadline } from '../../src/pages/_view/headline-figures.ts';

const claim = (text: string): Claim => ({ voices: [{ lang: 'vi', figure: { text } }] }) as unknown as Claim;
const story = { title: 'Sổ đơn hàng: từ 138 lên 4,5 tỷ', lang: 'vi' } as const;

test.each(['138 tỷ USD', '138,2 tỷ USD', '4,5 tỷ USD'])('a headline names %s', (text) => expect(inHeadline(story, claim(text))).toBe(true));
test.each(['38 tỷ USD', '4 tỷ USD', '5 tỷ USD', 'ba tỷ USD'])('a headline does not name %s', (text) => expect(inHeadline(story, claim(text))).toBe(false));
test('a headline in another language names nothing', () => expect(inHeadline({ ...story, lang: 'en' }, claim('138 tỷ USD'))).toBe(false));
