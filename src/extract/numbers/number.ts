/** A number as it is written in the text: exact until a unit says how its separators are meant. */
export interface NumberReading {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The value if its one separator groups thousands after all: "2,250 người". */
  readonly grouped?: number;
  readonly form: 'digits' | 'words';
  /** Has a scale word: "tỷ", "million". */
  readonly scaled: boolean;
  /** Power of ten of its scale, to lend to the first of "3,2 lên 4,1 tỷ". */
  readonly power: number;
  /** "chục", "dozen": counts by itself. */
  readonly collective: boolean;
}

/** digits × 10^power without binary error: 4,1 tỷ is 41 × 10⁸, not 4099999999.9999995. */
export const exact = (digits: string, power: number): number => Number(power === 0 ? digits : `${digits}e${power}`);
