import { expect, test } from 'vitest';
import { entriesOf, type Plate } from '../../src/components/plate.ts';
import { pagesOf } from '../../src/pages/_view/charts/plate-pages.ts';

const plateOf = (...marks: readonly number[]) =>
  ({
    id: 'revenue',
    pictures: marks.map((n, picture) => ({ entries: Array.from({ length: n }, (_, i) => ({ id: `${picture}.${i}` })) })),
  }) as unknown as Plate;
const marksOn = (plate: Plate) => pagesOf(plate).map((page) => entriesOf(page).length);

test('a chart of few marks is one page, and so is one of none', () => {
  expect(marksOn(plateOf(139, 100))).toEqual([239]);
  expect(pagesOf(plateOf())).toHaveLength(1);
});

test('pictures that are too much for one page go on over others in their order, each whole and none left out', () => {
  const plate = plateOf(150, 150, 1, 155, 400, 20);
  expect(marksOn(plate)).toEqual([300, 156, 400, 20]);
  expect(pagesOf(plate).flatMap(({ pictures }) => pictures)).toEqual(plate.pictures);
});
