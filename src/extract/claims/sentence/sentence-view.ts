import type { DateReading } from '../../dates/date-reading.ts';
import type { Meanings } from '../../lexicon/meanings.ts';
import type { Hit, Passage } from '../../lexicon/passage.ts';
import { isFloor } from '../../mentions/floor.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { isOrganisation } from '../../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { coloured } from '../../quantities/colour.ts';
import type { QuantityReading } from '../../quantities/quantity-reading.ts';
import type { PassageReading } from '../../read-passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Nominal } from '../nominals/nominal.ts';

/** One sentence with all that was found in it: the ground on which claims and events are bound. */
export interface SentenceView extends TokenRange {
  readonly passage: Passage;
  readonly quantities: readonly ColouredQuantity[];
  readonly dates: readonly DateReading[];
  /** The quarter it tells of without its name: "quarterly revenue". */
  readonly untold: string | undefined;
  /** Organisations, in order. */
  readonly actors: readonly MentionReading[];
  readonly places: readonly MentionReading[];
  /** Everything named, in order. */
  readonly mentions: readonly MentionReading[];
  /** What was worked out of it so far. */
  readonly memory: Memory;
}

const none: readonly never[] = [];

/** Deals out items, in order of place, to the sentences they stand in. */
function dealt<T extends TokenRange>(items: readonly T[], sentences: readonly TokenRange[]): (readonly T[])[] {
  let next = 0;
  return sentences.map(({ to }) => {
    if ((items[next]?.from ?? to) >= to) return none;
    const mine: T[] = [];
    for (let item = items[next]; item && item.from < to; item = items[++next]) mine.push(item);
    return mine;
  });
}

/** The quantities of a sentence with what the words around them add. */
function colouredIn(passage: Passage, quantities: readonly QuantityReading[], range: TokenRange): readonly ColouredQuantity[] {
  const found: ColouredQuantity[] = [];
  for (const quantity of quantities)
    found.push(
      coloured(
        passage,
        quantity,
        range,
        found.findLast(({ kind }) => kind === quantity.kind),
      ),
    );
  return found;
}

/** The sentences of a passage with their findings. */
export function sentenceViews(passage: Passage, reading: PassageReading, mentions: readonly MentionReading[]): SentenceView[] {
  const [quantities, dates, names] = [
    dealt(reading.quantities, passage.sentences),
    dealt(reading.dates, passage.sentences),
    dealt(mentions, passage.sentences),
  ];
  return passage.sentences.map((range, index) => {
    const named = names[index] ?? [];
    return {
      passage,
      from: range.from,
      to: range.to,
      mentions: named,
      actors: named.length === 0 ? none : named.filter((mention) => isOrganisation(mention) && !isFloor(passage, mention)),
      places: named.length === 0 ? none : named.filter((mention) => mention.type === 'place'),
      quantities: colouredIn(passage, quantities[index] ?? none, range),
      dates: dates[index] ?? [],
      untold: reading.untold.get(range.from),
      memory: {
        kinds: undefined,
        phrases: undefined,
        halts: undefined,
        segments: undefined,
        nominals: undefined,
        places: undefined,
        lists: undefined,
        bases: undefined,
        setOff: undefined,
        answers: undefined,
      },
    };
  });
}

/** What is asked of a sentence again and again, worked out once and only where it is asked. */
interface Memory {
  /** The vocabularies of its phrases as bits. */
  kinds: number | undefined;
  phrases: Map<keyof Meanings, readonly Hit[]> | undefined;
  /** For each token, and its end, the halts before it. */
  halts: readonly number[] | undefined;
  /** For each token where its segment begins. */
  segments: readonly number[] | undefined;
  nominals: readonly Nominal[] | undefined;
  places: Places | undefined;
  lists: ReadonlyMap<ColouredQuantity, readonly ColouredQuantity[]> | undefined;
  /** The figures that are held against what is told of, and their times. */
  bases: ReadonlyMap<ColouredQuantity, DateReading> | undefined;
  /** What stands between two dashes. */
  setOff: readonly TokenRange[] | undefined;
  /** To each question about a mention, what was answered of those it was asked of. */
  answers: Map<Question, Map<MentionReading, boolean>> | undefined;
}

type Question = (view: SentenceView, mention: MentionReading) => boolean;

/** The same question, worked out once of each mention: every word of a deal asks it of all the names before it. */
export const once =
  (ask: Question): Question =>
  (view, mention) => {
    view.memory.answers ??= new Map();
    let answers = view.memory.answers.get(ask);
    if (!answers) view.memory.answers.set(ask, (answers = new Map()));
    let answer = answers.get(mention);
    if (answer === undefined) answers.set(mention, (answer = ask(view, mention)));
    return answer;
  };

/** The mentions of a sentence by the token they begin at and the token they end before. */
export interface Places {
  readonly starts: ReadonlyMap<number, MentionReading>;
  readonly ends: ReadonlyMap<number, MentionReading>;
}
