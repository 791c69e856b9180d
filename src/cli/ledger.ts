import { parseArgs } from 'node:util';
import { buildDataset } from '../dataset/build-dataset.ts';
import { ledgerPieces } from '../dataset/exports/ledger-json.ts';
import { knownOn } from '../dataset/known-on.ts';
import { projectRoot } from '../dataset/load/content-folder.ts';
import { isoDay } from '../dataset/load/iso-day.ts';
import { loadRecords } from '../dataset/load/records.ts';

// `npm run -s ledger -- --on 2017-03-01`: ledger.json as it would have been on a day; without `--on`, as it is.
const { on } = parseArgs({ options: { on: { type: 'string' } } }).values;
if (on !== undefined && !isoDay.safeParse(on).success) {
  process.stderr.write(`not a day: ${JSON.stringify(on)}; write --on 2017-03-01\n`);
  process.exitCode = 2;
} else {
  const dataset = buildDataset(loadRecords(projectRoot()));
  for (const piece of ledgerPieces(on === undefined ? dataset : knownOn(dataset, on))) process.stdout.write(piece);
}
