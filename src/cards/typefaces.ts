import { resolve } from 'node:path';
import { cut } from '../fonts/cut.ts';
import { faces } from '../fonts/faces.ts';
import { lettersOfSite } from '../fonts/letters.ts';

/** The typefaces of cards: one weight a file, for what draws them knows no variable fonts. */
export interface Typefaces {
  readonly named: readonly { readonly name: string; readonly data: Buffer; readonly weight: 400 | 600 | 700; readonly style: 'normal' }[];
}

const cutAs = [
  { name: 'Serif Latin', face: 'serif', part: 0, weights: [400, 600, 700] },
  { name: 'Serif Vietnamese', face: 'serif', part: 1, weights: [400, 600, 700] },
  { name: 'Sans Latin', face: 'sans', part: 0, weights: [400, 600] },
  { name: 'Sans Vietnamese', face: 'sans', part: 1, weights: [400, 600] },
] as const;

/** Cuts them to the letters of the site. */
export async function typefacesIn(root: string, cache: string): Promise<Typefaces> {
  const letters = lettersOfSite(root);
  const cuts = cutAs.flatMap(({ name, face, part, weights }) => {
    const known = faces.find((one) => one.name === face);
    return weights.map((weight) => ({
      name,
      weight,
      from: known?.from[part] ?? face,
      axes: { ...known?.axes, wght: weight, ...(face === 'sans' ? { wdth: 100 } : {}) },
    }));
  });
  const signs = { name: 'Signs', weight: 400 as const, from: resolve(root, 'src/styles/fonts/so-may-glyphs.woff2'), axes: {} };
  const named = await Promise.all(
    [...cuts, signs].map(async ({ name, weight, from, axes }) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await cut({ from, axes }, letters, cache, 'sfnt'),
    })),
  );
  return { named };
}
