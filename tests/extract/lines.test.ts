import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/extract/text/blocks.ts';
import { linesApart } from '../../src/extract/text/lines.ts';

const linesOf = (source: string): string[] => linesApart(readBlocks(source), source).map(({ runs }) => runs.map(({ text }) => text).join(''));
const long = 'Doanh thu của mảng điện toán đám mây tăng 12% trong quý vừa qua, nhờ số khách hàng doanh nghiệp tăng mạnh ở châu Á và châu Âu.';

describe('lines of a paragraph', () => {
  test('a caption and a heading without a stop stand apart from the long lines around them', () => {
    expect(linesOf(`Ảnh minh họa: Reuters\n${long}\nAWS dẫn đầu\n${long}`)).toEqual(['Ảnh minh họa: Reuters', long, 'AWS dẫn đầu', long]);
  });
  test('a line that ends with two spaces, and one with marks, are lines as well', () => {
    expect(linesOf(`Ảnh: *Reuters*  \n${long}`)).toEqual(['Ảnh: Reuters', long]);
  });
  test('what was only wrapped is one line', () => {
    const wrapped = 'Amazon said on Monday that its cloud\nunit would open four data centres in\nGermany and Japan.';
    expect(linesOf(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
  });
  test('a short line goes on where the next begins with a small letter', () => {
    expect(linesOf(`The\n${long.toLowerCase()}`)).toHaveLength(1);
  });
});
