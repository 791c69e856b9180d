import satori from 'satori';
import type { Face, Label } from '../charts/drawing.ts';
import { box, type Element, sans, serif, words } from './element.ts';
import { lightInks } from './inks.ts';
import type { Typefaces } from './typefaces.ts';

/** `styles/board.css` for the words of a chart. */
const faces: Readonly<Record<Face, { readonly size: number; readonly colour: string; readonly bold?: boolean; readonly serif?: boolean }>> = {
  name: { size: 13, colour: lightInks.ink, bold: true },
  amount: { size: 13, colour: lightInks.ink },
  big: { size: 26, colour: lightInks.ink, bold: true, serif: true },
  head: { size: 15, colour: lightInks.ink, bold: true },
  ratio: { size: 22, colour: lightInks.ink, bold: true, serif: true },
  soft: { size: 13, colour: lightInks['ink-2'] },
  small: { size: 12, colour: lightInks['ink-2'] },
  axis: { size: 12, colour: lightInks['ink-3'] },
  red: { size: 13, colour: lightInks.red, bold: true },
};

// Lines as high as their letters: then the line of writing lies one ascent below the top.
const heights = { serif: { lineHeight: 1, ascent: 0.762 }, sans: { lineHeight: 1.25, ascent: 1.03 } };
const heightOf = (face: Face) => heights[faces[face].serif ? 'serif' : 'sans'];

const line = ({ runs }: Label): Element =>
  box(
    { alignItems: 'baseline' },
    runs.map(({ text, face }, i) => {
      const { size, colour, bold } = faces[face];
      const family = faces[face].serif ? serif : sans;
      return words(text, {
        ...family,
        fontSize: size,
        fontWeight: bold ? 600 : 400,
        color: colour,
        lineHeight: heightOf(face).lineHeight,
        marginLeft: i > 0 ? 6 : 0,
        whiteSpace: 'pre',
      });
    }),
  );

/** A hundredth of a pixel is finer than anybody sees. */
const rounded = (d: string) => d.replace(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 100) / 100));

interface Outlines {
  readonly width: number;
  readonly paths: readonly { readonly d: string; readonly fill: string }[];
}

const known = new WeakMap<Typefaces, Map<string, Promise<Outlines>>>();

/** The outlines of a line. Years, ticks and names come again in picture after picture: each is set once. */
function outlinesOf(label: Label, typefaces: Typefaces): Promise<Outlines> {
  const lines = known.get(typefaces) ?? new Map<string, Promise<Outlines>>();
  known.set(typefaces, lines);
  const key = JSON.stringify(label.runs);
  const own = lines.get(key) ?? set(label, typefaces);
  lines.set(key, own);
  return own;
}

async function set(label: Label, { named }: Typefaces): Promise<Outlines> {
  const svg = await satori(line(label) as unknown as Parameters<typeof satori>[0], { height: 40, fonts: [...named] });
  return {
    width: Number(/width="([\d.]+)"/.exec(svg)?.[1] ?? 0),
    paths: [...svg.matchAll(/<path fill="([^"]+)"[^>]* d="([^"]+)"/g)].map(([, fill = '', d = '']) => ({ d: rounded(d), fill })),
  };
}

/** A line of chart text as outlines, with a halo of paper unless it stands on a bar. What draws SVG text would take an accented letter from any weight. */
export async function chartLabel(label: Label, colour: (entity: string) => string, banded: boolean, typefaces: Typefaces): Promise<string> {
  const { x, y, anchor, runs, entity, upright } = label;
  const { width, paths } = await outlinesOf(label, typefaces);
  const base = Math.max(0, ...runs.map(({ face }) => heightOf(face).ascent * faces[face].size));
  const back = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  const halo = banded ? '' : ` stroke="${lightInks.paper}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"`;
  const inner = paths.map(({ d, fill }) => `<path d="${d}" fill="${fill}"${halo}/>`).join('');
  const tick = entity ? `<rect x="${x}" y="${y - 10}" width="4" height="11" fill="${colour(entity)}"/>` : '';
  const turn = upright ? `rotate(-90 ${x} ${y}) ` : '';
  return `${tick}<g transform="${turn}translate(${x + (entity ? 9 : 0) - back} ${y - base})">${inner}</g>`;
}
