import { expect, test } from 'vitest';
import { findQuote } from '../../src/dataset/reviews/find-quote.ts';
import { findingsIn } from '../../src/dataset/reviews/findings.ts';
import { alibabaEn, alibabaVi, datasetOf, review } from './support/stories.ts';

const claimOf = (text: string, ...reviews: Parameters<typeof datasetOf>[1][]) =>
  datasetOf(
    [alibabaVi, alibabaEn],
    reviews.flatMap((one) => one ?? []),
  ).claims.find(({ voices }) => voices[0]?.figure.text === text);

test('a verdict and its note stand beside the claim, in both languages', () => {
  const claim = claimOf('215 triệu USD', [review('alibaba', '215 triệu USD', { verdict: 'contradicted', note: { vi: 'FT ghi 254.', en: 'The FT has 254.' } })]);
  expect(claim).toMatchObject({ rank: 'deprecated', rankReason: { vi: 'FT ghi 254.', en: 'The FT has 254.' }, review: { verdict: 'contradicted' } });
});

test('a correction changes the claim and leaves the machine’s reading on record', () => {
  const claim = claimOf('254 triệu USD', [review('alibaba', '254 triệu USD', { set: { subject: 'alibaba', period: '2016', scope: { geography: 'china' } } })]);
  expect(claim).toMatchObject({
    subject: 'alibaba',
    period: { label: '2016', start: '2016-01-01', end: '2016-12-31' },
    scope: { geography: 'china', market: null },
  });
  expect(claim?.voices[0]?.figure).toMatchObject({ subject: 'alibaba-cloud', period: { label: '2016-Q4' }, scope: { geography: null } });
});

test('a correction in one language holds for the other', () => {
  const set = { subject: 'alibaba' };
  const claim = claimOf('254 triệu USD', [{ ...review('alibaba', ''), quote: { en: { text: '$254 million', occurrence: 1 } }, set }]);
  expect(claim).toMatchObject({ subject: 'alibaba', voices: [{ lang: 'vi' }, { lang: 'en' }] });
});

test('a figure without metric becomes a claim when an editor says what it is, and the other way round', () => {
  expect(claimOf('254 triệu USD', [review('alibaba', '254 triệu USD', { set: { metric: null } })])).toBeUndefined();
  expect(claimOf('254 triệu USD', [review('alibaba', '254 triệu USD', { set: { metric: 'investment' } })])?.metric).toBe('investment');
});

test('a figure that an editor sets aside is in no claim', () => {
  const ignored = {
    ...review('alibaba', '215 triệu USD', { ignore: true }),
    quote: { vi: { text: '215 triệu USD', occurrence: 1 }, en: { text: '$215 million', occurrence: 1 } },
  };
  expect(claimOf('215 triệu USD', [ignored])).toBeUndefined();
});

test('a misattributed figure is right again once it is given to its owner', () => {
  expect(claimOf('254 triệu USD', [review('alibaba', '254 triệu USD', { verdict: 'misattributed' })])?.rank).toBe('deprecated');
  expect(claimOf('254 triệu USD', [review('alibaba', '254 triệu USD', { verdict: 'misattributed', set: { subject: 'alibaba' } })])?.rank).toBe('normal');
});

test('a quote that is gone fails with file, line and the nearest words', () => {
  expect(() => claimOf('', [review('alibaba', '255 triệu USD', { verdict: 'supported', line: 12 })])).toThrow(
    /content\/reviews\/alibaba\.yaml\n12:1 +error +quote\.vi: "255 triệu USD" no longer stands in content\/articles\/vi\/alibaba\.md; nearest are "(?:254|215) triệu USD" \(line 7\), .*; quote the article as it stands/u,
  );
});

test('an occurrence that does not exist says how many there are', () => {
  const second = { ...review('alibaba', ''), verdict: 'supported' as const, quote: { vi: { text: 'USD', occurrence: 9 } } };
  expect(() => claimOf('', [second])).toThrow('"USD" stands 3 times in content/articles/vi/alibaba.md, not 9; write an occurrence from 1 to 3');
});

test('a finding on a story that is gone waits, and is remarked upon', () => {
  const dataset = datasetOf([alibabaVi], [review('gone', '254 triệu USD', { verdict: 'supported' })]);
  expect(dataset.notices).toMatchObject([{ file: 'content/reviews/gone.yaml', line: 1, ruleId: 'review-without-article' }]);
});

test('an article lists what was found about it, words without a figure too', () => {
  const words = { ...review('alibaba', 'Ở phần sau'), verdict: 'supported' as const };
  const figure = review('alibaba', '254 triệu USD', { verdict: 'supported' });
  expect(
    findingsIn(alibabaVi, [words, figure]).map((finding) => [alibabaVi.body.slice(finding.place.start, finding.place.end), finding.figure?.value]),
  ).toEqual([
    ['254 triệu USD', 254e6],
    ['Ở phần sau', undefined],
  ]);
  expect(findingsIn(alibabaEn, [words, figure])).toEqual([]);
});

test('words are found whole, across line breaks, bold type and either Unicode form, and only there', () => {
  const found = (source: string, words: string) => findQuote(source, words).map(({ start, end }) => source.slice(start, end));
  expect(found('254 triệu và 54 triệu', '54 triệu')).toEqual(['54 triệu']);
  expect(found('1.254 triệu', '254 triệu')).toEqual([]);
  expect(found('đạt **254** triệu\u00a0USD', '254 triệu USD')).toEqual(['254** triệu\u00a0USD']);
  expect(found('đạt 254\ntriệu', '254 triệu')).toEqual(['254\ntriệu']);
  expect(found('đạt 254 triệu'.normalize('NFD'), '254 triệu')).toEqual(['254 triệu'.normalize('NFD')]);
  expect(found('40% và 40%', '40%')).toHaveLength(2);
});
