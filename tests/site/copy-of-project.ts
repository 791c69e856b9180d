import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';

/** A copy of the project with some of its stories, to be changed and built on its own; libraries are shared. */
export interface Copy {
  readonly root: string;
  /** Builds into a folder of the copy; `env` is added to the environment. */
  readonly build: (out: string, env?: Readonly<Record<string, string>>) => { readonly status: number | null; readonly output: string };
  readonly end: () => void;
}

/** Every fourth story tells of a build what all of them would, in less time. */
const SOME = 4;

/** Leaves of the content every fourth story, with its translation and its reviews. */
function thin(content: string): void {
  const slugs = [...new Set(globSync('articles/*/*.md', { cwd: content }).map((file) => parse(file).name))].sort();
  const kept = new Set(slugs.filter((_, i) => i % SOME === 0));
  for (const file of globSync('{articles/*/*.md,reviews/*.yaml}', { cwd: content })) if (!kept.has(parse(file).name)) rmSync(join(content, file));
}

/** `cold`: nothing is taken from earlier builds. */
export function copyOfProject({ cold = false } = {}): Copy {
  const root = mkdtempSync(join(tmpdir(), 'so-may-'));
  for (const part of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(part, join(root, part), { recursive: true });
  thin(join(root, 'content'));
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
