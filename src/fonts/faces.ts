/** A part of a typeface: which letters it holds and how far its axes are kept. */
export interface Face {
  /** Its file, as style sheets and pages name it: `@fonts/serif-latin.woff2`. */
  readonly name: string;
  /** The file it is cut from, in node_modules. */
  readonly from: string;
  /** Cut to the words that stand in italics instead of to every letter of the site. */
  readonly italic?: boolean;
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

const file = (family: string, subset: string, style: string) => `@fontsource-variable/${family}/files/${family}-${subset}-${style}.woff2`;
const alphabets = ['latin', 'vietnamese'] as const;

/** Every face of the site: only the weights and widths that the style sheets ask for are kept. */
export const faces: readonly Face[] = alphabets.flatMap((letters): readonly Face[] => [
  { name: `serif-${letters}`, from: file('stix-two-text', letters, 'wght-normal'), axes: { wght: { min: 400, max: 700 } } },
  { name: `sans-${letters}`, from: file('encode-sans', letters, 'wdth-normal'), axes: { wght: { min: 400, max: 700 }, wdth: { min: 84, max: 100 } } },
  { name: `italic-${letters}`, from: file('stix-two-text', letters, 'wght-italic'), axes: { wght: 400 }, italic: true },
]);

/** What letters need to stand right: kerning, stacked marks, and the figures of tables. The rest (small capitals, fractions) would double the file. */
export const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum', 'lnum'];
