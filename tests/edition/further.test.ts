import { expect, test } from 'vitest';
import { pagesOf, waysOf } from '../../src/pages/_view/further.ts';

const lines = (of: string, n: number) => Array.from({ length: n }, (_, i) => ({ href: `/${of}/${i}/`, text: `${of} ${i}` }));
const parts = [
  { id: 'standing', title: 'Standing', lines: lines('standing', 950) },
  { id: 'conflicts', title: 'Conflicts', lines: [] },
  { id: 'mentions', title: 'Mentions', lines: lines('mentions', 300) },
];

test('lines without room go on over pages in their order, none twice and none left out', () => {
  const pages = pagesOf(parts);
  expect(pages.map((own) => own.reduce((sum, part) => sum + part.lines.length, 0))).toEqual([800, 450]);
  expect(pages.flat().flatMap((part) => part.lines)).toEqual(parts.flatMap((part) => part.lines));
});

test('a section says where its lines begin; one without any says nothing', () => {
  const ways = waysOf(parts, '/companies/aws/');
  expect([...ways.keys()]).toEqual(['standing', 'mentions']);
  expect(ways.get('mentions')).toEqual({ href: '/companies/aws/3/#mentions', lines: 300, page: 3 });
});
