import type { Browser } from 'playwright-core';
import { heardByPage } from './heard.ts';

/** What one visit of a page costs its reader. */
export interface Weight {
  /** Bytes over the wire, headers and fonts included. */
  readonly bytes: number;
  /** Of them those of typefaces. */
  readonly fonts: number;
  readonly requests: number;
  /** Milliseconds until the largest thing on the first screen was painted, and until the first picture was in the page. */
  readonly largest: number;
  readonly drawn: number;
  /** Milliseconds beyond 50 of each long task: the page did not answer. */
  readonly blocked: number;
  readonly shift: number;
}

/** A middling phone on a slow mobile network, as Lighthouse has it: 150 ms there and back, 1.6 megabits, a quarter of this processor. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const QUIET = 2000;

/** Opens a page as a first-time reader does, with nothing kept. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const fonts = new Set<string>();
  let [requests, bytes, letters] = [0, 0, 0];
  devtools.on('Network.requestWillBeSent', ({ requestId, type }) => {
    requests++;
    if (type === 'Font') fonts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (fonts.has(requestId)) letters += encodedDataLength;
  });
  await page.addInitScript(heardByPage);
  await page.goto(address, { waitUntil: 'networkidle' });
  // What is drawn after all has arrived counts too.
  await page.waitForFunction(() => Number.isFinite(window.heard.drawn), undefined, { timeout: 60_000 });
  await page.waitForTimeout(QUIET);
  const heard = await page.evaluate(() => window.heard);
  await context.close();
  return { bytes, fonts: letters, requests, ...heard };
}
