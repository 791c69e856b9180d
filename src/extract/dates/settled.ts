import type { DateReading } from './date-reading.ts';

const part = /^(\d{4})(-[QH]\d)$/;

/**
 * "tăng 11% so với cùng kỳ năm ngoái, đạt 7,3 tỷ USD trong quý II/2022": the quarter or half that a comparison leaves out may be named behind it.
 * `first` is the place of the first date of the sentence.
 */
export function settleComparisons(dates: DateReading[], first: number): void {
  for (let at = first; at < dates.length - 1; at++) {
    const date = dates[at];
    if (!date?.comparison || date.grain !== 'year' || date.basis !== 'resolved') continue;
    const [, year, rest] = part.exec(dates[at + 1]?.value ?? '') ?? [];
    const grain = dates[at + 1]?.grain;
    if (year && rest && grain && Number(year) === Number(date.value) + 1) dates[at] = { ...date, value: `${date.value}${rest}`, grain };
  }
}
