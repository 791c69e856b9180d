import type { Figure } from '../model/figure.ts';
import type { DateMention } from '../model/period.ts';
import type { Span } from '../model/text.ts';

/** A stretch of the source to be wrapped, and the elements that wrap it, outermost first. */
export interface Mark extends Span {
  /** Elements around one piece; `first` is true for the piece that carries the id. */
  readonly wrap: (first: boolean, inLink: boolean) => readonly Wrapper[];
}

/** An HTML element by name and properties, as hast has them. */
export interface Wrapper {
  readonly tag: string;
  readonly properties: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** The fragment of the note that belongs to a figure. */
const noteOf = (figureId: string): string => `n-${figureId}`;

const plainValue = ({ value, high, unit, min }: Figure) =>
  [value ?? (min === undefined ? '' : `>=${min}`), high === undefined ? '' : `..${high}`, unit ? ` ${unit}` : ''].join('');

/** What the ledger knows of a figure beyond its reading: a conflict to show, and the ids it had before its sentence changed. */
export interface Look {
  readonly classes?: readonly string[];
  readonly formerly?: readonly string[];
}

/** The classes of the n-th figure. */
export const classOf = (index: number, more: readonly string[] = []): string[] => ['fig', `f${index}`, ...more];

/** A figure: a link to its note, around the value that machines read. Inside a link of the author's it is a span. Old ids still lead to it. Its first piece has the id, the others name it. */
export function figureMark(figure: Figure, index: number, { classes = [], formerly = [] }: Look): Mark {
  const value = { tag: 'data', properties: { value: plainValue(figure) } };
  return {
    start: figure.start,
    end: figure.end,
    wrap: (first, inLink) => {
      const shared = { className: classOf(index, classes), ...(first ? { id: figure.id } : { dataFigure: figure.id }) };
      return [
        ...(first ? formerly.map((id) => ({ tag: 'span', properties: { id } })) : []),
        inLink
          ? { tag: 'span', properties: shared }
          : { tag: 'a', properties: { ...shared, href: `#${noteOf(figure.id)}`, ...(first ? {} : { tabIndex: -1 }) } },
        value,
      ];
    },
  };
}

// HTML has no way to write a quarter or a fiscal year in `datetime`.
const DATETIME = /^\d{4}(-\d\d(-\d\d)?|-W\d\d)?$/;

/** A date: `<time>` where HTML can say it, else `<data>`. */
export function dateMark(date: DateMention): Mark {
  const element: Wrapper = DATETIME.test(date.value)
    ? { tag: 'time', properties: { dateTime: date.value } }
    : { tag: 'data', properties: { value: date.value, className: ['date'] } };
  return { start: date.start, end: date.end, wrap: () => [element] };
}

/** Figures win over dates, longer over shorter: marks never overlap. In order of the text. */
export function withoutOverlap(figures: readonly Mark[], dates: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  const byLength = (a: Mark, b: Mark) => b.end - b.start - (a.end - a.start);
  for (const mark of [...figures].sort(byLength).concat([...dates].sort(byLength))) {
    if (kept.every((other) => mark.end <= other.start || other.end <= mark.start)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}
