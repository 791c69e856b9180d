import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { frame } from './tolerance.ts';

/** An open window of one width and theme, in which pages are drawn one after the other. */
export async function openWindow(browser: Browser, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: frame.tallest },
    colorScheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: frame.scale,
    locale: 'vi-VN',
    timezoneId: 'UTC',
  });
  return context.newPage();
}

/** The page at an address as a reader sees it once its letters are there, to the cap; as PNG. */
export async function draw(window: Page, address: string): Promise<Buffer> {
  await window.goto(address);
  await window.evaluate(() => document.fonts.ready.then(() => undefined));
  // What waits far from view is laid out now (src/styles/afar.css): otherwise a row may stand half a pixel elsewhere the next time.
  await window.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('main *')) one.style.contentVisibility = 'visible';
  });
  const height = await window.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const { width } = window.viewportSize() ?? { width: 0 };
  return window.screenshot({ animations: 'disabled', caret: 'hide', clip: { x: 0, y: 0, width, height: Math.min(height, frame.tallest) } });
}

/** A picture as plain pixels, four bytes each. */
export async function pixels(picture: Buffer | string): Promise<{ readonly data: Buffer; readonly width: number; readonly height: number }> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A picture kept as lossless WebP, a third of the PNG. */
export const keep = (picture: Buffer, file: string) => sharp(picture).webp({ lossless: true, effort: 5 }).toFile(file);
