import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const { '': root, ...locked } = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> }).packages;
const packages = Object.entries(locked).map(([path, one]) => ({ path, ...one }));
const named = Object.keys({ ...own.dependencies, ...own.devDependencies });
const isTypes = (name: string) => name.startsWith('@types/');

describe('what the site is built with', () => {
  test('each package stands in the README with its reason, and no other', () => {
    const table = readFileSync('README.md', 'utf8').split('### What it is built with')[1] ?? '';
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const told = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map((match) => match[1]));
    expect(told.filter((name) => name !== '@types/*').sort()).toEqual(named.filter((name) => !isTypes(name)).sort());
    for (const row of rows) expect(row.split('|').slice(2, 4).join('').trim(), row).not.toBe('');
  });

  test('each is used', () => {
    // Run by name, or read as files: nothing imports them.
    const tools = ['@astrojs/check', '@biomejs/biome', 'node', 'typescript', '@fontsource-variable/encode-sans', '@fontsource-variable/stix-two-text'];
    const text = ['src', 'tests']
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
      .filter((file) => /\.(?:ts|astro|mjs|css)$/u.test(file))
      .concat('astro.config.mjs')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const isUsed = (name: string) => ["'", '"', '`'].some((quote) => [quote, '/'].some((end) => text.includes(`${quote}${name}${end}`)));
    expect(named.filter((name) => !isTypes(name) && !tools.includes(name) && !isUsed(name))).toEqual([]);
  });

  test('each has one version, written out', () => {
    for (const version of Object.values({ ...own.dependencies, ...own.devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});

describe('the lock file', () => {
  test('is of this package.json', () => {
    expect(root).toMatchObject({ dependencies: own.dependencies, devDependencies: own.devDependencies });
  });

  test('says of each package what must arrive', () => {
    // Binaries for other machines: npm leaves their sums out where it never fetched them.
    const elsewhere = ({ optional, path }: (typeof packages)[number]) => optional === true && /(?:binding|cli)-[a-z0-9]+/u.test(path);
    expect(packages.filter((one) => !one.integrity && !elsewhere(one)).map(({ path }) => path)).toEqual([]);
  });

  test('brings install scripts that are known, and runs only one', () => {
    // esbuild works without its own.
    const scripts = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ path }) => path);
    expect(scripts).toEqual(['node_modules/esbuild', 'node_modules/node']);
    expect(own.allowScripts).toEqual({ node: true });
  });
});

test('what is served or builds the site is free: its licences are these', () => {
  const allowed = [
    'MIT',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'MPL-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'Python-2.0',
    'LGPL-3.0-or-later',
  ];
  // Older than the field `license`: its package.json names MIT in a list.
  const known: Readonly<Record<string, string>> = { 'node_modules/format': 'MIT' };
  const others = packages
    .filter(({ dev }) => !dev)
    .filter(({ path, license = known[path] ?? 'none' }) => !license.split(' AND ').every((part) => allowed.includes(part)))
    .map(({ path, license }) => `${path}: ${license}`);
  expect(others).toEqual([]);
  // The library of pictures that sharp brings is the only one of its kind, and no page is served with it.
  expect(packages.filter(({ path, dev, license }) => !dev && license?.includes('LGPL') && !path.includes('@img/sharp'))).toEqual([]);
});
