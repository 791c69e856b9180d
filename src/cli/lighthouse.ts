import { audit, type Report } from './lighthouse/audit.ts';
import { mainPages } from './lighthouse/pages.ts';
import { serve } from './serve.ts';

// `npm run lighthouse`: the built site through Lighthouse's mobile audit, a page of each main type or those named (`-- timeline/`).
// Fetches Lighthouse when first run. One audit sways with whatever else the machine does: as Lighthouse's own page on variability
// advises (docs/variability.md), each page is audited five times and the run of the median score told, the five scores beside it.
const runs = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const metrics = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

const score = (report: Report, id: string): number => Math.round((report.categories[id]?.score ?? 0) * 100);

const named = process.argv.slice(2);
const { server, address } = await serve('dist');
for (const page of named.length > 0 ? named : mainPages()) {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run++) {
    await audit(address + page).then(
      (report) => reports.push(report),
      ({ message }: Error) => console.error(`/${page}: ${message}`),
    );
  }
  reports.sort((one, other) => score(one, 'performance') - score(other, 'performance'));
  const median = reports[Math.floor(reports.length / 2)];
  if (reports.length < runs) process.exitCode = 1;
  if (median === undefined) continue;
  const scores = categories.map((id) => `${id} ${score(median, id)}`);
  const times = metrics.map((id) => `${id} ${median.audits[id]?.displayValue}`);
  console.log(`/${page}: ${[...scores, ...times].join(', ')} (performance of ${runs}: ${reports.map((report) => score(report, 'performance')).join(' ')})`);
}
server.close();
