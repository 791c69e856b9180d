import { expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

/** Language, text, and the market of its first figure. */
const rows: readonly [Lang, string, string | null][] = [
  ['en', 'Amazon has 28 percent of the worldwide market for cloud infrastructure services.', 'cloud-infrastructure'],
  ['en', 'The cloud infrastructure services market, with platforms (PaaS) in it, grew 40%.', 'cloud-infrastructure'],
  ['en', 'Amazon leads; the infrastructure market (IaaS) grew 40%.', 'iaas'],
  ['vi', 'Chi tiêu toàn cầu cho dịch vụ hạ tầng đám mây tăng 35%.', 'cloud-infrastructure'],
];

test.each(rows)('%s: "%s" is of %s', (lang, text, market) => expect(read(lang, text).figures[0]?.scope.market ?? null).toBe(market));

test('what a market is worth is nobody’s', () => {
  const [, size] = read('en', 'AWS had 31%. The cloud market grew to $12 billion in the third quarter.').figures;
  expect(size).toMatchObject({ metric: 'market-size', subject: null, scope: { market: 'cloud' } });
});
