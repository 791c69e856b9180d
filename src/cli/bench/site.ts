import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../dataset/load/content-folder.ts';
import { loadEntities } from '../../dataset/load/entities.ts';
import { tableOf } from '../table.ts';
import { madeArticles } from './made/articles.ts';
import { plainBlog } from './made/plain-blog.ts';
import { wholeSite } from './made/whole-site.ts';
import { astroBuild, type Cost } from './measured.ts';

// `npm run bench -- site 46 1000`: the whole site beside a plain blog of the same articles, both built cold in one run; then again after one article changed.
const root = projectRoot();
const { entities } = loadEntities(root);
const asked = process.argv.slice(2).map(Number).filter(Number.isInteger);
const sizes = asked.length > 0 ? asked : [46, 1000, 10_000];
if (sizes.some((n) => n >= 10_000)) process.stderr.write('10,000 articles take several minutes; `npm run bench -- site 1000` is quicker\n');

const pagesIn = (folder: string): number => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
const head = ['articles', 'build', 'wall s', 'CPU s', 'peak GB', 'pages', 'reading MB/s'];
const table: string[][] = [];
const remarks: string[] = [];
const row = (n: number, build: string, { wall, cpu, memory, output }: Cost, pages: number): void => {
  const reading = /read [\d,]+ articles, ([\d.]+) MB in ([\d.]+) s/.exec(output);
  const speed = reading ? (Number(reading[1]) / Number(reading[2])).toFixed(1) : '';
  table.push([String(n), build, wall.toFixed(1), cpu.toFixed(1), (memory / 1e9).toFixed(2), String(pages), speed]);
};
const bar = (what: string, value: number, most: number, unit = ''): void => {
  remarks.push(`${value <= most ? 'holds' : 'FAILS'}  ${what}: ${value.toFixed(2)}${unit} (at most ${most}${unit})`);
};

const walls = new Map<number, number>();
for (const n of sizes) {
  process.stderr.write(`${n} articles\n`);
  const blog = plainBlog(root, madeArticles(n, entities));
  const plain = await astroBuild('plain blog', blog, n + 1);
  row(n, 'plain blog', plain, pagesIn(join(blog, 'dist')));
  rmSync(blog, { recursive: true });

  const site = wholeSite(root, madeArticles(n, entities));
  const cold = await astroBuild('whole site', site, n * 2);
  row(n, 'whole site', cold, pagesIn(join(site, 'dist')));
  const [changed] = [...madeArticles(1, entities)];
  if (changed) appendFileSync(join(site, 'content/articles', changed.path), '\nOne more sentence.\n');
  const warm = await astroBuild('whole site, one article changed', site, n * 2);
  row(n, '… one changed', warm, pagesIn(join(site, 'dist')));
  rmSync(site, { recursive: true });

  walls.set(n, cold.wall);
  remarks.push(`${n} articles: whole / plain is ${(cold.wall / plain.wall).toFixed(2)} in wall, ${(cold.cpu / plain.cpu).toFixed(2)} in CPU`);
  if (n >= 1000) bar(`${n}: whole / plain, wall`, cold.wall / plain.wall, 1);
  if (n >= 10_000) bar(`${n}: peak memory`, cold.memory / 1e9, 1.5, ' GB');
  bar(`${n}: rebuild / cold, CPU`, warm.cpu / cold.cpu, 0.5);
}
const [small, large] = [walls.get(1000), walls.get(10_000)];
if (small && large) bar('10,000 articles / 1,000 articles, wall', large / small, 11);

console.log([tableOf(head, table, 2), '', ...remarks].join('\n'));
