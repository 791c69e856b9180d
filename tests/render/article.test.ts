import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { renderArticle } from '../../src/render/article.ts';

const NBSP = String.fromCharCode(0xa0);

const figure = (source: string, text: string, id = `f-${text}`): Figure => {
  const start = source.indexOf(text);
  if (start < 0) throw new Error(`no “${text}” in the source`);
  return {
    id,
    text,
    start,
    end: start + text.length,
    sentence: { start: 0, end: source.length },
    kind: 'money',
    value: 1,
    unit: 'USD',
    approx: 'exact',
    modality: 'reported',
    subject: null,
    metric: null,
    scope: { geography: null, market: null },
    period: null,
    attributedTo: null,
    rule: '',
  };
};

const render = (source: string, texts: readonly string[]) => {
  const marked = fromHtml(
    renderArticle(
      source,
      texts.map((text) => figure(source, text)),
      [],
    ).html,
    { fragment: true },
  );
  const plain = fromHtml(renderArticle(source, [], []).html, { fragment: true });
  const pieces = selectAll('.fig[id], [data-figure]', marked);
  return {
    marked,
    sameText: toString(marked) === toString(plain),
    pieces: pieces.map(toString),
    text: toString(marked),
    html: renderArticle(
      source,
      texts.map((text) => figure(source, text)),
      [],
    ).html,
  };
};

describe('a figure is marked where it stands', () => {
  test.each([
    ['plain', 'AWS thu 3,53 tỷ USD trong quý.', '3,53 tỷ USD', ['3,53 tỷ USD']],
    ['after an escape', 'Giá \\*cao\\* là 254 triệu USD.', '254 triệu USD', ['254 triệu USD']],
    ['after an entity', 'R&amp;D &lt; 49 triệu USD.', '49 triệu USD', ['49 triệu USD']],
    ['holding an entity', 'đạt 3,53&nbsp;tỷ USD.', '3,53&nbsp;tỷ USD', [`3,53${NBSP}tỷ USD`]],
    ['holding a numeric entity', 'đạt 3&#44;53 tỷ', '3&#44;53 tỷ', ['3,53 tỷ']],
    ['crossing emphasis', 'đạt **3,53** tỷ USD.', '3,53** tỷ USD', ['3,53', ' tỷ USD']],
    ['on a quoted continuation line', '> Doanh thu\n>   đạt 40% cả năm', '40%', ['40%']],
    ['across lines', 'đạt 254\ntriệu USD', '254\ntriệu USD', ['254\ntriệu USD']],
    ['across CRLF lines', 'một \r\nđạt 254\r\n  triệu USD', '254\r\n  triệu USD', ['254\ntriệu USD']],
    ['in code whose lines are indented', 'Mã `\n 6 USD` ở đây', '6 USD', ['6 USD']],
    ['in code that looks like an entity', 'Mã `&amp; 6 USD` ở đây', '6 USD', ['6 USD']],
    ['in a heading', '## Hơn 40% thị trường', '40%', ['40%']],
    ['in a table', '| a | b |\n| - | - |\n| 1 | 29% |', '29%', ['29%']],
    ['after front matter', '---\ntitle: x 29%x\n---\n\nAWS giữ 31%.', '31%', ['31%']],
    ['after a literal autolink', 'Xem www.example.com và a@example.com rồi 31%.', '31%', ['31%']],
    ['in NFD', 'đạt 3,53 tỷ USD'.normalize('NFD'), '3,53 tỷ USD'.normalize('NFD'), ['3,53 tỷ USD'.normalize('NFD')]],
    ['with an astral letter before it', '😀 đạt 29%', '29%', ['29%']],
  ])('%s', (_, source, text, pieces) => {
    const result = render(source, [text]);
    expect(result.pieces).toEqual(pieces);
    expect(result.sameText).toBe(true);
  });

  test('the id stands on the first piece only, and every piece leads to the note', () => {
    const source = 'đạt **3,53** tỷ USD.';
    const { marked } = render(source, ['3,53** tỷ USD']);
    expect(selectAll('[id="f-3,53** tỷ USD"]', marked)).toHaveLength(1);
    expect(selectAll('a.fig[href^="#n-"]', marked)).toHaveLength(2);
  });

  test('inside a link of the author it is a span: links do not nest', () => {
    const { marked } = render('Xem [29% thị phần](https://example.com/).', ['29%']);
    expect(select('a a', marked)).toBeUndefined();
    expect(select('a > span.fig > data', marked)).toBeDefined();
  });

  test('never a button: reader modes drop their text', () => {
    expect(render('AWS giữ 31%.', ['31%']).html).not.toContain('<button');
  });
});

test('dates become <time> where HTML can say them', () => {
  const source = 'Ngày 1/3/2017 và quý IV/2016.';
  const date = (text: string, value: string) => ({
    text,
    start: source.indexOf(text),
    end: source.indexOf(text) + text.length,
    value,
    grain: 'day' as const,
    basis: 'stated' as const,
  });
  const { html } = renderArticle(source, [], [date('1/3/2017', '2017-03-01'), date('quý IV/2016', '2016-Q4')]);
  expect(html).toContain('<time datetime="2017-03-01">1/3/2017</time>');
  expect(html).toContain('<data value="2016-Q4" class="date">quý IV/2016</data>');
});

test('a script in a link or in HTML does not survive', () => {
  const { html } = renderArticle('[a](javascript:alert(1)) <script>alert(1)</script><b onclick="x">b</b>', [], []);
  expect(html).not.toMatch(/javascript:|<script|onclick/);
});

test('a block for each element of the page, so that notes find their row', () => {
  const { html, blocks } = renderArticle('# A\n\nmột\n\n[x]: https://example.com\n\n- hai\n\nba', [], []);
  const elements = fromHtml(html, { fragment: true }).children.filter(({ type }) => type === 'element');
  expect(blocks).toHaveLength(elements.length);
  expect(blocks.map(({ paragraph }) => paragraph)).toEqual([undefined, 1, undefined, 2]);
});

test('links to other sites keep their distance, own links need none; pictures of other sites are not asked for', () => {
  const { html } = renderArticle('[a](https://example.com) [b](/companies/) <https://example.org> ![x](https://example.com/x.png)', [], []);
  expect(html.match(/rel="external noopener noreferrer"/g)).toHaveLength(2);
  expect(html).toContain('<a href="/companies/">b</a>');
  expect(html).not.toContain('<img');
});
