import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/dataset/load/content.ts';
import { type BadInput, badInputs } from './bad-input.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const article = '---\ntitle: A\npublished: 2017-03-01\nsource: B\n---\n\nAWS đạt 3 tỷ USD.\n';
const sound: BadInput['files'] = {
  'articles/vi/good.md': article,
  'entities/good.yaml': '- { id: aws, type: unit, name: AWS }\n',
};

/** A project of one good article with these files beside it. */
function projectWith(files: BadInput['files']): string {
  const root = mkdtempSync(join(tmpdir(), 'so-may-input-'));
  folders.push(root);
  for (const [name, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(root, 'content', name)), { recursive: true });
    writeFileSync(join(root, 'content', name), text);
  }
  return root;
}

const said = (root: string): string[] =>
  loadContent(root).problems.map(({ file, line, field, reason }) => `${file}:${line}  ${field ? `${field}: ` : ''}${reason}`);

describe('what is wrong is said once, with file, line and remedy', () => {
  test.each(badInputs)('$name', ({ files, says }) => expect(said(projectWith(files))).toEqual(says));
});

/** `npm run check:content` in a folder. */
function check(root: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/check.ts')], { cwd: root, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test('npm run check:content tells all of it at once and ends with an exit code', () => {
  const files = Object.fromEntries(
    badInputs.flatMap((input, i) =>
      Object.entries(input.files).map(([name, text]) => [name.replace('/bad.', `/bad-${i}.`).replace('/good.md', `/good-${i}.md`), text] as const),
    ),
  );
  const { status, output } = check(projectWith(files));
  expect(status).toBe(1);
  for (const part of [
    'not a day: "2016-02-30"',
    'too long for one page',
    'save it as UTF-8',
    'resource exhaustion',
    'received string; write an entry',
    'not a list',
  ])
    expect(output).toContain(part);
  expect(output).toMatch(/content\/articles\/vi\/bad-0\.md\n1:1 +error +the file is empty/u);
});

const harmless: readonly (BadInput & { readonly figures: number })[] = [
  { name: 'a byte order mark', files: { 'articles/vi/odd.md': `\ufeff${article}` }, says: [], figures: 2 },
  { name: 'lines ended as Windows does', files: { 'articles/vi/odd.md': article.replaceAll('\n', '\r\n') }, says: [], figures: 2 },
  { name: 'decomposed letters', files: { 'articles/vi/odd.md': article.normalize('NFD') }, says: [], figures: 2 },
  {
    name: 'HTML and a script',
    files: { 'articles/vi/odd.md': `${article}\n<script>alert(1)</script>\n\nAWS đạt <b>2 tỷ USD</b>.\n` },
    says: ['odd.md:9:1 HTML is not shown: "<script>alert(1)</script>"; write it in Markdown', 'odd.md:11:9 HTML is not shown: "<b>"; write it in Markdown'],
    figures: 3,
  },
  {
    name: 'a link to a script',
    files: { 'articles/vi/odd.md': `${article}\n[xem](javascript:alert(1))\n` },
    says: ['odd.md:9:1 not an address of a page: "javascript:alert(1)"; write one that begins with https://'],
    figures: 2,
  },
  {
    name: 'a review of a story that is not there',
    files: { 'reviews/gone.yaml': '- quote: { vi: 3 tỷ USD, en: $3 billion }\n  verdict: supported\n- quote: { vi: 4 tỷ USD }\n  verdict: supported\n' },
    says: ['gone.yaml:1:1 no article "gone": 2 findings wait for it; name the file as the article is named, or delete it if the story is gone'],
    figures: 1,
  },
];

describe('what does no harm is read, and remarked upon where it is not shown', () => {
  test.each(harmless)('$name', async ({ files, says, figures }) => {
    const { buildDataset } = await import('../../src/dataset/build-dataset.ts');
    const { loadRecords } = await import('../../src/dataset/load/records.ts');
    const { articles, notices } = buildDataset(loadRecords(projectWith(files)));
    expect(articles.flatMap(({ reading }) => reading.figures)).toHaveLength(figures);
    expect(notices.map(({ file, line, column, reason }) => `${file.split('/').at(-1)}:${line}:${column} ${reason}`)).toEqual(says);
  });
});
