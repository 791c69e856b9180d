import { kindsOf } from '../lexicon/kinds.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, mayBegin } from '../lexicon/passage.ts';
import type { Day } from './calendar.ts';
import { isoDay, periodOf } from './calendar.ts';
import type { DateReading } from './read-date.ts';
import type { DateContext } from './resolved.ts';

const fleeting = new Set<DateReading['grain']>(['day', 'week', 'month']);
const halting = new Set([',', ';', ':', '(', '"']);

const related = kindsOf('relation');
const futures = kindsOf('future');

/** "compared with $20 billion", "from $20 billion": what follows in the clause is held against what was told. */
function heldUp(passage: Passage, at: number): boolean {
  let from: Hit | undefined;
  let compared = false;
  for (const hit of passage.hits[at] ?? []) {
    if (hit.cat !== 'relation') continue;
    if (hit.meaning === 'clause') return false;
    if (hit.meaning === 'compared-with') compared = true;
    if (hit.meaning === 'from') from ??= hit;
  }
  if (compared) return true;
  return from !== undefined && (hitAt(passage, 'currency', from.to) !== undefined || hitAt(passage, 'hedge', from.to) !== undefined);
}

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
  #fresh = false;
  #ahead = false;
  #against = false;
  #context: DateContext | undefined;

  constructor(dateline: Day) {
    this.#dateline = dateline;
  }

  get context(): DateContext {
    return (this.#context ??= {
      dateline: this.#dateline,
      ahead: this.#ahead,
      ...(this.#last ? { last: this.#last } : {}),
      ...(this.#here ? { here: this.#here } : {}),
      ...(this.#year ? { year: this.#year } : {}),
      ...(this.#then ? { told: this.#then } : {}),
    });
  }

  /** A new sentence begins. */
  sentence(): void {
    this.#here = undefined;
    // What was told a sentence ago may still be counted from: "It shut in April. A month later …".
    if (!this.#fresh) this.#then = undefined;
    this.#fresh = false;
    this.#against = false;
    this.#look(false);
  }

  #look(ahead: boolean): void {
    this.#ahead = ahead;
    this.#context = undefined;
  }

  /** Passes a token: "will" looks ahead to the end of its clause, or to who said so ("will buy it, he said on Tuesday"). */
  pass(passage: Passage, at: number): void {
    const token = passage.tokens[at];
    const relates = mayBegin(passage, at, related);
    const halts = token?.kind === 'sign' && halting.has(token.raw);
    if (halts || (relates && hitAt(passage, 'relation', at)?.meaning === 'by')) this.#look(false);
    else if (mayBegin(passage, at, futures) && hitAt(passage, 'future', at)) this.#look(true);
    if (halts && hitAt(passage, 'range', at + 1)?.meaning !== 'or') this.#against = false;
    else if (relates && heldUp(passage, at)) this.#against = true;
  }

  /** A date was read; what it is compared with is not what the text speaks of, nor is a year long past or to come. */
  spoke({ value, grain, comparison, covers, stands, told }: DateReading): void {
    // "up from $20 billion last year": nor is the time of what a figure is held against.
    if (this.#against) return;
    this.#context = undefined;
    this.#year = /\d{4}/.exec(value)?.[0] ?? this.#year;
    const period = covers ?? { value, grain };
    if (comparison || (this.#here && isYearBefore(value, this.#here))) return;
    if (told) {
      this.#then = value;
      this.#fresh = true;
    }
    // "on December 31 …, 37% more than a year earlier": a stand is held against the same day.
    if (!fleeting.has(period.grain) || (stands && this.#here === undefined)) this.#here = period.value;
    if (fleeting.has(period.grain)) return;
    const stretch = periodOf(period.value, 'implied');
    const today = isoDay(this.#dateline);
    // A quarter still running is a forecast's; a year may be spoken of before it is over.
    const begun = stretch && (period.grain === 'year' || period.grain === 'fiscal-year' ? stretch.start : stretch.end) <= today;
    if (begun && Number(stretch.end.slice(0, 4)) >= this.#dateline.year - 1) this.#last = period.value;
  }
}
