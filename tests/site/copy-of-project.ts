import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project to be changed and built on its own; libraries are shared. */
export interface Copy {
  readonly root: string;
  /** Builds into a folder of the copy; `env` is added to the environment. */
  readonly build: (out: string, env?: Readonly<Record<string, string>>) => { readonly status: number | null; readonly output: string };
  readonly end: () => void;
}

/** `cold`: nothing is taken from earlier builds. */
export function copyOfProject({ cold = false } = {}): Copy {
  const root = mkdtempSync(join(tmpdir(), 'so-may-'));
  for (const part of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(part, join(root, part), { recursive: true });
  if (cold) {
    mkdirSync(join(root, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((library) => !library.startsWith('.')))
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  } else symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return {
    root,
    build: (out, env = {}) => {
      const astro = join(root, 'node_modules/astro/bin/astro.mjs');
      const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', out], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      return { status, output: stdout + stderr };
    },
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}
