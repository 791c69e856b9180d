import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { cutFace } from './cut.ts';
import { faces } from './faces.ts';
import { lettersInItalics, lettersOfSite } from './letters.ts';

/** What the thread that cuts is given: the project, and where the typefaces go. */
export interface Task {
  readonly root: string;
  readonly folder: string;
}

const { root, folder } = workerData as Task;
const [all, italics] = [lettersOfSite(root), lettersInItalics(root)];
mkdirSync(folder, { recursive: true });
for (const face of faces) writeFileSync(join(folder, `${face.name}.woff2`), await cutFace(face, face.italic ? italics : all, join(folder, 'cut')));
