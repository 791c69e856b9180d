import type { MultipleWord } from '../../model/language/amount-words.ts';
import { kindsOf } from '../lexicon/kinds.ts';
import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, tokenAt } from '../lexicon/passage.ts';
import type { NumberReading } from '../numbers/number.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { QuantityRule } from './quantity-reading.ts';

const reach = 4;
const closing = new Set(['', ')', ']', '.', ',', ';', ':']);

/** "kém Microsoft gần hai lần": a comparison a few words before. */
function apart(passage: Passage, at: number): MultipleWord | undefined {
  for (let before = at; before > at - reach && before > 0 && tokenAt(passage, before - 1)?.kind !== 'sign'; before--) {
    const opener = hitEnding(passage, 'multiple', before)?.meaning;
    if (opener?.opens) return opener.apart ? opener : undefined;
  }
  return undefined;
}

/** "1.920 x 1.080", "5x7"; but "30x 2024 levels". */
function beside(passage: Passage, at: number): boolean {
  const [times, next] = [passage.tokens[at], passage.tokens[at + 1]];
  return next?.kind === 'number' && next.glued === times?.glued;
}

/** The 3 of "gấp 2-3 lần". */
function upperEnd(passage: Passage, first: NumberReading, end: number): NumberReading | undefined {
  const tie = hitAt(passage, 'range', first.to);
  const second = tie && (tie.meaning === 'to' || tie.meaning === 'either') ? readNumber(passage, tie.to, end) : undefined;
  return second && second.value > first.value && hitAt(passage, 'multiple', second.to)?.meaning.closes ? second : undefined;
}

/** Where "by" begins before a number, else the number: "grew by 25 times". */
const behindBy = (passage: Passage, at: number): number => {
  const by = hitEnding(passage, 'relation', at);
  return by?.meaning === 'agent' ? by.from : at;
};

/** "3.5 times" is never an occasion, nor are the 10 times that something grew. */
const grown = (passage: Passage, at: number, number: NumberReading): boolean =>
  !Number.isInteger(number.value) || (number.form === 'digits' && hitEnding(passage, 'direction', behindBy(passage, at)) !== undefined);

/** Words that are a multiple themselves ("tripled"), and a number between an opening and a closing word ("gấp 3 lần", "10x"). */
export const multipleRule: QuantityRule = {
  name: 'gấp {number} lần, {number} times as many, doubled',
  examples: [
    ['vi', 'gấp ba lần', 3],
    ['vi', 'gấp đôi', 2],
    ['vi', 'tăng 3 lần', 3],
    ['en', 'more than tripled', 3],
    ['vi', 'chỉ kém Microsoft gần hai lần', 2],
    ['vi', 'đắt hơn B2 gần mười lần', 10],
    ['vi', 'mua với giá 4 lần doanh thu', 4],
    ['en', '10x growth', 10],
    ['en', 'sales grew 12 times', 12],
    ['en', 'three times as many users', 3],
    ['en', 'two and a half times sales', 2.5],
  ],
  counterExamples: [
    ['vi', 'công ty đã đổi tên thêm một lần nữa'],
    ['en', 'it changed its name three times'],
    ['vi', 'màn hình 1.920 x 1.080'],
  ],
  needs: kindsOf('multiple'),
  read(passage, at, end) {
    const word = hitAt(passage, 'multiple', at);
    if (word?.meaning.value !== undefined) {
      const { value, direction } = word.meaning;
      return [{ kind: 'multiple', value, from: at, to: word.to, number: at, rule: word.phrase, ...(direction ? { direction } : {}) }];
    }
    const number = readNumber(passage, at, end);
    if (!number) return undefined;
    const second = upperEnd(passage, number, end);
    const closer = hitAt(passage, 'multiple', second?.to ?? number.to);
    // "1.920 x 1.080" is a size.
    const size = closer && passage.tokens[closer.from]?.low === 'x' && beside(passage, closer.from);
    const closed = closer?.meaning.closes === true && closer.from < end && !size;
    const before = hitEnding(passage, 'hedge', at);
    const from = before?.from ?? at;
    const opener = (hitEnding(passage, 'multiple', from) ?? hitEnding(passage, 'multiple', at))?.meaning ?? (closed ? apart(passage, from) : undefined);
    const opens = opener?.opens === true && (closed || !opener.needs);
    if (!opens && !(closed && (closer.meaning.sure || grown(passage, from, number)))) return undefined;
    if (opens && !closed && number.form === 'digits' && !closing.has(passage.tokens[number.to]?.raw ?? '')) return undefined;
    const to = closed ? Math.min(closer.to, closer.from + 1) : number.to;
    const direction = opener?.direction;
    return [
      {
        kind: 'multiple',
        value: number.value,
        ...(closed && second ? { high: second.value } : {}),
        from: at,
        to,
        number: at,
        rule: closed ? '{number} lần | times | x' : 'gấp {number}',
        ...(direction ? { direction } : {}),
      },
    ];
  },
};
