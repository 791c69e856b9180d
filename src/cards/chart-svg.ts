import type { Drawing, Ink, Stroke } from '../charts/drawing.ts';
import { chartLabel } from './chart-label.ts';
import { lightInks } from './inks.ts';
import type { Typefaces } from './typefaces.ts';

/** `styles/board.css` for a picture without style sheets; `c` is the colour of the company. */
const strokes: Readonly<Record<Ink, (c: string) => string>> = {
  fill: (c) => `fill="${c}"`,
  'fade-1': (c) => `fill="${c}" opacity=".8"`,
  'fade-2': (c) => `fill="${c}" opacity=".5"`,
  'fade-3': (c) => `fill="${c}" opacity=".25"`,
  pale: (c) => `fill="${c}" opacity=".28"`,
  line: (c) => `stroke="${c}" stroke-width="2"`,
  wave: (c) => `stroke="${c}" stroke-width="4" stroke-linecap="round"`,
  pencil: () => `stroke="${lightInks.pencil}" stroke-width="1.8" stroke-dasharray="4 3"`,
  rule: () => `stroke="${lightInks.rule}"`,
  'rule-2': () => `stroke="${lightInks['rule-2']}"`,
  axis: () => `stroke="${lightInks['ink-2']}"`,
  hatch: () => `stroke="${lightInks['rule-2']}" stroke-width=".8"`,
  red: () => `stroke="${lightInks.red}" stroke-width="1.6"`,
  leader: () => `stroke="${lightInks['rule-2']}" stroke-dasharray="1 3" stroke-linecap="round"`,
  band: () => `fill="${lightInks.bar}"`,
  black: () => `stroke="${lightInks.ink}" stroke-width="1.8"`,
  'black-dash': () => `stroke="${lightInks.pencil}" stroke-width="2" stroke-dasharray="5 4"`,
  step: (c) => `stroke="${c}" stroke-width="1.2" opacity=".6"`,
  event: () => `stroke="${lightInks['ink-3']}" stroke-dasharray="2 3"`,
  dots: () => `stroke="${lightInks['ink-2']}" stroke-width="2.4" stroke-dasharray="0.1 6" stroke-linecap="round"`,
  lane: (c) => `stroke="${c}" stroke-width="1.6" opacity=".55"`,
};

/** A drawing as the inside of an SVG that stands alone. */
export async function chartSvg({ ground, marks, over, labels, banded }: Drawing, colour: (entity: string) => string, typefaces: Typefaces): Promise<string> {
  const path = ({ d, ink, entity }: Stroke, owner?: string) => {
    const own = entity ?? owner;
    const attributes = strokes[ink](own ? colour(own) : lightInks['ink-3']);
    return `<path d="${d}" ${attributes.includes('fill=') ? '' : 'fill="none" '}${attributes}/>`;
  };
  return [
    ...ground.map((stroke) => path(stroke)),
    ...marks.flatMap(({ entity, strokes: own }) => own.map((stroke) => path(stroke, entity))),
    ...over.map((stroke) => path(stroke)),
    ...(await Promise.all(labels.map((label) => chartLabel(label, colour, banded === true, typefaces)))),
  ].join('');
}
