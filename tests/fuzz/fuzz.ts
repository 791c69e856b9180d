import { mkdirSync, writeFileSync } from 'node:fs';
import { progressOf } from '../../src/press/progress.ts';
import { editionOf, faultOf, perEdition } from './edition.ts';
import { kindOf, shrink } from './shrink.ts';

// `npm run fuzz -- 2000 --seed=7`: generated documents through reading, ledger and rendering; without words 100,000 of them.
const wanted = Number(process.argv.slice(2).find((word) => /^\d+$/u.test(word)) ?? 100_000);
const seed = Number(process.argv.find((word) => word.startsWith('--seed='))?.slice(7) ?? 20_161_103);
const folder = 'tests/.output/fuzz';
const shrunkPerKind = 3;

const faults = new Map<string, number>();
const { at, say } = progressOf('documents', wanted);
say(`${wanted.toLocaleString('en')} documents from seed ${seed}: reading, ledger, rendering`);
const began = performance.now();
let [done, characters] = [0, 0];
let slowest = { seconds: 0, seed: 0 };
for (let edition = 0; done < wanted; edition++) {
  const documents = editionOf(seed + edition, Math.min(perEdition, wanted - done));
  const start = performance.now();
  const fault = faultOf(documents);
  const seconds = (performance.now() - start) / 1000;
  if (seconds > slowest.seconds) slowest = { seconds, seed: seed + edition };
  if (fault) tell(fault, seed + edition, documents);
  done += documents.length;
  characters += documents.reduce((sum, { source }) => sum + source.length, 0);
  const found = faults.values().reduce((sum, count) => sum + count, 0);
  at(done, found > 0 ? `, ${found} with a fault` : '');
}

function tell(fault: string, from: number, documents: ReturnType<typeof editionOf>): void {
  const kind = kindOf(fault);
  const count = (faults.get(kind) ?? 0) + 1;
  faults.set(kind, count);
  if (count > shrunkPerKind) return;
  const small = shrink(documents, faultOf);
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${from}.json`;
  writeFileSync(file, `${JSON.stringify({ fault: faultOf(small) ?? fault, documents: small }, null, 2)}\n`);
  say(`FAULT ${faultOf(small) ?? fault}\n${small.map(({ lang, source }) => `  ${lang} ${JSON.stringify(source)}`).join('\n')}\n  kept in ${file}`);
}

const minutes = (performance.now() - began) / 60_000;
console.log(
  `${done.toLocaleString('en')} documents, ${(characters / 1e6).toFixed(1)} million characters, ${minutes.toFixed(1)} minutes; ` +
    `the slowest ${perEdition} took ${slowest.seconds.toFixed(2)} s (seed ${slowest.seed})`,
);
console.log(faults.size === 0 ? 'no fault found' : [...faults].map(([kind, count]) => `${count} × ${kind}`).join('\n'));
process.exitCode = faults.size === 0 ? 0 : 1;
