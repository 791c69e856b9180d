import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemChromium } from '../chromium.ts';

/** What of a Lighthouse report is told. Scores run from 0 to 1. */
export interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
}

const chrome = systemChromium();
const path = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'report.json');

/** One mobile audit of a page, in a process of its own: the server that answers it must not be blocked. Throws what Lighthouse says when it ends without a report. */
export const audit = async (address: string): Promise<Report> => {
  const flags = ['--quiet', '--chrome-flags=--headless --no-sandbox --disable-gpu', '--output=json', `--output-path=${path}`];
  let said = '';
  const status = await new Promise<number | null>((done) => {
    const run = spawn('npx', ['--yes', 'lighthouse@13.5.0', address, ...flags], {
      env: { ...process.env, ...(chrome ? { CHROME_PATH: chrome } : {}) },
      stdio: ['ignore', 'ignore', 'pipe'],
    }).on('close', done);
    run.stderr.on('data', (piece) => {
      said += piece;
    });
  });
  if (status !== 0) throw new Error(`Lighthouse ended with ${status}\n${said.trim()}`);
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
};
