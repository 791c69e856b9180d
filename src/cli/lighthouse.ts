import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './serve.ts';

// `npm run lighthouse`: the built site through Lighthouse's mobile audit, a page of each main type or those named (`-- timeline/`). Fetches Lighthouse when first run.
interface Ledger {
  readonly articles: readonly { readonly slug: string }[];
  readonly claims: readonly { readonly subject: string | null }[];
}
const { articles, claims } = JSON.parse(readFileSync('dist/data/ledger.json', 'utf8')) as Ledger;
/** The company with the most figures: its account is the longest page. */
const [company] =
  [
    ...Map.groupBy(
      claims.filter(({ subject }) => subject !== null),
      ({ subject }) => subject,
    ),
  ].sort((one, other) => other[1].length - one[1].length)[0] ?? [];
const named = process.argv.slice(2);
const pages = named.length > 0 ? named : ['', 'en/', `articles/${articles[0]?.slug}/`, `companies/${company}/`, 'charts/revenue/', 'timeline/'];
const chrome = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));
const report = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'report.json');
const { server, address } = await serve('dist');

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
}

for (const page of pages) {
  const flags = ['--quiet', '--chrome-flags=--headless --no-sandbox --disable-gpu', '--output=json', `--output-path=${report}`];
  // The server answers from this process, so the audit must not block it.
  let said = '';
  const status = await new Promise<number | null>((done) => {
    const audit = spawn('npx', ['--yes', 'lighthouse@13.5.0', address + page, ...flags], {
      env: { ...process.env, ...(chrome ? { CHROME_PATH: chrome } : {}) },
      stdio: ['ignore', 'ignore', 'pipe'],
    }).on('close', done);
    audit.stderr.on('data', (piece) => {
      said += piece;
    });
  });
  if (status !== 0) {
    console.error(`/${page}: Lighthouse ended with ${status}\n${said.trim()}`);
    process.exitCode = 1;
    continue;
  }
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) => `${id} ${Math.round((categories[id]?.score ?? 0) * 100)}`);
  const times = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map((id) => `${id} ${audits[id]?.displayValue}`);
  console.log(`/${page}: ${[...scores, ...times].join(', ')}`);
}
server.close();
