import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// Written out, so that a run next year measures the same; none of it is a dependency of this project.
const packages = ['@observablehq/framework@1.13.4', '@observablehq/plot@0.6.17', 'd3-dsv@3.0.2'];

/** The chart as its documentation would have it: the rows as a file, a dot for each, a picture for each panel, tips, links. Its libraries come with it, not from a server elsewhere. */
const pageOf = (title: string) => `# ${title}

\`\`\`js
import * as Plot from "@observablehq/plot";
import {csvParse, autoType} from "d3-dsv";
const rows = csvParse(await FileAttachment("chart.csv").text(), autoType);
const panels = Array.from(new Set(rows.map((row) => row.panel)));
\`\`\`

\`\`\`js
for (const panel of panels) display(Plot.plot({title: panel, width, grid: true, marks: [Plot.dot(rows.filter((row) => row.panel === panel), {x: "period_start", y: "value", stroke: "company", href: "link", title: "sentence", tip: true})]}));
\`\`\`
`;

/** Everything that a plainer page can do without is off. */
const config =
  'export default { root: "src", title: "Chart", sidebar: false, toc: false, pager: false, search: false, footer: "", globalStylesheets: [], pages: [] };\n';

/** Builds the page in a folder of its own; where that fails, says why. */
export function frameworkPage(
  title: string,
  csv: string,
): { readonly folder: string; readonly site: string } | { readonly folder: string; readonly why: string } {
  const folder = mkdtempSync(join(tmpdir(), 'so-may-framework-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{ "private": true, "type": "module" }\n');
  write('observablehq.config.js', config);
  write('src/index.md', pageOf(title));
  cpSync(csv, join(folder, 'src/chart.csv'));
  const run = (command: string, ...words: readonly string[]) =>
    spawnSync(command, words, { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', OBSERVABLE_TELEMETRY_DISABLE: 'true' } });
  const steps = [
    () => run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages),
    () => run(process.execPath, 'node_modules/@observablehq/framework/dist/bin/observable.js', 'build'),
  ];
  for (const step of steps) {
    const { status, stdout, stderr } = step();
    if (status !== 0) return { folder, why: `${stdout}\n${stderr}`.trim().split('\n').slice(-4).join('\n') };
  }
  return { folder, site: join(folder, 'dist') };
}
