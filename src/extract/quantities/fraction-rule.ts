import type { FractionWord } from '../../model/language/amount-words.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, tokenAt } from '../lexicon/passage.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { QuantityRule } from './quantity-reading.ts';

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** "2/3 số nhân viên": a small proper fraction in digits that no date word introduces. */
function inDigits(passage: Passage, at: number, end: number): { readonly value: number; readonly to: number } | undefined {
  const [above, slash, below] = [passage.tokens[at], passage.tokens[at + 1], passage.tokens[at + 2]];
  if (at + 3 > end || slash?.raw !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued) return undefined;
  const [part, whole] = [Number(above?.raw), Number(below.raw)];
  const sane = Number.isInteger(part) && Number.isInteger(whole) && part >= 1 && whole <= 10 && part < whole;
  return sane && passage.tokens[at + 3]?.raw !== '/' ? { value: part / whole, to: at + 3 } : undefined;
}

/** "2/3" is as well a day of March: a fraction behind a hedge or a change, or before the word it is a part of ("2/3 số nhân viên"). */
function measured(passage: Passage, at: number): boolean {
  if (hitEnding(passage, 'range', at)) return false;
  // "bằng 1/3 so với ba năm trước", "bằng 2/3 của đối thủ".
  if (passage.lexicon.portions.has(tokenAt(passage, at - 1)?.low ?? '')) return true;
  const next = passage.tokens[at + 3];
  return proportional(passage, at) || (next?.kind === 'word' && !next.capital && !passage.lexicon.functionWords.has(next.low));
}

const reach = 5;

const reached: ReadonlySet<string | undefined> = new Set(['to', 'either', 'change']);

/** Whether a word of change stands at a token or, behind "by" or "to", a few before: "fell a third", "cut its staff by a third", "grew to a quarter". */
function changed(passage: Passage, at: number): boolean {
  if (hitEnding(passage, 'direction', at)) return true;
  if (hitEnding(passage, 'relation', at)?.meaning !== 'agent' && !reached.has(hitEnding(passage, 'range', at)?.meaning)) return false;
  for (let before = at - 1; before > at - reach && before > 0; before--) if (hitEnding(passage, 'direction', before)) return true;
  return false;
}

/** "more than a quarter" is a fraction, "in a quarter" a time and "a third company" the next one. */
const proportional = (passage: Passage, at: number): boolean => hitEnding(passage, 'hedge', at)?.meaning.side === 'before' || changed(passage, at);

/** Whether a fall stands before a hedge: "giảm gần một nửa" leaves half, as "giảm một nửa" does. */
function fallen(passage: Passage, at: number): boolean {
  const hedge = hitEnding(passage, 'hedge', at);
  return hedge !== undefined && hitEnding(passage, 'direction', hedge.from)?.meaning === 'down';
}

/** The "in" of "one in four"; where it is as outspoken as "in every", what is counted may stand before it: "one dollar in every three". */
function shareAt(passage: Passage, at: number): Hit<'range'> | undefined {
  const [next, behindNoun] = [hitAt(passage, 'range', at), hitAt(passage, 'range', at + 1)];
  if (next?.meaning === 'share') return next;
  return behindNoun?.meaning === 'share' && outspoken(behindNoun) && passage.tokens[at]?.kind === 'word' ? behindNoun : undefined;
}

const outspoken = ({ from, to }: Hit<'range'>): boolean => to > from + 1;

/** "one in four", "9 out of 10": two small whole numbers of which the second measures nothing itself. */
function inPeople(passage: Passage, at: number, end: number): { readonly value: number; readonly to: number } | undefined {
  const part = readNumber(passage, at, end);
  const share = part && !part.scaled ? shareAt(passage, part.to) : undefined;
  if (!part || !share) return undefined;
  const whole = readNumber(passage, share.to, end);
  if (!whole || whole.scaled || part.value < 1 || part.value >= whole.value || !(whole.value <= 10 || whole.value === 20 || whole.value === 100))
    return undefined;
  const measures = !outspoken(share) && (['timeUnit', 'currency', 'percent', 'points'] as const).some((cat) => hitAt(passage, cat, whole.to));
  return measures || !Number.isInteger(part.value) ? undefined : { value: part.value / whole.value, to: whole.to };
}

/** Fractions in words or digits. */
export const fractionRule: QuantityRule = {
  name: 'hai phần ba, two thirds, 2/3',
  examples: [
    ['vi', 'hai phần ba số nhân viên', 0.666667],
    ['vi', '2/3 số nhân viên', 0.666667],
    ['en', 'half of the users', 0.5],
    ['vi', 'chỉ bằng 1/4 của đối thủ', 0.25],
    ['vi', 'giảm một nửa', 0.5],
    ['vi', 'giảm gần một nửa', 0.5],
    ['vi', 'hơn nửa doanh thu', 0.5],
    ['en', 'more than a quarter of sales', 0.25],
    ['en', 'profit fell by a third', 0.333333],
    ['en', 'the part sold abroad grew to a quarter', 0.25],
    ['en', 'one in four companies', 0.25],
    ['en', 'one euro in every four spent on storage', 0.25],
    ['en', 'It thinks that one in four of its customers will leave.', 0.25],
  ],
  counterExamples: [
    ['vi', 'hỗ trợ 24/7'],
    ['en', 'the first half'],
    ['en', 'a third company'],
    ['en', 'it went from a loss to a third profit'],
    ['vi', 'nghỉ lễ 2/9.'],
    ['vi', 'ra mắt ngày 1/4 của năm đó'],
  ],
  read(passage, at, end) {
    const word = hitAt(passage, 'fraction', at);
    if (word && (!word.meaning.weak || proportional(passage, at))) {
      const halved = word.meaning.value === 0.5 && fallen(passage, at);
      const { value, kind = 'fraction', direction }: FractionWord = halved ? { value: 0.5, kind: 'multiple', direction: 'down' } : word.meaning;
      return [{ kind, value: round(value), from: at, to: word.to, number: at, rule: word.phrase, ...(direction ? { direction } : {}) }];
    }
    const people = inPeople(passage, at, end);
    if (people) return [{ kind: 'fraction', value: round(people.value), from: at, to: people.to, number: at, rule: '{number} in {number}' }];
    const digits = hitAt(passage, 'date', at) && !measured(passage, at) ? undefined : inDigits(passage, at, end);
    return digits && [{ kind: 'fraction', value: round(digits.value), from: at, to: digits.to, number: at, rule: '{number}/{number}' }];
  },
};
