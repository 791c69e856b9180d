import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const FILE = 'tests/visual/references/drawn-with.json';

const machine = (browser: Browser) => ({ chromium: browser.version(), platform: `${process.platform} ${process.arch}` });

/** Writes down what the references are drawn with. */
export const signReferences = (browser: Browser): void => writeFileSync(FILE, `${JSON.stringify(machine(browser), null, 2)}\n`);

/** A sentence that explains a failure where the references were drawn with another browser or machine; else nothing. */
export function otherMachine(browser: Browser): string {
  const then = existsSync(FILE) ? readFileSync(FILE, 'utf8').trim() : 'none';
  const now = JSON.stringify(machine(browser), null, 2);
  const flat = (text: string) =>
    text
      .replace(/[{}"\n]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  if (then === now) return '';
  return ` The references were drawn with another browser or machine (${flat(then)}; here ${flat(now)}), which may explain this: look at the pictures, and renew the references where nothing but letters' edges moved.`;
}
