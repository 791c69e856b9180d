/** How a language says each shape of period. */
export interface PeriodWords {
  readonly year: (year: string) => string;
  readonly quarter: (quarter: number, year: string) => string;
  readonly half: (half: number, year: string) => string;
  readonly month: (month: number, year: string) => string;
  readonly week: (week: number, year: string) => string;
  readonly day: (day: number, month: number, year: string) => string;
  readonly fiscal: (year: string) => string;
  readonly fiscalQuarter: (quarter: number, year: string) => string;
  readonly fiscalHalf: (half: number, year: string) => string;
  readonly span: (from: string, to: string) => string;
}

const daysIn = (year: string, month: string) => new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** A span of whole months or years by their names: `2016-01-01/2022-12-31` is `2016/2022`; any other label stays as it is. */
export function whole(label: string): string {
  const [, fromYear = '', fromMonth = '', toYear = '', toMonth = '', last] = /^(\d{4})-(\d\d)-01\/(\d{4})-(\d\d)-(\d\d)$/.exec(label) ?? [];
  if (last === undefined || Number(last) !== daysIn(toYear, toMonth)) return label;
  if (fromMonth === '01' && toMonth === '12') return fromYear === toYear ? fromYear : `${fromYear}/${toYear}`;
  return fromYear === toYear && fromMonth === toMonth ? `${fromYear}-${fromMonth}` : `${fromYear}-${fromMonth}/${toYear}-${toMonth}`;
}

/** Turns period labels (`2016-Q4`, `FY2017`, `2016-12`) into words; a label it does not know stays as it is. */
export function periodWriter(words: PeriodWords) {
  const shapes: readonly (readonly [RegExp, (m: readonly string[]) => string])[] = [
    [/^(\d{4})$/, ([, y = '']) => words.year(y)],
    [/^(\d{4})-Q(\d)$/, ([, y = '', q]) => words.quarter(Number(q), y)],
    [/^(\d{4})-H(\d)$/, ([, y = '', h]) => words.half(Number(h), y)],
    [/^(\d{4})-(\d\d)$/, ([, y = '', m]) => words.month(Number(m), y)],
    [/^(\d{4})-W(\d\d?)$/, ([, y = '', w]) => words.week(Number(w), y)],
    [/^(\d{4})-(\d\d)-(\d\d)$/, ([, y = '', m, d]) => words.day(Number(d), Number(m), y)],
    [/^FY(\d{4})$/, ([, y = '']) => words.fiscal(y)],
    [/^FY(\d{4})-Q(\d)$/, ([, y = '', q]) => words.fiscalQuarter(Number(q), y)],
    [/^FY(\d{4})-H(\d)$/, ([, y = '', h]) => words.fiscalHalf(Number(h), y)],
  ];
  const one = (label: string) => {
    for (const [shape, say] of shapes) {
      const match = shape.exec(label);
      if (match) return say(match);
    }
    return label;
  };
  return (label: string): string => {
    const [from = label, to] = whole(label).split('/');
    return to === undefined ? one(from) : words.span(one(from), one(to));
  };
}
