import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import jsonld from 'jsonld';
import { afterAll, describe, expect, test } from 'vitest';
import { getDataset } from '../../src/dataset/dataset.ts';
import { claimReviewLd } from '../../src/dataset/exports/json-ld/claim-review.ts';
import { datasetLd } from '../../src/dataset/exports/json-ld/dataset.ts';
import { newsArticleLd } from '../../src/dataset/exports/json-ld/news-article.ts';
import { organizationLd } from '../../src/dataset/exports/json-ld/organization.ts';
import { downloads } from '../../src/pages/_view/downloads.ts';

const site = 'https://so-may.example';
const dataset = await getDataset();
const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const [name, write] of Object.entries(downloads)) writeFileSync(join(folder, name), write(dataset, site));

test('Frictionless reads the data package and every row of every table without a complaint', async () => {
  // Frictionless for JavaScript knows version 1 of the standard, whose profiles have names and not addresses.
  const { $schema: _, ...descriptor } = JSON.parse(downloads['datapackage.json']?.(dataset, site) ?? '');
  const pack = await Package.load(descriptor, { basePath: folder, strict: true });
  expect(pack.errors).toEqual([]);
  expect(pack.resourceNames).toEqual(['figures', 'claims', 'events', 'entities']);
  for (const name of pack.resourceNames) expect((await pack.getResource(name).read({ keyed: true })).length, name).toBeGreaterThan(0);
  // It can complain: a word in a column of numbers.
  const [claims] = descriptor.resources.filter(({ name }: { name: string }) => name === 'claims');
  claims.schema.fields = claims.schema.fields.map((field: { name: string }) => (field.name === 'metric' ? { ...field, type: 'number' } : field));
  const wrong = await Package.load(descriptor, { basePath: folder });
  await expect(wrong.getResource('claims').read()).rejects.toThrow();
});

describe('JSON-LD', () => {
  // The vocabulary is given here: nothing is fetched.
  const context = {
    '@vocab': 'https://schema.org/',
    ...Object.fromEntries(['url', 'mainEntityOfPage', 'contentUrl', 'license'].map((term) => [term, { '@type': '@id' }])),
  };
  const expand = async (one: object) =>
    (await jsonld.expand({ ...JSON.parse(JSON.stringify(one)), '@context': context })) as readonly Record<string, unknown>[];
  const terms = (node: unknown): string[] =>
    Array.isArray(node) ? node.flatMap(terms) : node && typeof node === 'object' ? Object.entries(node).flatMap(([key, value]) => [key, ...terms(value)]) : [];
  const samples = {
    article: dataset.articles.map((article) => newsArticleLd(article, site)),
    organization: [...dataset.profiles.values()].map(({ entity }) => organizationLd(entity, dataset, 'vi', site)),
    dataset: [datasetLd(dataset, 'en', site)],
    claimReview: dataset.claims.flatMap((claim) => claimReviewLd(claim, dataset, 'en', site) ?? []),
  };
  // What search engines ask of each type.
  const asked: Readonly<Record<string, readonly string[]>> = {
    article: ['headline', 'datePublished', 'author', 'publisher'],
    organization: ['name', 'url'],
    dataset: ['name', 'description', 'license', 'creator', 'distribution'],
    claimReview: ['claimReviewed', 'reviewRating', 'url', 'author', 'itemReviewed'],
  };

  test.each(Object.entries(samples))('of each %s expands to terms of schema.org, addresses whole, and has what is asked', async (kind, objects) => {
    expect(objects.length).toBeGreaterThan(0);
    for (const one of objects) {
      const [node] = await expand(one);
      expect(terms(node).filter((key) => !key.startsWith('@') && !key.startsWith('https://schema.org/'))).toEqual([]);
      for (const term of asked[kind] ?? []) expect(node, `${kind} ${term}`).toHaveProperty([`https://schema.org/${term}`]);
      for (const { '@id': address } of (node?.['https://schema.org/url'] ?? []) as { '@id': string }[]) expect(URL.canParse(address), address).toBe(true);
    }
  });
});
