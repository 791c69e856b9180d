import type { Drawing, Face, Ink, Label, Stroke } from '../charts/drawing.ts';
import { inks } from './inks.ts';

/** `styles/chart.css` for a picture without style sheets; `c` is the colour of the company. */
const strokes: Readonly<Record<Ink, (c: string) => string>> = {
  fill: (c) => `fill="${c}"`,
  'fade-1': (c) => `fill="${c}" opacity=".8"`,
  'fade-2': (c) => `fill="${c}" opacity=".5"`,
  'fade-3': (c) => `fill="${c}" opacity=".25"`,
  pale: (c) => `fill="${c}" opacity=".28"`,
  line: (c) => `stroke="${c}" stroke-width="2"`,
  wave: (c) => `stroke="${c}" stroke-width="4" stroke-linecap="round"`,
  pencil: () => `stroke="${inks.pencil}" stroke-width="1.8" stroke-dasharray="4 3"`,
  rule: () => `stroke="${inks.rule}"`,
  'rule-2': () => `stroke="${inks.rule2}"`,
  axis: () => `stroke="${inks.ink2}"`,
  hatch: () => `stroke="${inks.rule2}" stroke-width=".8"`,
  red: () => `stroke="${inks.red}" stroke-width="1.6"`,
  leader: () => `stroke="${inks.rule2}" stroke-dasharray="1 3" stroke-linecap="round"`,
  band: () => `fill="${inks.bar}"`,
  black: () => `stroke="${inks.ink}" stroke-width="1.8"`,
  'black-dash': () => `stroke="${inks.pencil}" stroke-width="2" stroke-dasharray="5 4"`,
  lane: (c) => `stroke="${c}" stroke-width="1.6" opacity=".55"`,
};

// As the files call themselves: the variable Encode Sans bears the name of its first instance. The signs stand in a third.
const families = { serif: 'STIX Two Text, So May Glyphs', sans: 'Encode Sans Condensed Thin, So May Glyphs' };

const faces: Readonly<Record<Face, string>> = {
  name: 'font-weight="600"',
  amount: '',
  big: `font-size="26" font-family="${families.serif}" font-weight="600"`,
  head: 'font-size="15" font-weight="600"',
  ratio: `font-size="22" font-family="${families.serif}" font-weight="600"`,
  soft: `fill="${inks.ink2}"`,
  small: `font-size="12" fill="${inks.ink2}"`,
  axis: `font-size="12" fill="${inks.ink3}"`,
  red: `fill="${inks.red}" font-weight="600"`,
};

const escaped = (text: string) => text.normalize('NFC').replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A drawing as the inside of an SVG that stands alone. */
export function chartSvg({ ground, marks, over, labels, banded }: Drawing, colour: (entity: string) => string): string {
  const path = ({ d, ink, entity }: Stroke, owner?: string) => {
    const own = entity ?? owner;
    const attributes = strokes[ink](own ? colour(own) : inks.ink3);
    return `<path d="${d}" ${attributes.includes('fill=') ? '' : 'fill="none" '}${attributes}/>`;
  };
  return [
    ...ground.map((stroke) => path(stroke)),
    ...marks.flatMap(({ entity, strokes: own }) => own.map((stroke) => path(stroke, entity))),
    ...over.map((stroke) => path(stroke)),
    ...labels.map((label) => text(label, colour, banded === true)),
  ].join('');
}

function text({ x, y, anchor, runs, entity, upright }: Label, colour: (entity: string) => string, banded: boolean): string {
  const tick = entity ? `<rect x="${x}" y="${y - 10}" width="4" height="11" fill="${colour(entity)}"/>` : '';
  const halo = banded ? '' : ` paint-order="stroke" stroke="${inks.paper}" stroke-width="5" stroke-linejoin="round"`;
  const place = `x="${x + (entity ? 9 : 0)}" y="${y}"${anchor ? ` text-anchor="${anchor}"` : ''}${upright ? ` transform="rotate(-90 ${x} ${y})"` : ''}`;
  const spans = runs.map((run, i) => `<tspan${i > 0 ? ' dx="6"' : ''} ${faces[run.face]}>${escaped(run.text)}</tspan>`);
  return `${tick}<text ${place} font-family="${families.sans}" font-size="13" fill="${inks.ink}"${halo}>${spans.join('')}</text>`;
}
