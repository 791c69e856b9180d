import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyOfProject } from './copy-of-project.ts';

const copy = copyOfProject({ cold: true });
afterAll(() => copy.end());

/** Every file of a built site with what is in it. */
const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(copy.root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(join(copy.root, folder).length), readFileSync(file, 'base64')]),
  );

test('two builds are alike to the byte, whatever the time zone, the locale, how many read, and what is kept of an earlier one', { timeout: 480_000 }, () => {
  const one = copy.build('one', { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8', READERS: '1' });
  // Of what was read half is lost and one reading is broken, as by a full disk; three read it anew.
  const kept = join(copy.root, 'node_modules/.astro/readings');
  const readings = readdirSync(kept);
  expect(readings.length).toBeGreaterThan(10);
  for (const name of readings.filter((_, i) => i % 2 === 1)) rmSync(join(kept, name));
  writeFileSync(join(kept, readings[0] ?? ''), readFileSync(join(kept, readings[0] ?? '')).subarray(0, 900));
  const two = copy.build('two', { TZ: 'UTC', LC_ALL: 'C', READERS: '3' });
  expect([one.status, two.status], one.output + two.output).toEqual([0, 0]);
  const [a, b] = [filesOf('one'), filesOf('two')];
  expect([...a.keys()]).toEqual([...b.keys()]);
  expect([...a].filter(([name, text]) => b.get(name) !== text).map(([name]) => name)).toEqual([]);
});
