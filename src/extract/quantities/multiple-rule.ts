import { hitAt, hitEnding } from '../lexicon/passage.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { QuantityRule } from './quantity-reading.ts';

/** Words that are a multiple themselves ("tripled"), and a number between an opening and a closing word ("gấp 3 lần", "10x"). */
export const multipleRule: QuantityRule = {
  name: 'gấp {number} lần, {number} times as many, doubled',
  examples: [
    ['vi', 'gấp ba lần', 3],
    ['vi', 'gấp đôi', 2],
    ['vi', 'tăng 3 lần', 3],
    ['en', 'more than tripled', 3],
    ['en', '10x growth', 10],
    ['en', 'three times as many users', 3],
  ],
  counterExamples: [
    ['vi', 'công ty đã đổi tên 3 lần'],
    ['en', 'it changed its name three times'],
  ],
  read(passage, at, end) {
    const word = hitAt(passage, 'multiple', at);
    if (word?.meaning.value !== undefined) {
      const { value, direction } = word.meaning;
      return [{ kind: 'multiple', value, from: at, to: word.to, number: at, rule: word.phrase, ...(direction ? { direction } : {}) }];
    }
    const number = readNumber(passage, at, end);
    if (!number) return undefined;
    const closer = hitAt(passage, 'multiple', number.to);
    const closed = closer?.meaning.closes === true && number.to < end;
    const before = hitEnding(passage, 'hedge', at);
    const opener = hitEnding(passage, 'multiple', before?.from ?? at) ?? hitEnding(passage, 'multiple', at);
    const opens = opener?.meaning.opens === true && (closed || !opener.meaning.needs);
    if (!opens && !(closed && closer.meaning.sure)) return undefined;
    if (opens && !closed && number.form === 'digits' && !/^[)\].,;:]?$/.test(passage.tokens[number.to]?.raw ?? '')) return undefined;
    const to = closed ? Math.min(closer.to, number.to + 1) : number.to;
    const direction = opener?.meaning.direction;
    return [
      {
        kind: 'multiple',
        value: number.value,
        from: at,
        to,
        number: at,
        rule: closed ? '{number} lần | times | x' : 'gấp {number}',
        ...(direction ? { direction } : {}),
      },
    ];
  },
};
