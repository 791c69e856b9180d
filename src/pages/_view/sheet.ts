import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import italic from '@fonts/italic.woff2?url';
import sans from '@fonts/sans.woff2?url';
import serif from '@fonts/serif.woff2?url';
import { transform } from 'lightningcss';
import { projectRoot } from '../../dataset/load/content-folder.ts';
import type { Dataset } from '../../model/ledger.ts';
import { targets } from '../../styles/engines.ts';
import signs from '../../styles/fonts/so-may-glyphs.woff2?url';
import { inksCss } from '../../styles/inks.ts';
import { partsOf, type SheetName, sheetNames } from '../../styles/sheets.ts';
import { marksCss } from './marks-css.ts';
import { oncePerDataset } from './memo.ts';

interface Sheet {
  readonly name: SheetName;
  readonly css: string;
  /** Its file, named by what is in it, so that a browser may keep it for good. */
  readonly href: string;
}

const fonts: Readonly<Record<string, string>> = {
  '@fonts/serif.woff2': serif,
  '@fonts/sans.woff2': sans,
  '@fonts/italic.woff2': italic,
  './fonts/so-may-glyphs.woff2': signs,
};
const part = (name: string) => readFileSync(join(projectRoot(), 'src', 'styles', `${name}.css`), 'utf8');
const withFonts = (css: string) => css.replaceAll(/url\('([^']+)'\)/g, (url, file: string) => (fonts[file] ? `url('${fonts[file]}')` : url));

function sheet(name: SheetName, dataset: Dataset): Sheet {
  const written = withFonts([inksCss, marksCss(name, dataset), ...partsOf(name).map(part)].join('\n'));
  // In dev it is served as it is written.
  const css = import.meta.env.DEV ? written : transform({ filename: `${name}.css`, code: Buffer.from(written), minify: true, targets }).code.toString();
  return { name, css, href: `/styles/${name}.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css` };
}

/** Every style sheet of the site: rules that are written and rules that the data makes, one file for each type of page. */
export const sheets = oncePerDataset((dataset) => new Map(sheetNames.map((name) => [name, sheet(name, dataset)])));

/** Where the sheet of a page type stands. */
export const sheetHref = (name: SheetName, dataset: Dataset): string => sheets(dataset).get(name)?.href ?? '';
