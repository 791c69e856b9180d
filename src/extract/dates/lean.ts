import { kindsOf } from '../lexicon/kinds.ts';
import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, mayBegin } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';
import { changedFrom, heldUp, opensAhead } from './leaning.ts';

const halting = new Set([',', ';', ':', '(', '"']);
const exceeds: ReadonlySet<string | undefined> = new Set(['than', 'compared-with']);

const related = kindsOf('relation');
const futures = kindsOf('future');

/** Which way the words of a sentence lean, as it is read from left to right: ahead of the dateline, or back to what a figure is held against. */
export class Lean {
  ahead = false;
  against = false;

  /** A new sentence begins. */
  sentence(passage: Passage, sentence: TokenRange): void {
    this.ahead = opensAhead(passage, sentence);
    this.against = false;
  }

  /** Passes a token: "will" looks ahead to the end of its clause, or to who said so ("will buy it, he said on Tuesday"). */
  pass(passage: Passage, at: number): void {
    const token = passage.tokens[at];
    const relates = mayBegin(passage, at, related);
    const halts = token?.kind === 'sign' && halting.has(token.raw);
    // "It expects growth": who expects says so, and looks ahead.
    // "tốt hơn dự kiến vào thứ Ba": what is held against an expectation is none.
    if (mayBegin(passage, at, futures) && hitAt(passage, 'future', at) && !exceeds.has(hitEnding(passage, 'relation', at)?.meaning)) this.ahead = true;
    else if (halts || (relates && hitAt(passage, 'relation', at)?.meaning === 'by')) this.ahead = false;
    if (halts && hitAt(passage, 'range', at + 1)?.meaning !== 'or') this.against = false;
    // "tăng từ 16% của quý IV/2020 lên 22% trong quý I/2021": where it came to is told of again.
    else if (this.against && relates && hitAt(passage, 'relation', at)?.meaning === 'reaching') this.against = false;
    else if ((relates && heldUp(passage, at)) || changedFrom(passage, at)) this.against = true;
  }
}
