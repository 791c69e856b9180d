import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cutFace } from './cut.ts';
import { faces } from './faces.ts';
import { lettersInItalics, lettersOfSite } from './letters.ts';

/** Cuts the typefaces to the letters of the site before it is built; style sheets and pages find them under `@fonts/`. */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const folder = join(fileURLToPath(config.cacheDir), 'fonts');
        const [all, italics] = [lettersOfSite(root), lettersInItalics(root)];
        mkdirSync(folder, { recursive: true });
        for (const face of faces) writeFileSync(join(folder, `${face.name}.woff2`), await cutFace(face, face.italic ? italics : all, join(folder, 'cut')));
        updateConfig({ vite: { resolve: { alias: { '@fonts': folder } } } });
      },
    },
  };
}
