import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawerBeside } from '../../../cards/beside.ts';
import type { Card } from '../../../cards/card.ts';
import type { Job } from '../../../cards/job.ts';
import { projectRoot } from '../../../dataset/load/content-folder.ts';
import type { Dataset } from '../../../model/ledger.ts';
import { oncePerDataset } from '../memo.ts';
import { paperColour } from './telling.ts';

// Raised when the drawing itself changes: a kept picture knows only what was on its card.
const EDITION = 11;

/** The thread that draws for a dataset; it begins when the first picture is wanted. */
const drawer = oncePerDataset((dataset) => {
  const colour = paperColour(dataset);
  return drawerBeside({
    root: projectRoot(),
    cache: join(projectRoot(), 'node_modules/.astro/fonts/cut'),
    colours: Object.fromEntries([...dataset.entities.keys()].map((id) => [id, colour(id)])),
  });
});

const begun = oncePerDataset(() => new Map<string, Promise<Buffer>>());

/** A picture that an earlier build drew from the same, else a new one. Asked for ahead, it is drawn while pages are made. */
export function keptOr(from: unknown, type: 'png' | 'svg', job: () => Promise<Job> | Job, dataset: Dataset): Promise<Buffer> {
  const folder = join(projectRoot(), 'node_modules/.astro/cards');
  const key = createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, 24);
  const kept = join(folder, `${key}.${type}`);
  if (!import.meta.env?.DEV && existsSync(kept)) return Promise.resolve(readFileSync(kept));
  const known = begun(dataset).get(kept) ?? draw(kept, job, dataset);
  begun(dataset).set(kept, known);
  return known;
}

async function draw(kept: string, job: () => Promise<Job> | Job, dataset: Dataset): Promise<Buffer> {
  const picture = await drawer(dataset)(await job());
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, picture);
  begun(dataset).delete(kept);
  return picture;
}

/** Has pictures drawn that will be asked for; whoever asks hears of faults. */
export function ahead(pictures: readonly (() => Promise<unknown>)[]): void {
  if (!import.meta.env.DEV) for (const picture of pictures) picture().catch(() => undefined);
}

/** A card as PNG. */
export function drawOnce(card: Card, dataset: Dataset): Promise<Buffer> {
  const { chart, ...plain } = card;
  const colours = chart?.drawings.flatMap(({ marks }) => marks.map(({ entity }) => chart.colour(entity)));
  const job: Job = {
    kind: 'card',
    card: chart ? { ...plain, chart: { drawings: chart.drawings, ...(chart.source === undefined ? {} : { source: chart.source }) } } : plain,
  };
  return keptOr([EDITION, card, colours], 'png', () => job, dataset);
}
