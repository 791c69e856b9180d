import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { dist } from './built.ts';

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve(dist);
});
afterAll(() => void site.server.close());

/** The answer to a path as it is written: `fetch` would tidy it first. */
const ask = (path: string): Promise<{ readonly status: number | undefined; readonly location: string | undefined }> =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(site.address);
    request({ hostname, port, path, agent: false }, (answer) => {
      answer.resume().on('end', () => done({ status: answer.statusCode, location: answer.headers.location }));
    })
      .on('error', failed)
      .end();
  });

test.each([
  ['/', 200],
  ['/en/charts/', 200],
  ['/data/ledger.json', 200],
  ['/nowhere/', 404],
  ['/data/', 200],
  ['//', 200],
  ['//nowhere.example/', 404],
  ['/%00', 404],
  ['/%2e%2e/package.json', 404],
  ['/..%2fpackage.json', 404],
  ['/%E0%A4%A', 400],
  ['http://[', 404],
])('%s is answered with %i, and the next reader is still served', async (path, status) => {
  expect((await ask(path)).status).toBe(status);
  expect((await ask('/')).status).toBe(200);
});

test('a folder without its stroke is led to its page on this site', async () => {
  const { status, location } = await ask('/en/charts');
  expect([status, new URL(location ?? '', `${site.address}en/charts`).href]).toEqual([301, `${site.address}en/charts/`]);
  expect(new URL((await ask('//charts')).location ?? '', site.address).origin).toBe(new URL(site.address).origin);
});
