import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agree, extentOf } from '../../src/dataset/claims/extent.ts';
import type { Quantity } from '../../src/model/figure.ts';

const money = (value: number, text: string, approx: Quantity['approx'] = 'exact', more: Partial<Quantity> = {}) =>
  extentOf({ kind: 'money', unit: 'USD', value, approx, modality: 'reported', ...more }, text);
const percent = (value: number, text: string, approx: Quantity['approx'] = 'exact') => extentOf({ kind: 'percent', value, approx, modality: 'reported' }, text);
const count = (value: number, text: string) => extentOf({ kind: 'count', value, approx: 'exact', modality: 'reported' }, text);

function doAgree(a: ReturnType<typeof money>, b: ReturnType<typeof money>): boolean {
  if (!a || !b) throw new Error('a quantity without extent');
  return agree(a, b);
}

describe('these agree', () => {
  test.each([
    ['3,5 and 3,53 tỷ', money(3.5e9, '3,5 tỷ USD'), money(3.53e9, '3,53 tỷ USD')],
    ['7 tỷ and 7,3 tỷ', money(7e9, '7 tỷ USD'), money(7.3e9, '7,3 tỷ USD')],
    ['over 40% and 43%', percent(40, '40%', 'over'), percent(43, '43%')],
    ['about 40% and 41%', percent(40, '40%', 'about'), percent(41, '41%')],
    ['nearly 4 and 3.7 billion', money(4e9, '$4bn', 'almost'), money(3.7e9, '$3.7bn')],
    ['up to 29% and 27%', percent(29, '29%', 'atMost'), percent(27, '27%')],
    ['250 triệu, rounded, and 254 triệu', money(250e6, '250 triệu USD'), money(254e6, '254 triệu USD')],
    ['a range and a value in it', money(3e9, '3-4 tỷ USD', 'exact', { high: 4e9 }), money(3.53e9, '3,53 tỷ USD')],
    ['billions and 1.5 billion', money(0, 'hàng tỷ USD', 'exact', { value: null, vague: true, min: 1e9 }), money(1.5e9, '1,5 tỷ USD')],
    ['14 and 14 data centres', count(14, '14 trung tâm dữ liệu'), count(14, '14 data centres')],
  ])('%s', (_, a, b) => expect(doAgree(a, b)).toBe(true));
});

describe('these do not', () => {
  test.each([
    ['254 and 215 triệu', money(254e6, '254 triệu USD'), money(215e6, '215 triệu USD')],
    ['3,50 and 3,53 tỷ: the zero is stated', money(3.5e9, '3,50 tỷ USD'), money(3.53e9, '3,53 tỷ USD')],
    ['3,5 and 3,6 tỷ, which only touch', money(3.5e9, '3,5 tỷ USD'), money(3.6e9, '3,6 tỷ USD')],
    ['29% and 31%', percent(29, '29%'), percent(31, '31%')],
    ['over 40% and 35%', percent(40, '40%', 'over'), percent(35, '35%')],
    ['up to 29% and 33%', percent(29, '29%', 'atMost'), percent(33, '33%')],
    ['100 and 120 triệu: a closing zero is not a licence', money(100e6, '100 triệu USD'), money(120e6, '120 triệu USD')],
    ['14 and 15 data centres', count(14, '14'), count(15, '15')],
    ['billions and 500 million', money(0, 'hàng tỷ USD', 'exact', { value: null, vague: true, min: 1e9 }), money(5e8, '500 triệu USD')],
  ])('%s', (_, a, b) => expect(doAgree(a, b)).toBe(false));
});

test('agreement does not depend on who is asked first, and everything agrees with itself', () => {
  const quantity = fc.record({
    value: fc.integer({ min: 1, max: 9999 }),
    scale: fc.constantFrom(1, 1e3, 1e6, 1e9),
    approx: fc.constantFrom('exact', 'about', 'over', 'under', 'almost', 'atLeast', 'atMost'),
  });
  fc.assert(
    fc.property(quantity, quantity, (a, b) => {
      const [one, other] = [a, b].map(({ value, scale, approx }) => money(value * scale, String(value), approx as Quantity['approx']));
      expect(doAgree(one, other)).toBe(doAgree(other, one));
      expect(doAgree(one, one)).toBe(true);
    }),
  );
});

test('rounding a number to fewer digits keeps it in agreement', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1001, max: 9999 }), (thousandths) => {
      const exact = thousandths * 1e6;
      const rounded = (thousandths / 1000).toFixed(1);
      if (/[05]$/u.test(String(thousandths))) return;
      expect(doAgree(money(exact, `${thousandths / 1000} tỷ`), money(Number(rounded) * 1e9, `${rounded} tỷ`))).toBe(true);
    }),
  );
});
