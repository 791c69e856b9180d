import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** A headless browser: the system's, else the one that comes as a package. */
export async function launch(...args: readonly string[]): Promise<Browser> {
  const system = [process.env.CHROMIUM, ...SYSTEM].find((path) => path !== undefined && existsSync(path));
  if (system) return chromium.launch({ executablePath: system, args: ['--no-sandbox', ...args] });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...packaged.args, ...args] });
}
