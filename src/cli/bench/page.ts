import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launch } from '../chromium.ts';
import { serve } from '../serve.ts';
import { tableOf } from '../table.ts';
import { frameworkPage } from './page/framework.ts';
import { type Weight, weigh } from './page/visit.ts';

// `npm run bench:page`: what a reader pays for our chart pages, and for the largest of them built of the same rows in Observable Framework, measured in one run.
const RUNS = 3;
const ours = ['/charts/revenue/', '/charts/market-share/', '/en/charts/revenue/'];
const CSV = 'dist/charts/revenue.csv';

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** The middle of a few visits, measure by measure. */
async function middling(browser: Browser, address: string): Promise<Weight> {
  const visits: Weight[] = [];
  for (let run = 0; run < RUNS; run++) visits.push(await weigh(browser, address));
  const of = (measure: keyof Weight) => middle(visits.map((visit) => visit[measure]));
  return {
    bytes: of('bytes'),
    fonts: of('fonts'),
    requests: of('requests'),
    largest: of('largest'),
    drawn: of('drawn'),
    blocked: of('blocked'),
    shift: of('shift'),
  };
}

const kilo = (number: number) => (number / 1000).toFixed(1);
const row = (page: string, { bytes, fonts, requests, largest, drawn, blocked, shift }: Weight): string[] => [
  page,
  ...[kilo(bytes), kilo(fonts), String(requests), kilo(largest), kilo(drawn), blocked.toFixed(0), shift.toFixed(3)],
];

if (!existsSync(CSV)) throw new Error('no built site: run `npm run build` first');
const title = /<title>([^<]*)/.exec(readFileSync('dist/charts/revenue/index.html', 'utf8'))?.[1] ?? 'Revenue';
process.stderr.write('fetching Observable Framework into a temporary folder and building the same chart with it …\n');
const theirs = frameworkPage(title, CSV);
const browser = await launch();
const rows: string[][] = [];
const measure = async (folder: string, pages: readonly (readonly [string, string])[], own: boolean) => {
  const { server, address } = await serve(folder, 0, own ? undefined : () => ({}));
  for (const [name, path] of pages) {
    process.stderr.write(`  ${name} …\n`);
    rows.push(row(name, await middling(browser, address + path.slice(1))));
  }
  server.close();
};
const most = ours.map((path) => [path, path] as const);
await measure('dist', most, true);
if ('site' in theirs) await measure(theirs.site, [['Observable Framework', '/']], false);
await browser.close();
rmSync(theirs.folder, { recursive: true, force: true });

console.log(tableOf(['page', 'kB', 'of them fonts', 'requests', 'largest paint s', 'chart there s', 'blocked ms', 'shift'], rows, 1));
console.log(`\nthe middle of ${RUNS} first visits each: 150 ms and 1.6 Mbit/s, processor slowed to a quarter, 412 × 823; both served with brotli`);
if ('why' in theirs) console.log(`Observable Framework could not be measured:\n${theirs.why}`);
