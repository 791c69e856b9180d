import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's root: the nearest folder upwards that holds `content/entities`, so that commands run from any folder of it. */
export function projectRoot(from: string = process.cwd()): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'content', 'entities'))) return folder;
    if (dirname(folder) === folder) throw new Error(`no content/entities above ${JSON.stringify(from)}: run this inside the project`);
  }
}
