import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { claimsCsv } from '../../src/dataset/exports/claims-csv.ts';
import { csvOf } from '../../src/dataset/exports/column.ts';
import { datapackage } from '../../src/dataset/exports/datapackage.ts';
import { entitiesCsv } from '../../src/dataset/exports/entities-csv.ts';
import { eventsCsv } from '../../src/dataset/exports/events-csv.ts';
import { figuresCsv } from '../../src/dataset/exports/figures-csv.ts';
import { claimReviewLd } from '../../src/dataset/exports/json-ld/claim-review.ts';
import { datasetLd } from '../../src/dataset/exports/json-ld/dataset.ts';
import { newsArticleLd } from '../../src/dataset/exports/json-ld/news-article.ts';
import { organizationLd } from '../../src/dataset/exports/json-ld/organization.ts';
import { ledgerSchema } from '../../src/dataset/exports/ledger.schema.ts';
import { ledgerJson } from '../../src/dataset/exports/ledger-json.ts';
import { timelineJson } from '../../src/dataset/exports/timeline-json.ts';
import { article } from './support/article.ts';
import { alibabaEn, alibabaVi, datasetOf, rackspace, review } from './support/stories.ts';

const site = 'https://so-may.example';

const mesosphere = article({
  slug: 'mesosphere',
  published: '2016-03-25',
  body: 'Hôm qua ☁️🚀 HPE rót 73,5 triệu USD vào Mesosphere.',
  figures: [{ text: '73,5 triệu USD', value: 73.5e6, subject: 'mesosphere', metric: 'investment', period: '2016-03-24' }],
  events: [
    {
      type: 'investment',
      parties: [
        { entity: 'hpe', role: 'investor' },
        { entity: 'mesosphere', role: 'target' },
      ],
      said: 'HPE',
      amountText: '73,5 triệu USD',
      period: { label: '2016-03-24', start: '2016-03-24', end: '2016-03-24', basis: 'resolved' },
    },
  ],
});

const dataset = datasetOf(
  [alibabaVi, alibabaEn, rackspace, mesosphere],
  [
    review('alibaba', '215 triệu USD', {
      verdict: 'contradicted',
      note: { vi: 'FT ghi 254.', en: 'The FT has 254.' },
      sources: [{ publisher: 'Financial Times' }],
      formerly: ['f-old'],
    }),
  ],
);
const ledger = JSON.parse(ledgerJson(dataset));

describe('ledger.json', () => {
  test('obeys the schema published beside it', () => {
    const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
    addFormats.default(ajv);
    const validate = ajv.compile(ledgerSchema());
    expect(validate(ledger), JSON.stringify(validate.errors, null, 1)).toBe(true);
    expect(validate({ ...ledger, claims: [{ ...ledger.claims[0], rank: 'best' }] })).toBe(false);
  });

  test('refers only to claims and figures that are in it', () => {
    const claims = new Set(ledger.claims.map(({ id }: { id: string }) => id));
    const figures = new Set(ledger.articles.flatMap(({ figures }: { figures: { id: string }[] }) => figures.map(({ id }) => id)));
    const referred = [
      ...ledger.facts.flatMap((fact: { claims: string[]; preferred: string }) => [...fact.claims, fact.preferred]),
      ...ledger.disagreements.flatMap((one: { claims: string[] }) => one.claims),
      ...ledger.pledges.map((pledge: { claim: string }) => pledge.claim),
    ];
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((id) => !claims.has(id))).toEqual([]);
    const spoken = [
      ...ledger.claims.flatMap((claim: { voices: { figure: string }[] }) => claim.voices.map(({ figure }) => figure)),
      ...ledger.events.map((event: { amount: string }) => event.amount),
    ];
    expect(spoken.filter((id) => !figures.has(id))).toEqual([]);
  });

  test('finds each figure again by its words and by its place in characters', () => {
    for (const { body, slug, lang } of dataset.articles) {
      const written = ledger.articles.find((one: { slug: string; lang: string }) => one.slug === slug && one.lang === lang);
      for (const {
        text,
        selectors: [quote, position],
      } of written.figures) {
        expect([...body].slice(position.start, position.end).join('')).toBe(text);
        expect(body).toContain(quote.prefix + quote.exact + quote.suffix);
        expect(quote.exact).toBe(text);
      }
    }
  });

  test('keeps old ids of a figure', () => {
    const figures = ledger.articles.flatMap((one: { figures: { text: string; formerly?: string[] }[] }) => one.figures);
    expect(
      figures.filter(({ formerly }: { formerly?: string[] }) => formerly).map(({ text, formerly }: { text: string; formerly: string[] }) => [text, formerly]),
    ).toEqual([['215 triệu USD', ['f-old']]]);
  });

  test('is the same whatever the order of the articles', () => {
    expect(ledgerJson(datasetOf([mesosphere, rackspace, alibabaEn, alibabaVi], dataset.reviews))).toBe(ledgerJson(dataset));
  });
});

describe('the tables', () => {
  test('hold every figure and every claim', () => {
    expect(csvParse(figuresCsv(dataset)).map(({ lang, text, value }) => `${lang} ${text} ${value}`)).toContain('en $254 million 254000000');
    expect(csvParse(figuresCsv(dataset))).toHaveLength(dataset.articles.flatMap(({ reading }) => reading.figures).length);
    expect(csvParse(claimsCsv(dataset)).find(({ value }) => value === '215000000')).toMatchObject({
      rank: 'deprecated',
      standing: 'conflict',
      verdict: 'contradicted',
      rank_reason_en: 'The FT has 254.',
    });
  });

  test('cannot run as formulas, and keep numbers below zero', () => {
    const table = { name: 't', title: 't', key: 'a', columns: [{ name: 'a', type: 'any', about: '', cell: (row: string | number) => row }] } as const;
    expect(csvOf(table, ['=1+1', '+1', '-49%', '@x', '\tx', -49, 'a "b", c'])).toBe('a\n\'=1+1\n\'+1\n\'-49%\n\'@x\n\'\tx\n-49\n"a ""b"", c"\n');
  });

  test('are as the data package describes them', () => {
    const { resources, name } = JSON.parse(JSON.stringify(datapackage(dataset, site)));
    const files: Record<string, string> = {
      'figures.csv': figuresCsv(dataset),
      'claims.csv': claimsCsv(dataset),
      'events.csv': eventsCsv(dataset),
      'entities.csv': entitiesCsv(dataset),
    };
    expect(name).toMatch(/^[a-z0-9-._]+$/u);
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(Object.keys(files));
    for (const { path, schema } of resources) {
      const rows = csvParse(files[path] ?? '');
      expect(rows.columns).toEqual(schema.fields.map((field: { name: string }) => field.name));
      expect(rows.length).toBeGreaterThan(0);
      for (const { name: column, type, constraints } of schema.fields) {
        for (const row of rows) {
          const cell = row[column] ?? '';
          if (constraints?.required) expect(cell, `${path} ${column}`).not.toBe('');
          if (cell === '') continue;
          if (constraints?.enum) expect(constraints.enum).toContain(cell);
          if (type === 'number' || type === 'integer') expect(Number(cell), `${path} ${column}`).not.toBeNaN();
          if (type === 'date') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        }
      }
      const keys = rows.map((row) =>
        [schema.primaryKey]
          .flat()
          .map((key: string) => row[key])
          .join(' '),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

test('timeline.json opens in TimelineJS: dates in parts, texts as safe HTML', () => {
  const timeline = JSON.parse(timelineJson(dataset, 'vi', site));
  expect(timeline.events).toHaveLength(1);
  expect(timeline.events[0]).toMatchObject({
    unique_id: 'e-mesosphere-investment-hpe-mesosphere',
    start_date: { year: 2016, month: 3, day: 24 },
    text: { headline: expect.stringContaining('HPE') },
  });
  expect(timeline.events[0].text.text).toContain('href="https://so-may.example/articles/mesosphere/#');
});

describe('JSON-LD', () => {
  const parsed = (object: object | undefined) => JSON.parse(JSON.stringify(object));

  test('of an article names its source', () => {
    expect(parsed(newsArticleLd(alibabaEn, site))).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://so-may.example/en/articles/alibaba/',
      inLanguage: 'en',
      isBasedOn: { publisher: { name: 'TechCrunch' } },
    });
  });

  test('of a unit names its company', () => {
    const aws = dataset.entities.get('aws');
    expect(aws && parsed(organizationLd(aws, dataset, 'vi', site))).toMatchObject({
      '@type': 'Organization',
      name: 'AWS',
      parentOrganization: { name: 'Amazon', '@id': 'https://so-may.example/companies/amazon/' },
    });
  });

  test('of the data says what can be downloaded', () => {
    expect(parsed(datasetLd(dataset, 'en', site)).distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toContain(
      'https://so-may.example/data/claims.csv',
    );
  });

  test('of a checked figure rates it, and there is none for a figure nobody checked', () => {
    const [checked, unchecked] = [215e6, 254e6].map((value) => dataset.claims.find((claim) => claim.value === value));
    expect(checked && parsed(claimReviewLd(checked, dataset, 'en', site))).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: expect.stringContaining('$215 million'),
      reviewRating: { ratingValue: 1 },
      reviewBody: 'The FT has 254.',
    });
    expect(unchecked && claimReviewLd(unchecked, dataset, 'en', site)).toBeUndefined();
  });
});
