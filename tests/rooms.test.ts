import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom: one direction, no circles. A room may always import itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  locales: ['model'],
  extract: ['model'],
  render: ['model', 'extract'],
  dataset: ['model', 'locales', 'extract'],
  charts: ['model', 'locales'],
  search: ['model'],
  components: ['model', 'locales', 'charts'],
  hosting: [],
  layouts: ['hosting', 'model', 'locales', 'charts', 'components', 'styles'],
  styles: [],
  fonts: ['model', 'locales'],
  cards: ['charts', 'fonts', 'styles'],
  press: ['model', 'locales', 'extract', 'dataset', 'render'],
  pages: ['hosting', 'model', 'locales', 'dataset', 'charts', 'components', 'layouts', 'render', 'search', 'styles', 'cards', 'press'],
  cli: ['hosting', 'model', 'locales', 'extract', 'dataset', 'press'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|astro)$/.test(file));
const roomOf = (file: string): string => file.split('/')[0]?.replace(/\..*/, '') ?? '';
const importsOf = (file: string): string[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from\s+|import\s+|import\()['"](\.[^'"]+)['"]/g)].map((match) =>
    relative('.', normalize(join(dirname(file), match[1] ?? ''))),
  );

test.each(files)('%s imports only from rooms it may', (file) => {
  const room = roomOf(file);
  if (!(room in rooms)) return expect(file).toBe('content.config.ts');
  for (const imported of importsOf(file)) {
    if (imported.startsWith('..')) continue;
    const other = roomOf(imported);
    expect(other === room || rooms[room]?.includes(other) === true, `${room} must not import ${other}: ${imported}`).toBe(true);
  }
});

test('no file imports itself through others', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file).filter((imported) => files.includes(imported))]));
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    expect(path, `circle: ${[...path, file].join(' → ')}`).not.toContain(file);
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});
