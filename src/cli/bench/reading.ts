import { lexiconsOf } from '../../dataset/lexicons.ts';
import { projectRoot } from '../../dataset/load/content-folder.ts';
import { loadEntities } from '../../dataset/load/entities.ts';
import { readBlocks } from '../../extract/text/blocks.ts';
import { languages } from '../../model/text.ts';
import { tableOf } from '../table.ts';
import { bytesOf, plainText, proseOf } from './corpus.ts';
import { hostile, repeated, spaceless } from './hostile.ts';
import { best, until } from './measure.ts';
import { readFigures, readWhole } from './ours.ts';
import { peers } from './peers.ts';

// `npm run bench -- reading`: how fast prose is read on one core, beside other readers of the same text in the same run. MB are 10⁶ bytes of UTF-8.
const root = projectRoot();
const lexiconOf = lexiconsOf(loadEntities(root).entities);
const runs = Number(process.argv.find((word) => word.startsWith('--runs='))?.slice(7) ?? 5);
const alone = process.argv.includes('--ours');
const size = 1e6;
const rows: string[][] = [];
const row = (what: string, value: string, bar = ''): void => {
  rows.push([what, value, bar]);
  process.stderr.write(`  ${what}: ${value}\n`);
};
const speed = (bytes: number, seconds: number): string => `${(bytes / 1e6 / seconds).toPrecision(3)} MB/s`;

for (const lang of languages) {
  process.stderr.write(`${lang}: ${runs} runs over 1 MB of articles, the best counts\n`);
  const lexicon = lexiconOf(lang);
  const articles = proseOf(root, lang, size);
  const bytes = articles.reduce((sum, article) => sum + bytesOf(article), 0);
  const parsed = articles.map(readBlocks);
  const parsing = best(runs, () => articles.map(readBlocks));
  const figures = best(runs, () => {
    for (const blocks of parsed) readFigures(blocks, lexicon);
  });
  const whole = best(runs, () => {
    for (const article of articles) readWhole(article, lexicon);
  });
  row(`${lang} · Markdown to blocks`, speed(bytes, parsing));
  row(`${lang} · quantities, dates, mentions`, speed(bytes, figures), '≥ 5 MB/s');
  row(`${lang} · the same with Markdown`, speed(bytes, figures + parsing));
  row(`${lang} · whole reading`, speed(bytes, Math.max(whole - parsing, 1e-9)), '≥ 2 MB/s');
  row(`${lang} · the same with Markdown`, speed(bytes, whole));

  const times = [0.25, 0.5, 1].map((part) => {
    const text = articles.slice(0, Math.ceil(articles.length * part)).join('\n\n');
    return best(runs, () => readWhole(text, lexicon));
  });
  row(`${lang} · one text of 0.25, 0.5, 1 MB: time`, times.map((time) => `${(1000 * time).toFixed(0)} ms`).join(', '));
  row(
    `${lang} · twice the text costs`,
    times
      .slice(1)
      .map((time, index) => `× ${(time / (times[index] ?? 1)).toFixed(2)}`)
      .join(', '),
    '≤ × 2.2',
  );

  const slowest = (units: Readonly<Record<string, string>>, length: number): string =>
    Object.entries(units)
      .map(([name, unit]) => ({ name, ms: 1000 * best(runs, () => readWhole(repeated(unit, length), lexicon)) }))
      .sort((one, other) => other.ms - one.ms)
      .slice(0, 4)
      .map(({ name, ms }) => `${name} ${ms.toFixed(0)} ms`)
      .join(', ');
  row(`${lang} · 100 KB of one token, slowest of ${Object.keys(hostile).length}`, slowest(hostile, 100_000), '< 200 ms');
  row(`${lang} · 1 MB without a space`, slowest(spaceless, size), '< 2000 ms');
}

if (!alone) {
  process.stderr.write('other readers of the same English articles, each for a few seconds\n');
  const texts = proseOf(root, 'en', size).map(plainText);
  for (const peer of peers) {
    peer.read(texts[0] ?? '');
    const read = until(4, texts.slice(1), peer.read);
    row(
      `en · ${peer.name} (${peer.reads})`,
      speed(
        read.texts.reduce((sum, text) => sum + bytesOf(text), 0),
        read.seconds,
      ),
    );
  }
}

console.log(tableOf(['what', 'measured', 'bar'], rows, 3));
