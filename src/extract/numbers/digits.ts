import type { Token } from '../text/scan.ts';

/** Digits with their separators understood: plain decimal text, and the other way to understand them if there is one. */
export interface Digits {
  readonly to: number;
  readonly decimal: string;
  /** Set where one separator and three digits could group thousands instead: "2,250", "12.691". */
  readonly grouped?: string;
}

const whole = /^\d+$/;
const leading = /^[1-9]\d{0,2}$/;
const parted = /[.,]/;
const groups = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/;
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const mixed = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/;
const thrice = /^\d{3}(?:[.,]\d{1,2})?$/;

/** Reads the separators of one number as the language writes them; undefined for "15.12.2016" or "1.2.3". */
export function understand(raw: string, decimal: '.' | ','): Omit<Digits, 'to'> | undefined {
  if (whole.test(raw)) return { decimal: raw };
  const both = mixed.exec(raw);
  if (both && both[2] !== both[3]) return { decimal: `${both[1]?.replace(/[.,]/g, '')}.${both[4]}` };
  if (indian.test(raw)) return { decimal: raw.replace(/,/g, '') };
  const plain = raw.replace(/[.,]/g, '');
  const separators = raw.length - plain.length;
  if (groups.test(raw)) {
    if (separators > 1 || !raw.includes(decimal)) return raw.startsWith('0') ? { decimal: raw.replace(',', '.') } : { decimal: plain };
    // One decimal sign and three digits: "3,125%" but "2,250 người"; what follows decides.
    return { decimal: raw.replace(',', '.'), ...(raw.startsWith('0') ? {} : { grouped: plain }) };
  }
  return separators === 1 ? { decimal: raw.replace(',', '.') } : undefined;
}

/** Digits at a token, groups parted by spaces ("1 500 000") joined. */
export function readDigits(tokens: readonly Token[], at: number, end: number, decimal: '.' | ','): Digits | undefined {
  const first = tokens[at];
  if (first?.kind !== 'number') return undefined;
  let to = at + 1;
  // ".5%": a point with nothing before it.
  const point = first.glued && at > 0 ? tokens[at - 1] : undefined;
  if (point?.raw === '.' && (!point.glued || tokens[at - 2]?.kind === 'sign') && whole.test(first.raw)) return { to: at + 1, decimal: `0.${first.raw}` };
  let raw = first.raw;
  // Few numbers have another right behind them.
  if (to < end && tokens[to]?.kind === 'number' && leading.test(raw)) {
    for (let next = tokens[to]; to < end && next?.kind === 'number' && !next.glued && thrice.test(next.raw); next = tokens[to]) {
      if (parted.test(raw)) break;
      raw += next.raw;
      to++;
    }
  }
  const understood = understand(raw, decimal);
  return understood && { to, ...understood };
}
