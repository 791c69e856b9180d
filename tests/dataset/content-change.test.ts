import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build-dataset.ts';
import { loadRecords } from '../../src/dataset/load/records.ts';
import type { Dataset } from '../../src/model/ledger.ts';
import { revenuePlate } from '../../src/pages/_view/charts/revenue.ts';
import { companyView } from '../../src/pages/_view/company.ts';
import { conflictsOf } from '../../src/pages/_view/conflicts.ts';
import { editionOf } from '../../src/pages/_view/edition.ts';

// A copy of the real content, in which files come and go as an editor's would.
const root = mkdtempSync(join(tmpdir(), 'ledger-'));
afterAll(() => rmSync(root, { recursive: true }));
cpSync('content', join(root, 'content'), { recursive: true });
const build = () => buildDataset(loadRecords(root));

const added = join(root, 'content/articles/en/another-count.md');
const article = `---
title: Another count of Amazon's cloud
published: 2017-02-14
source: { publisher: Our test }
---

Amazon Web Services brought in revenue of $4.1 billion in the fourth quarter of 2016.
`;

/** What a reader meets of the added story on the pages: facts, the conflict page, the account of AWS, the revenue chart. */
function seen(dataset: Dataset) {
  const edition = editionOf(undefined, dataset);
  const aws = dataset.profiles.get('aws');
  const account = aws && companyView(aws, dataset, edition);
  const plate = revenuePlate(dataset, edition);
  // The quarter may stand on any picture: which one comes first depends on what is told most.
  const drawings = plate.pictures.flatMap((picture) => Object.values(picture.drawings ?? {}).slice(0, 1));
  const fromNew = (text: unknown) => JSON.stringify(text).includes('another-count');
  return {
    fact: dataset.facts.find(({ id }) => id === 'aws--revenue--2016-q4--usd')?.standing,
    conflictPage: conflictsOf(dataset).filter(fromNew).length,
    account: account?.conflicts.full.filter(fromNew).length,
    sentences: account?.mentions.filter(fromNew).length,
    mark: drawings.flatMap(({ marks }) => marks).filter(fromNew).length,
    brackets: drawings.flatMap(({ over }) => over).filter(({ ink }) => ink === 'red').length,
    anywhere: fromNew([...dataset.profiles, dataset, plate]),
  };
}

test('an article that disagrees changes the facts, the conflict page, the account and the chart; without it every trace is gone', { timeout: 120_000 }, () => {
  const before = seen(build());
  writeFileSync(added, article);
  const during = seen(build());
  rmSync(added);
  expect(during).toMatchObject({ fact: 'conflict', sentences: 1, mark: 1, anywhere: true });
  // It disagrees with every story that gives the figure, and the record grows.
  expect(during.conflictPage).toBeGreaterThan(0);
  expect(during.account).toBe(during.conflictPage);
  expect(during.brackets).toBe(before.brackets + 1);
  expect(seen(build())).toEqual(before);
  expect(before.fact).not.toBe('conflict');
  expect(before).toMatchObject({ conflictPage: 0, mark: 0, anywhere: false });
});

test('a review of words that are gone stops the check with file, line and what is near, and exit code 1', { timeout: 120_000 }, () => {
  const review = join(root, 'content/reviews/alibaba-cloud-against-amazon.yaml');
  const good = readFileSync(review, 'utf8');
  writeFileSync(review, `${good}- quote: { vi: 255 triệu USD }\n  verdict: supported\n`);
  const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'src/cli/check.ts')], { cwd: root, encoding: 'utf8' });
  writeFileSync(review, good);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /content\/reviews\/alibaba-cloud-against-amazon\.yaml\n *\d+:\d+ +error .*"255 triệu USD" no longer stands .*nearest are "254 triệu USD" \(line \d+\)/u,
  );
});
