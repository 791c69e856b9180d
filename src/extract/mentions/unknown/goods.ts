import type { Passage } from '../../lexicon/passage.ts';
import { hitEnding, tokenAt } from '../../lexicon/passage.ts';
import { isQuote } from '../../text/quotes.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { counted } from '../pointing/sorts.ts';
import { cueEnding, signEnding } from './beside.ts';
import { runEnd } from './edges.ts';
import type { Run } from './run.ts';

/** What may stand between the names of a list besides its joints. */
const between: ReadonlySet<string> = new Set(['(', ')', '"', '“', '”', '‘', '’', "'", ':']);
/** How many tokens of a list may stand before a name, and how many words between what is listed and "như". */
const listed = 30;
const told = 14;

/** How many words may say what a maker does with his goods: "công ty *phát triển* phần mềm". */
const doing = 3;

/** Whether things are named where a token stands, and not one who deals in them: "phần mềm", but not "công ty phát triển phần mềm". */
function goodsTo(passage: Passage, to: number, listing = false): boolean {
  const goods = signEnding(passage, to, 'goods');
  if (!goods) return false;
  for (let at = goods.from; at >= goods.from - doing; at--) {
    const dealer = cueEnding(passage, at, 'before') ?? hitEnding(passage, 'sort', at);
    // "hai công ty kết hợp phần mềm X", but "các hãng phần mềm như X".
    if (dealer) return !listing && counted(passage, dealer.from);
    const before = tokenAt(passage, at - 1);
    if (before?.kind !== 'word' || before.capital || passage.lexicon.functionWords.has(before.low)) return true;
  }
  return true;
}

/** "phần mềm *X*", "the database *X*": what the word before says it is. */
const behindGoods = (passage: Passage, from: number): boolean => goodsTo(passage, isQuote(tokenAt(passage, from - 1)) ? from - 1 : from);

/** Where the list begins that a name stands in: behind "như", "including". */
function listStart({ tokens, lexicon }: Passage, from: number): number {
  let at = from;
  while (at > from - listed && at > 0) {
    const before = tokens[at - 1];
    if (!before?.capital && before?.kind !== 'number' && !lexicon.joints.has(before?.low ?? '') && !between.has(before?.raw ?? '')) break;
    at--;
  }
  return at;
}

/** "các trò chơi như A và *X*", "the games it makes, including *X*": things are listed, and makers are not. */
function listedAmong(passage: Passage, from: number, start: number): boolean {
  const list = passage.endings[listStart(passage, from)]?.find(({ cat, meaning }) => cat === 'dealing' && meaning === 'including');
  if (!list) return false;
  for (let at = list.from; at > start && at > list.from - told; at--) {
    if (signEnding(passage, at, 'goods')) return goodsTo(passage, at, true);
    if (cueEnding(passage, at, 'before') || hitEnding(passage, 'sort', at)) return false;
  }
  return false;
}

/** Whether a name is a thing's and nobody's: "phần mềm Zentavo Mobile", and wherever it is told of again. */
export const isThing = ({ passage, sentence, article }: Run, { from, to }: TokenRange): boolean =>
  behindGoods(passage, from) ||
  listedAmong(passage, from, sentence.from) ||
  article.goods().has(
    passage.tokens
      .slice(from, to)
      .map(({ low }) => low)
      .join(' '),
  );

/** The names of things that an article tells of as such, each with all it may be shortened to. */
export function goodsOf(passages: readonly Passage[]): ReadonlySet<string> {
  const goods = new Set<string>();
  for (const passage of passages)
    for (const { from, to } of passage.sentences)
      for (let at = from + 1; at < to; at++) {
        if (!passage.tokens[at]?.capital || passage.endings[at] === undefined || !behindGoods(passage, at)) continue;
        let name = '';
        for (let word = at; word < runEnd(passage, at, to); word++) goods.add((name += `${name && ' '}${passage.tokens[word]?.low}`));
      }
  return goods;
}
