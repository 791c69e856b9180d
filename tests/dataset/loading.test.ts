import { describe, expect, test } from 'vitest';
import { articleFile } from '../../src/dataset/load/article-file.ts';
import { checkEntities } from '../../src/dataset/load/check-entities.ts';
import { entitiesIn } from '../../src/dataset/load/entities.ts';
import { ContentError, type Problem } from '../../src/dataset/load/problem.ts';
import { reviewsIn } from '../../src/dataset/load/reviews.ts';

const places = (problems: readonly Problem[]) => problems.map(({ line, field, reason }) => `${line} ${field}: ${reason}`);

function articleProblems(text: string, file = 'content/articles/vi/bai.md'): string[] {
  const loaded = articleFile(file, text);
  return 'problems' in loaded ? places(loaded.problems) : [];
}

describe('an article', () => {
  test('needs a title, a day and a publisher, and nothing else', () => {
    const loaded = articleFile('content/articles/en/story.md', '---\ntitle: A story\npublished: 2017-03-01\nsource: { publisher: TechCrunch }\n---\nText.\n');
    expect('article' in loaded && loaded.article).toEqual({
      file: 'content/articles/en/story.md',
      slug: 'story',
      source: '---\ntitle: A story\npublished: 2017-03-01\nsource: { publisher: TechCrunch }\n---\nText.\n',
      front: {
        title: 'A story',
        published: '2017-03-01',
        source: { publisher: 'TechCrunch' },
        lang: 'en',
        publishedBasis: 'stated',
        sources: [],
        topics: [],
        draft: false,
      },
      notices: [],
    });
  });

  test('may name its publisher alone, end lines as Windows does, begin with a byte-order mark and give its language itself', () => {
    const loaded = articleFile(
      'content/articles/story.md',
      '\uFEFF---\r\ntitle: A story\r\nlang: en\r\npublished: 2017-03-01T08:00:00Z\r\nsource: TechCrunch\r\n---\r\nText.\r\n',
    );
    expect('article' in loaded && loaded.article.front).toMatchObject({ published: '2017-03-01', source: { publisher: 'TechCrunch' }, lang: 'en' });
  });

  test('is told all its flaws at once, each with line, field and remedy', () => {
    expect(articleProblems('---\nstandfirst: ""\npublished: 2017-02-30\nsource:\n  url: nowhere\ndraft: maybe\n---\n')).toEqual([
      '2 title: missing; write the headline: `title: "…"`',
      '2 standfirst: empty; write a sentence, or leave the field out',
      '3 published: not a day: "2017-02-30"; write the day the story speaks from: `published: 2017-03-01`',
      '4 source.publisher: missing; write who published the story: `source: { publisher: "TechCrunch" }`',
      '5 source.url: not a web address; write a whole address, `url: https://example.com/story`, or leave the field out',
      expect.stringMatching(/^6 draft: invalid input.*; write `draft: true` or `draft: false`$/u),
    ]);
  });

  test('without front matter is told how to begin', () => {
    expect(articleProblems('Just text.')).toEqual(['1 : no front matter; begin the file with --- and title, published and source, and close it with ---']);
  });

  test('with broken YAML is told where', () => {
    expect(articleProblems('---\ntitle: "open\npublished: 2017-03-01\n---\n')[0]).toMatch(/^\d : not valid YAML: /u);
  });

  test('outside a language folder must say its language', () => {
    expect(articleProblems('---\ntitle: A\npublished: 2017-03-01\nsource: B\n---\n', 'content/articles/bai.md')).toEqual([
      '1 lang: missing; write `lang: vi` or `lang: en`, or put the file in the folder of its language',
    ]);
  });

  test('needs a name that can stand in an address', () => {
    expect(articleProblems('---\ntitle: A\npublished: 2017-03-01\nsource: B\n---\n', 'content/articles/vi/Bài mới.md')[0]).toContain(
      '"Bài mới" cannot stand in an address',
    );
  });

  test('with a field nobody knows gets a remark and goes on', () => {
    const loaded = articleFile('content/articles/vi/bai.md', '---\ntitle: A\npublished: 2017-03-01\nsource: B\ntopic: x\n---\n');
    expect('article' in loaded && loaded.article.notices).toMatchObject([{ line: 5, ruleId: 'front-matter-unknown-field' }]);
  });
});

function gazetteerProblems(...files: string[]): string[] {
  const read = files.map((text, i) => entitiesIn(`content/entities/${i + 1}.yaml`, text));
  return places([...read.flatMap(({ problems }) => problems), ...checkEntities(read.flatMap(({ placed }) => placed))]);
}

describe('the gazetteer', () => {
  test('takes entries in a short form', () => {
    const { placed } = entitiesIn(
      'content/entities/a.yaml',
      '- { id: aws, type: unit, name: AWS, founded: 2006 }\n- id: india\n  type: place\n  name: { vi: Ấn Độ, en: India }\n',
    );
    expect(placed.map(({ entity }) => entity)).toEqual([
      { id: 'aws', type: 'unit', name: { vi: 'AWS', en: 'AWS' }, aliases: [], common: [], descriptors: { vi: [], en: [] }, sorts: [], founded: '2006' },
      { id: 'india', type: 'place', name: { vi: 'Ấn Độ', en: 'India' }, aliases: [], common: [], descriptors: { vi: [], en: [] }, sorts: [] },
    ]);
  });

  test('says where an entry is wrong and what to write', () => {
    expect(gazetteerProblems('- { id: AWS, type: firm, name: AWS }\n- { id: x, type: unit, name: { vi: X } }\n')).toEqual([
      '1 [1].id: not an id: "AWS"; write a kebab-case id: `id: alibaba-cloud`',
      expect.stringMatching(/^1 \[1\]\.type: invalid option.*; write one of company, unit, product/u),
      '2 [2].name.en: missing; write `name: Microsoft`, or `name: { vi: Ấn Độ, en: India }`',
    ]);
  });

  test('refuses an id or a name that is taken, across files', () => {
    expect(
      gazetteerProblems(
        '- { id: aws, type: unit, name: AWS }\n',
        '- { id: aws, type: unit, name: Amazon Web Services }\n\n- { id: x, type: unit, name: X, aliases: [Y, AWS] }\n',
      ),
    ).toEqual([
      '1 id: "aws" is taken by content/entities/1.yaml:1; give one of them another id',
      '3 aliases: "AWS" already names `aws` (content/entities/1.yaml:1); keep it with one of them',
    ]);
  });

  test('refuses links to nobody and parents in a circle', () => {
    expect(gazetteerProblems('- { id: a, type: unit, name: A, parent: b }\n- { id: b, type: unit, name: B, parent: a, headquarters: nowhere }\n')).toEqual([
      '2 headquarters: no entity "nowhere"; add it to content/entities or correct the id',
      '1 parent: its parents lead back to itself: a → b → a; remove one `parent`',
    ]);
  });
});

describe('a review file', () => {
  test('takes a quote as plain words or with its occurrence', () => {
    const { reviews } = reviewsIn(
      'content/reviews/alibaba.yaml',
      '- quote: { vi: 215 triệu USD, en: { text: $215 million, occurrence: 2 } }\n  verdict: contradicted\n  sources: [{ publisher: Reuters, date: 2017-02 }]\n',
    );
    expect(reviews).toEqual([
      {
        slug: 'alibaba',
        file: 'content/reviews/alibaba.yaml',
        line: 1,
        verdict: 'contradicted',
        ignore: false,
        formerly: [],
        quote: { vi: { text: '215 triệu USD', occurrence: 1 }, en: { text: '$215 million', occurrence: 2 } },
        sources: [{ publisher: 'Reuters', date: '2017-02' }],
      },
    ]);
  });

  test('says where a finding is wrong and what to write', () => {
    const { problems } = reviewsIn(
      'content/reviews/alibaba.yaml',
      'reviews:\n  - quote: { vi: 215 triệu USD }\n    verdict: wrong\n    set: { period: lately }\n  - quote: {}\n    ignore: true\n  - quote: { vi: x }\n',
    );
    expect(places(problems)).toEqual([
      expect.stringMatching(/^3 reviews\[1\]\.verdict: invalid option.*; write one of supported, contradicted/u),
      '4 reviews[1].set.period: not a period: "lately"; write 2016, 2016-H1, 2016-Q4, 2016-12, 2016-12-31, FY2017 or start/end',
      '5 reviews[2].quote: empty; write the exact words of the article: `quote: { vi: 215 triệu USD, en: { text: $215 million, occurrence: 2 } }`',
      '7 reviews[3]: says nothing; give a `verdict`, a correction under `set`, an `outcome`, `ignore: true` or `formerly`',
    ]);
  });
});

test('all problems are reported together, by file and place', () => {
  const error = new ContentError([
    { file: 'content/articles/vi/a.md', line: 2, column: 1, field: 'title', reason: 'missing' },
    { file: 'content/reviews/a.yaml', line: 7, column: 3, field: '', reason: 'says nothing' },
  ]);
  expect(error.message).toContain('the content has 2 flaws');
  expect(error.message).toMatch(/content\/articles\/vi\/a\.md\n2:1 +error +title: missing/u);
  expect(error.message).toMatch(/content\/reviews\/a\.yaml\n7:3 +error +says nothing/u);
});
