import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progressOf } from '../../press/progress.ts';

/** What a build took, by its own account: all its threads, none of its neighbours on the machine. */
export interface Cost {
  readonly wall: number;
  /** Seconds of processor, its own and the system's for it. */
  readonly cpu: number;
  /** Bytes of memory at its peak. */
  readonly memory: number;
  readonly output: string;
}

/** Runs `astro build` in a folder and says how far it is, of about so many pages; throws with what it printed where it fails. */
export async function astroBuild(what: string, root: string, pages: number): Promise<Cost> {
  const progress = progressOf(`  ${what}, pages`, pages);
  const folder = mkdtempSync(join(tmpdir(), 'so-may-cost-'));
  const account = join(folder, 'cost.json');
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', new URL('account.ts', import.meta.url).href, join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', join(root, 'dist')],
    { cwd: root, env: { ...process.env, COST_FILE: account, NO_COLOR: '1', FORCE_COLOR: '0' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      progress.at((output.match(/^.*\(\+[\d.]+m?s\)/gm) ?? []).length);
    });
  }
  const status = await new Promise((resolve) => child.on('close', resolve));
  const wall = (performance.now() - began) / 1000;
  progress.say(`  ${what}: ${wall.toFixed(1)} s`);
  if (status !== 0) throw new Error(`astro build ended with ${status} in ${root}\n${output.slice(-4000)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(account, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(folder, { recursive: true });
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024, output };
}
