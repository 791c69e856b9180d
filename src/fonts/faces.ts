/** A file of a typeface: what it is made of and how far its axes are kept. */
export interface Face {
  /** Its file, as style sheets and pages name it: `@fonts/serif.woff2`. */
  readonly name: string;
  /** The files it is cut from, in node_modules: one for each alphabet. */
  readonly from: readonly string[];
  /** Cut to the words that stand in italics instead of to every letter of the site. */
  readonly italic?: boolean;
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

const files = (family: string, style: string) =>
  ['latin', 'vietnamese'].map((letters) => `@fontsource-variable/${family}/files/${family}-${letters}-${style}.woff2`);

/** Every face of the site: only the weights that the style sheets ask for are kept, and one width, narrow enough for an axis: a second is half a face more. */
export const faces: readonly Face[] = [
  { name: 'serif', from: files('stix-two-text', 'wght-normal'), axes: { wght: { min: 400, max: 700 } } },
  { name: 'sans', from: files('encode-sans', 'wdth-normal'), axes: { wght: { min: 400, max: 700 }, wdth: 92 } },
  { name: 'italic', from: files('stix-two-text', 'wght-italic'), axes: { wght: 400 }, italic: true },
];

/** What letters need to stand right: kerning, stacked marks, and the figures of tables. The rest (small capitals, fractions) would double the file. */
export const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum', 'lnum'];
