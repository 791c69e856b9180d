import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MadeArticle } from './articles.ts';

/** A project in a folder of its own, with a cold cache. */
export function projectIn(root: string, parts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-may-bench-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  // Libraries are shared one by one: what a build keeps for the next one stands beside them and must be its own.
  mkdirSync(join(folder, 'node_modules'));
  for (const library of readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.')))
    symlinkSync(join(root, 'node_modules', library), join(folder, 'node_modules', library));
  return folder;
}

/** This project with other articles; nothing that was said of its own. */
export function wholeSite(root: string, articles: Iterable<MadeArticle>): string {
  const folder = projectIn(root, ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']);
  for (const part of ['articles', 'reviews']) rmSync(join(folder, 'content', part), { recursive: true, force: true });
  writeFiles(articles, join(folder, 'content/articles'));
  return folder;
}

/** Writes texts into a folder, each at its path. */
export function writeFiles(files: Iterable<MadeArticle>, folder: string): void {
  for (const { path, source } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
}
