import type { Whole } from '../../model/whole.ts';
import { kindsOf } from '../lexicon/kinds.ts';
import type { Passage } from '../lexicon/passage.ts';
import { mayBegin } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Day } from './calendar.ts';
import { isoDay, periodOf } from './calendar.ts';
import type { DateReading } from './date-reading.ts';
import { Keepers } from './keepers.ts';
import { Lean } from './lean.ts';
import { quarterTold } from './quarters.ts';
import type { DateContext } from './resolved.ts';
import { lastReported, untoldAt } from './untold.ts';

const fleeting = new Set<DateReading['grain']>(['day', 'week', 'month']);

const related = kindsOf('relation');
const futures = kindsOf('future');
const names = kindsOf('name');
const dated = kindsOf('date');
/** Other words turn nothing. */
const turning = related | futures | names;

/** The first months of a year. */
const opening = /^(\d{4})-(?:H1|01-01\/\1-\d\d-\d\d)$/;

/** "quý I … gấp đôi quý I/2018": the same quarter of the year before is what it is held against. */
const isYearBefore = (value: string, here: string): boolean =>
  value.length > 4 && value.slice(4) === here.slice(4) && Number(value.slice(0, 4)) === Number(here.slice(0, 4)) - 1;

/** What dates lean on while a passage is read from left to right: the periods spoken of, and whether the words look ahead. */
export class DateThread {
  readonly #dateline: Day;
  #last: string | undefined;
  #here: string | undefined;
  #year: string | undefined;
  #then: string | undefined;
  #quarter: string | undefined;
  #day: string | undefined;
  #fresh = false;
  #frame: string | undefined;
  #from = 0;
  #opening: string | undefined;
  /** The month a paragraph turned to, and that paragraph. */
  #topic: { readonly month: string; readonly passage: Passage } | undefined;
  #passage: Passage | undefined;
  #context: Whole<DateContext> | undefined;
  /** The quarter that the sentence tells of without its name. */
  #untold: string | undefined;

  readonly #keepers = new Keepers();
  readonly #lean = new Lean();

  constructor(dateline: Day) {
    this.#dateline = dateline;
  }

  get context(): DateContext {
    if (this.#context === undefined) this.#keepers.lookAhead();
    return (this.#context ??= {
      dateline: this.#dateline,
      ahead: this.#lean.ahead,
      last: this.#last,
      here: this.#here,
      year: this.#year,
      told: this.#then,
      day: this.#day,
      frame: this.#frame,
      quarter: this.#quarter,
      month: this.#fresh && this.#then?.length === 7 ? this.#then : this.#topic?.month,
      opening: this.#opening,
      against: this.#lean.against,
      keeper: this.#keepers.keeper,
      own: this.#keepers.own,
      numbered: this.#keepers.numbered,
      phase: this.#keepers.phase,
    });
  }

  /** A new sentence begins. */
  sentence(passage: Passage, sentence: TokenRange): void {
    this.#here = undefined;
    this.#frame = undefined;
    this.#passage = passage;
    if (this.#topic?.passage !== passage) this.#topic = undefined;
    this.#from = sentence.from;
    // What was told a sentence ago may still be counted from: "It shut in April. A month later …".
    if (!this.#fresh) this.#then = this.#day = undefined;
    this.#fresh = false;
    this.#untold = undefined;
    this.#keepers.sentence(passage, sentence);
    this.#lean.sentence(passage, sentence);
    this.#context = undefined;
  }

  /** Passes a token: names, and the words that lean ahead or back. */
  pass(passage: Passage, at: number): void {
    const token = passage.tokens[at];
    if (mayBegin(passage, at, dated)) this.#hush(passage, at);
    if (token?.kind !== 'sign' && !mayBegin(passage, at, turning) && !mayBegin(passage, at + 1, dated)) return;
    if (token?.capital && mayBegin(passage, at, names) && this.#keepers.name(passage, at)) this.#context = undefined;
    const { ahead, against } = this.#lean;
    this.#lean.pass(passage, at);
    if (this.#lean.ahead !== ahead || this.#lean.against !== against) this.#context = undefined;
  }

  /** The quarter that the sentence tells of without its name, if it does: "doanh thu quý đạt 61 tỷ". */
  get untold(): string | undefined {
    return this.#untold;
  }

  /** "quarterly revenue": of the quarter last spoken of, else of the last one reported on. */
  #hush(passage: Passage, at: number): void {
    const silent = untoldAt(passage, at);
    if (!silent || (silent.beside && this.#last !== undefined)) return;
    const quarter = quarterTold({ last: this.#last }) ?? (this.#last === undefined ? lastReported(this.context, silent.beside === true) : undefined);
    if (!quarter) return;
    this.#untold = quarter.value;
    this.#last ??= quarter.value;
    this.#quarter ??= quarter.grain === 'quarter' ? quarter.value : undefined;
    this.#context = undefined;
  }

  /** A date was read; what it is compared with is not what the text speaks of, nor is a year long past or to come. */
  spoke({ from, value, grain, comparison, topic, covers, stands, told, fiscal }: DateReading): void {
    if (fiscal) this.#keepers.state(fiscal);
    else if (grain === 'fiscal-year') this.#keepers.speak();
    // "up from $20 billion last year": nor is the time of what a figure is held against.
    if (this.#lean.against) return;
    this.#context = undefined;
    if (!comparison && opening.test(value)) this.#opening = value;
    // "Tính đến hết tháng 8 … Trong 8 tháng".
    if (stands && grain === 'month') this.#opening ??= `${value.slice(0, 4)}-01-01/${value}-28`;
    this.#year = /\d{4}/.exec(value)?.[0] ?? this.#year;
    const period = covers ?? { value, grain };
    // "In 2012 it lost money in the first quarter": the year that opens a sentence holds for all of it.
    if (grain === 'year' && from - this.#from <= 2) this.#frame = value;
    if (comparison || (this.#here && isYearBefore(value, this.#here))) return;
    if (topic && this.#passage) this.#topic = { month: value, passage: this.#passage };
    else if (!fleeting.has(period.grain)) this.#topic = undefined;
    // "hôm 18/1 … tới ngày 31/3. Trước đó một ngày": one counts from what was, not from what is to come.
    const coming = grain === 'day' && this.#day !== undefined && value > isoDay(this.#dateline);
    if (told && !coming) this.#then = value;
    if (grain === 'day' && !coming) this.#day = value;
    this.#fresh ||= told === true || grain === 'day';
    // "on December 31 …, 37% more than a year earlier": a stand is held against the same day.
    if (!fleeting.has(period.grain) || (stands && this.#here === undefined)) this.#here = period.value;
    if (fleeting.has(period.grain)) return;
    if (period.grain === 'quarter') this.#quarter = period.value;
    // A year told by the way, or the quarter a year before, does not move a text on from its quarter.
    const aside = (period.grain === 'year' && from - this.#from > 2) || (this.#last !== undefined && isYearBefore(value, this.#last));
    const stretch = periodOf(period.value, 'implied');
    const today = isoDay(this.#dateline);
    // A quarter still running is a forecast's; a year may be spoken of before it is over.
    const begun = stretch && (period.grain === 'year' || period.grain === 'fiscal-year' ? stretch.start : stretch.end) <= today;
    if (begun && Number(stretch.end.slice(0, 4)) >= this.#dateline.year - 1 && !(aside && this.#last?.includes('-'))) this.#last = period.value;
  }
}
