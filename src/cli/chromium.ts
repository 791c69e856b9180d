import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Where the machine keeps a Chromium of its own, by `CHROMIUM` or where it is usual; undefined where it has none. */
export const systemChromium = (): string | undefined => [process.env.CHROMIUM, ...SYSTEM].find((path) => path !== undefined && existsSync(path));

/** A headless browser: the system's, else the one that comes as a package. */
export async function launch(...args: readonly string[]): Promise<Browser> {
  const system = systemChromium();
  if (system) return chromium.launch({ executablePath: system, args: ['--no-sandbox', ...args] });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...packaged.args, ...args] });
}
