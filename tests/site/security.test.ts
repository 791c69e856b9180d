import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../src/cli/chromium.ts';
import { serve } from '../../src/cli/serve.ts';
import { contentPolicy } from '../../src/hosting/policy.ts';
import { dist, isInternal, pages } from './built.ts';
import { copyOfProject } from './copy-of-project.ts';
import { injections } from './injections.ts';

describe('every page', () => {
  test('carries the policy, and nothing inline that it would refuse', () => {
    for (const { path, tree } of pages) {
      expect(
        selectAll('meta[http-equiv]', tree).map(({ properties }) => properties.content),
        path,
      ).toEqual([contentPolicy]);
      expect(
        selectAll('script:not([src]):not([type="application/ld+json"]), style, [style]', tree)
          .map((inline) => `'sha256-${createHash('sha256').update(toString(inline)).digest('base64')}'`)
          .filter((source) => !contentPolicy.includes(source)),
        path,
      ).toEqual([]);
    }
  });

  test('opens other sites without handing over its window', () => {
    const bare = pages.flatMap(({ path, tree }) =>
      selectAll('main a[href]', tree)
        .filter(({ properties }) => !isInternal(String(properties.href)) && !String(properties.href).startsWith('mailto:'))
        .filter(({ properties }) => !['noopener', 'noreferrer'].every((word) => String(properties.rel).includes(word)))
        .map(({ properties }) => `${path} ${properties.href}`),
    );
    expect(bare).toEqual([]);
  });
});

test('hosts are told the same headers as our own server sends', () => {
  const headers = readFileSync(join(dist, '_headers'), 'utf8');
  for (const name of ['Content-Security-Policy', 'Referrer-Policy', 'Permissions-Policy', 'X-Content-Type-Options']) {
    expect(headers).toContain(`  ${name}: `);
    expect(readFileSync(join(dist, 'nginx-headers.conf'), 'utf8')).toContain(`add_header ${name} `);
  }
  expect(headers).not.toContain('unsafe');
});

describe('a hostile article, gazetteer and review', () => {
  const copy = copyOfProject();
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    const line = (text: string) => JSON.stringify(text);
    const body = injections.map((text, i) => `AWS thu ${i + 2} tỷ USD năm ${2001 + (i % 20)}. ${text} Hết.`).join('\n\n');
    writeFileSync(
      join(copy.root, 'content/articles/vi/hostile.md'),
      `---\ntitle: ${line(injections.slice(0, 8).join(' '))}\nstandfirst: ${line(injections.slice(8).join(' '))}\npublished: 2026-11-21\nsource: { publisher: ${line(injections.slice(0, 12).join(' '))}, title: ${line(injections.slice(12).join(' '))} }\ntopics: [${line('"><script>window.ran=1</script>')}]\n---\n\n${body}\n`,
    );
    const name = '<img src=x onerror=window.ran=1>Ác Ý';
    writeFileSync(
      join(copy.root, 'content/entities/hostile.yaml'),
      `- { id: hostile, type: company, name: ${line(name)}, sorts: [company], summary: { vi: ${line(injections.join(' '))}, en: ${line(injections.join(' '))} } }\n`,
    );
    appendFileSync(join(copy.root, 'content/articles/vi/hostile.md'), `\n${name} thu 99 tỷ USD năm 2021.\n`);
    writeFileSync(
      join(copy.root, 'content/reviews/hostile.yaml'),
      `- quote: { vi: 2 tỷ USD }\n  verdict: contradicted\n  note: { vi: ${line(injections.join(' '))}, en: ${line(injections.join(' '))} }\n  sources: [{ publisher: ${line(injections.join(' '))} }]\n`,
    );
    const { status, output } = copy.build('dist');
    expect(status, output.slice(-2000)).toBe(0);
    site = await serve(join(copy.root, 'dist'));
    browser = await launch();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
    copy.end();
  });

  test.each(['/articles/hostile/', '/articles/', '/', '/companies/aws/', '/figures/', '/conflicts/', '/charts/revenue/', '/en/figures/'])(
    'nothing of it runs on %s, policy or no policy',
    async (path) => {
      const page = await (await browser.newContext({ bypassCSP: true })).newPage();
      await page.goto(site.address + path.slice(1));
      for (const target of await page
        .locator('main a, main [tabindex]')
        .all()
        .then((all) => all.slice(0, 40)))
        await target.focus().catch(() => undefined);
      expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
      expect(
        await page.locator('main script:not([src]), main iframe, main object, main embed, main [onerror], main [onload], main a[href^="javascript:"]').count(),
      ).toBe(0);
      await page.context().close();
    },
    60_000,
  );

  test('tables do not run as formulas', () => {
    const cells = readFileSync(join(copy.root, 'dist/data/figures.csv'), 'utf8').split('\n');
    expect(cells.filter((line) => /(?:^|,)"?[=@]/u.test(line))).toEqual([]);
  });
});
