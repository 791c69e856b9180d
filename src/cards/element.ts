/** An element as satori takes it. */
export interface Element {
  readonly type: string;
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: readonly (Element | string)[] | string };
}

type Style = Element['props']['style'];

/** A box of boxes. */
export const box = (style: Style, children: readonly (Element | undefined)[] = []): Element => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children: children.filter((child) => child !== undefined) },
});

/** A line or paragraph of text. */
export const words = (text: string, style: Style): Element => ({
  type: 'div',
  props: { style: { display: 'block', ...style }, children: text.normalize('NFC') },
});

// Each face comes in two files, by alphabet; the signs (≠ ≈ ≥) in a third.
/** The faces of a card, each in the order in which letters are looked for. */
export const serif = { fontFamily: 'Serif Latin, Serif Vietnamese, Signs' };
export const sans = { fontFamily: 'Sans Latin, Sans Vietnamese, Signs' };
