import type { Drawing, Label } from '../charts/drawing.ts';
import { wrap } from '../charts/wrap.ts';
import { chartLabel } from './chart-label.ts';
import { chartSvg } from './chart-svg.ts';
import { lightInks } from './inks.ts';
import type { Typefaces } from './typefaces.ts';

/** A whole chart as one picture that stands alone: its finding, every panel, and where it comes from. */
export interface Poster {
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly pictures: readonly { readonly heading?: string; readonly drawing: Drawing }[];
  /** The site and its address: a picture travels without its page. */
  readonly site: string;
  readonly colour: (entity: string) => string;
  /** The same in words, for those who do not see it. */
  readonly words: readonly string[];
}

const margin = 40;
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Draws it as SVG: colours as they are, words as outlines, nothing from outside. */
export async function drawPoster({ lang, title, subtitle, pictures, site, colour, words }: Poster, typefaces: Typefaces): Promise<string> {
  const inner = Math.max(...pictures.map(({ drawing }) => drawing.width), 620);
  const parts: string[] = [];
  let y = margin;
  const write = async (text: string, face: Label['runs'][number]['face'], line: number) => {
    for (const piece of wrap(text, inner, face)) {
      y += line;
      parts.push(await chartLabel({ x: 0, y, runs: [{ text: piece, face }] }, colour, false, typefaces));
    }
  };
  await write(title, 'big', 34);
  y += 4;
  await write(subtitle, 'soft', 20);
  for (const { heading, drawing } of pictures) {
    y += 34;
    if (heading) await write(heading, 'ratio', 26);
    y += 10;
    parts.push(`<g transform="translate(0 ${y})">${await chartSvg(drawing, colour, typefaces)}</g>`);
    y += drawing.height;
  }
  y += 18;
  parts.push(`<path d="M0 ${y}H${inner}M0 ${y + 3}H${inner}" fill="none" stroke="${lightInks.ink}"/>`);
  y += 6;
  await write(site, 'axis', 18);
  const [width, height] = [inner + margin * 2, Math.ceil(y + margin)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" xml:lang="${lang}">`,
    `<title>${escaped(title)}</title><desc>${escaped([subtitle, ...words, site].join(' '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${lightInks.paper}"/><g transform="translate(${margin} 0)">${parts.join('')}</g></svg>`,
  ].join('');
}
