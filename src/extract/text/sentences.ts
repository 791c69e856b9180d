import type { Token } from './scan.ts';

/** A run of tokens, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Bounds the work on a text that never stops: no sentence a person writes is longer. */
const longest = 200;

const closing = new Set(['"', "'", ')', ']', '»']);

/** A word with a capital, no letters that stand for something. */
const written = /^\p{Lu}\p{Ll}/u;
const initial = /^[A-ZĐ]$/;
const money = /^\p{Sc}$/u;

/** "TP. Hồ Chí Minh", "Nguyễn V. An", "U.S.": a stop that ends no sentence; "Đông Nam Á." is one. */
function abbreviates(before: Token | undefined, abbreviations: ReadonlySet<string>): boolean {
  if (before?.kind !== 'word') return false;
  return abbreviations.has(before.low) || initial.test(before.raw);
}

/** Whether the stop at `at` ends its sentence, judged by its neighbours; raw news glues "đám mây.Amazon". */
function ends(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const stop = tokens[at]?.raw;
  if (stop === '!' || stop === '?' || stop === '…') return true;
  if (stop !== '.') return false;
  let next = at + 1;
  while (tokens[next]?.glued && closing.has(tokens[next]?.raw ?? '')) next++;
  const after = tokens[next];
  const before = tokens[at - 1];
  if (!after) return true;
  // "$1.51 a share vs. $1.32": an amount begins no sentence there, nor does what a bracket adds to a name: "Oracle Corp. (NYSE: ORCL) said".
  if (abbreviates(before, abbreviations) && (after.kind !== 'sign' || money.test(after.raw) || (after.raw === '(' && next === at + 1))) return false;
  if (after.glued && next === at + 1) {
    if (!after.capital) return false;
    // "năm 2016.Ông Hùng", "tăng 116%.Hãng", but not "ASP 2.NET".
    return before?.kind === 'word' ? !(before.capital && before.raw.length < 3) : written.test(after.raw);
  }
  return after.kind !== 'word' || after.capital;
}

/** Splits a block's tokens into sentences, closing quotes and brackets included; "chậtTheo" is an end as well, "triệuUSD" none. */
export function sentencesOf(tokens: readonly Token[], abbreviations: ReadonlySet<string>, currencies: ReadonlySet<string> = new Set()): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (at - from >= longest) {
      sentences.push({ from, to: at });
      from = at;
    }
    if (token?.kind === 'word' && token.glued && token.capital && !token.hyphened && tokens[at - 1]?.kind === 'word' && !currencies.has(token.low)) {
      sentences.push({ from, to: at });
      from = at;
    }
    if (token?.kind !== 'sign' || !ends(tokens, at, abbreviations)) continue;
    let to = at + 1;
    while (tokens[to]?.glued && (closing.has(tokens[to]?.raw ?? '') || tokens[to]?.raw === '.')) to++;
    sentences.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}
