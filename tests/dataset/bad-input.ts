import { Buffer } from 'node:buffer';

/** Content as an editor, a converter or an enemy might leave it, and what is said of it: `file:line  message`. */
export interface BadInput {
  readonly name: string;
  /** Files below `content/`, beside the good ones. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly says: readonly string[];
}

const head = (fields: string) => `---\n${fields}\n---\n\nAWS đạt 3 tỷ USD.\n`;
const good = 'title: A\npublished: 2017-03-01\nsource: B';
const article = (name: string, text: string | Uint8Array, ...says: readonly string[]): BadInput => ({
  name,
  files: { 'articles/vi/bad.md': text },
  says: says.map((said) => `content/articles/vi/bad.md:${said}`),
});
const gazetteer = (name: string, text: string, ...says: readonly string[]): BadInput => ({
  name,
  files: { 'entities/bad.yaml': text },
  says: says.map((said) => `content/entities/bad.yaml:${said}`),
});
const review = (name: string, text: string, ...says: readonly string[]): BadInput => ({
  name,
  files: { 'reviews/good.yaml': text },
  says: says.map((said) => `content/reviews/good.yaml:${said}`),
});

const day = 'write the day the story speaks from: `published: 2017-03-01`';
const publisher = 'write who published the story: `source: { publisher: "TechCrunch" }`';
const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...[...'bcdefghij'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(',')}]`)].join(
  '\n',
);

/** Each of these stops `npm run check:content` and the build. */
export const badInputs: readonly BadInput[] = [
  article('an empty file', '', '1  the file is empty; write an article in it, or delete it'),
  article('nothing but blank lines', '\n \n', '1  the file is empty; write an article in it, or delete it'),
  article('no front matter', 'AWS đạt 3 tỷ USD.\n', '1  no front matter; begin the file with --- and title, published and source, and close it with ---'),
  article('front matter that never ends', `---\n${good}\n\nText.\n`, '1  the front matter never ends; write --- on a line of its own below it'),
  article(
    'empty front matter',
    '---\n---\nText.\n',
    '2  title: missing; write the headline: `title: "…"`',
    `2  published: missing; ${day}`,
    '2  source: missing; write `source: { publisher: "TechCrunch" }`',
  ),
  article('front matter that is a list', head('- title'), '2  invalid input: expected object, received array; write one field a line: `title: "…"`'),
  article(
    'an open quotation mark',
    head('title: "A\npublished: 2017-03-01'),
    '4  not valid YAML: Missing closing "quote; close the quotation mark or bracket that is open',
  ),
  article('a field twice', head(`${good}\ntitle: B`), '5  not valid YAML: Map keys must be unique; keep one of the two fields'),
  article(
    'a colon in a bare title',
    head('title: AWS: a story\npublished: 2017-03-01\nsource: B'),
    '2  not valid YAML: Nested mappings are not allowed in compact mappings; put a text with : # & * or quotation marks in it between quotation marks of the other kind',
  ),
  article(
    'fields of a wrong kind',
    head('title: [A]\npublished: yes\nsource: 5\ntopics: deals\ndraft: maybe'),
    '2  title: invalid input: expected string, received array; write the headline: `title: "…"`',
    `3  published: not a day: "yes"; ${day}`,
    '4  source: invalid input: expected object, received number; write `source: { publisher: "TechCrunch" }`',
    '5  topics: invalid input: expected array, received string; write a list of words: `topics: [deals]`',
    '6  draft: invalid input: expected boolean, received string; write `draft: true` or `draft: false`',
  ),
  article('a publisher without a name', head('title: A\npublished: 2017-03-01\nsource: { title: X }'), `4  source.publisher: missing; ${publisher}`),
  article(
    'an address that is a script',
    head('title: A\npublished: 2017-03-01\nsource: { publisher: B, url: "javascript:alert(1)" }'),
    '4  source.url: not a web address; write a whole address, `url: https://example.com/story`, or leave the field out',
  ),
  article('the 30th of February', head('title: A\npublished: 2016-02-30\nsource: B'), `3  published: not a day: "2016-02-30"; ${day}`),
  article('the year 20166', head('title: A\npublished: 20166-02-03\nsource: B'), `3  published: not a day: "20166-02-03"; ${day}`),
  article('a year alone', head('title: A\npublished: 20166\nsource: B'), `3  published: not a day: "20166"; ${day}`),
  article('the year 16', head('title: A\npublished: 0016-02-03\nsource: B'), `3  published: not a day: "0016-02-03"; ${day}`),
  article('a thirteenth month', head('title: A\npublished: 2016-13-01\nsource: B'), `3  published: not a day: "2016-13-01"; ${day}`),
  article(
    'an unknown language',
    head(`${good}\nlang: fr`),
    '5  lang: invalid option; write `lang: vi` or `lang: en`, or put the file in the folder of its language',
  ),
  {
    name: 'a folder of an unknown language',
    files: { 'articles/fr/bad.md': head(good) },
    says: ['content/articles/fr/bad.md:1  lang: missing; write `lang: vi` or `lang: en`, or put the file in the folder of its language'],
  },
  {
    name: 'one slug twice',
    files: { 'articles/vi/2017/good.md': head(good) },
    says: ['content/articles/vi/good.md:1  "good" in vi is already content/articles/vi/2017/good.md; rename one of them'],
  },
  {
    name: 'a name with marks, decomposed as macOS writes it',
    files: { [`articles/vi/${'bài'.normalize('NFD')}.md`]: head(good) },
    says: [
      `content/articles/vi/${'bài'.normalize('NFD')}.md:1  file name "${'bài'.normalize('NFD')}" cannot stand in an address; rename it with a–z, 0–9 and hyphens, like alibaba-cloud-2017.md`,
    ],
  },
  article(
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    '3  not a text file: it holds a zero byte; remove it, or write the article as Markdown in UTF-8',
  ),
  article('text in UTF-16', Buffer.from(`\ufeff${head(good)}`, 'utf16le'), '1  text in UTF-16; save it as UTF-8'),
  article('text in another encoding', Buffer.from(head('title: é\npublished: 2017-03-01'), 'latin1'), '2  not text in UTF-8; save it as UTF-8'),
  article('five megabytes', head(good) + 'AWS đạt 3 tỷ USD. '.repeat(230_000), '1  5.3 MB is too long for one page; part it into articles of less than 1 MB'),
  article(
    'aliases of aliases: a YAML bomb',
    head(`${good}\n${bomb}`),
    '6  not valid YAML: excessive alias count indicates a resource exhaustion attack; write each value out, without & and *',
  ),
  article(
    'an alias that points nowhere',
    head('title: *a\npublished: 2017-03-01\nsource: B'),
    '2  not valid YAML: unresolved alias (the anchor must be set before the alias): a; write each value out, without & and *',
  ),

  gazetteer(
    'a row that is only a word',
    '- Microsoft\n',
    '1  [1]: invalid input: expected object, received string; write an entry: `- { id: aws, type: unit, name: AWS }`',
  ),
  gazetteer('an empty row', '-\n', '1  [1]: invalid input: expected object, received null; write an entry: `- { id: aws, type: unit, name: AWS }`'),
  gazetteer('a misspelt field', '- { id: x, type: company, name: X, alias: [Y] }\n', '1  [1].alias: unknown field; correct its name, or remove it'),
  gazetteer(
    'a site that is a script',
    '- id: x\n  type: company\n  name: X\n  site: "javascript:alert(1)"\n',
    '4  [1].site: not a web address; write `site: https://example.com/`',
  ),
  gazetteer(
    'a parent that is missing',
    '- { id: x, type: unit, name: X, parent: nobody }\n',
    '1  parent: no entity "nobody"; add it to content/entities or correct the id',
  ),
  {
    name: 'a parent that is there but wrong in itself',
    files: { 'entities/bad.yaml': '- { id: x, type: unit, name: X, parent: y }\n- { id: y, type: firm, name: Y }\n' },
    says: [
      'content/entities/bad.yaml:2  [2].type: invalid option; write one of company, unit, product, project, person, place, publisher, market, analyst, organisation',
    ],
  },
  gazetteer(
    'parents in a circle',
    '- { id: x, type: unit, name: X, parent: y }\n- { id: y, type: unit, name: Y, parent: z }\n- { id: z, type: unit, name: Z, parent: x }\n',
    '1  parent: its parents lead back to itself: x → y → z → x; remove one `parent`',
  ),
  gazetteer('a parent of itself', '- { id: x, type: unit, name: X, parent: x }\n', '1  parent: its parents lead back to itself: x → x; remove one `parent`'),
  {
    name: 'an id that is taken',
    files: { 'entities/bad.yaml': '- { id: aws, type: unit, name: X }\n' },
    says: ['content/entities/good.yaml:1  id: "aws" is taken by content/entities/bad.yaml:1; give one of them another id'],
  },

  review(
    'a quote that is gone',
    '- quote: { vi: 7 tỷ USD }\n  verdict: supported\n',
    '1  quote.vi: "7 tỷ USD" no longer stands in content/articles/vi/good.md; nearest are "3 tỷ USD" (line 7), "tỷ USD" (line 7), "USD" (line 7); quote the article as it stands',
  ),
  review(
    'an occurrence that is none',
    '- quote: { vi: { text: 3 tỷ USD, occurrence: 2 } }\n  verdict: supported\n',
    '1  quote.vi: "3 tỷ USD" stands once in content/articles/vi/good.md, not 2; write occurrence 1',
  ),
  review(
    'a correction to nobody',
    '- quote: { vi: 3 tỷ USD }\n  set: { subject: nobody }\n',
    '1  set.subject: no entity "nobody"; add it to content/entities or correct the id',
  ),
  review('a file that is no list', 'verdict: supported\n', '1  not a list; begin each finding with `- quote: { vi: …, en: … }`'),
];
