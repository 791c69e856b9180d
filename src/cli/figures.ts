import { explainReading } from './explain-reading.ts';
import { figureTable } from './figure-table.ts';
import { readFiles } from './read-files.ts';

const words = process.argv.slice(2);
const options = new Set(words.filter((word) => word.startsWith('--')));
const paths = words.filter((word) => !word.startsWith('--'));

if (paths.length === 0) {
  process.stderr.write('no file given; write: npm run -s figures -- [--json | --explain] content/articles/vi/*.md\n');
  process.exitCode = 2;
} else {
  const readings = readFiles(paths);
  if (options.has('--json')) {
    const articles = readings.map(({ evidence: _, ...reading }) => reading);
    process.stdout.write(`${JSON.stringify({ articles }, null, 1)}\n`);
  } else process.stdout.write(readings.map(options.has('--explain') ? explainReading : figureTable).join('\n'));
}
