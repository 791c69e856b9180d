import type { Passage } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { MentionReading } from '../mention-reading.ts';
import { nameAt } from '../name-at.ts';
import { signEnding } from './beside.ts';
import { mentionOf } from './mention-of.ts';

/** The most words of a publisher's name. */
const longest = 6;
const closing: ReadonlySet<string> = new Set(['.', ')']);

/** "Theo Nhịp sống kinh tế", "(Nguồn: Trí Thức Trẻ)": a block that says no more than where it is from names who publishes it. */
export function creditedAt(passage: Passage, at: number, sentence: TokenRange): MentionReading | undefined {
  const { tokens, lexicon } = passage;
  const lead = signEnding(passage, at, 'credit');
  const opens = lead && (tokens[lead.from - 1]?.raw === '(' ? lead.from - 1 : lead.from) === sentence.from;
  if (!opens || sentence.from > 0 || sentence.to < tokens.length || nameAt(passage, at) || lexicon.unnamed.has(tokens[at]?.low ?? '')) return undefined;
  let to = sentence.to;
  while (closing.has(tokens[to - 1]?.raw ?? '')) to--;
  if (to - at > longest || to - at < 2) return undefined;
  for (let word = at; word < to; word++) if (tokens[word]?.kind !== 'word' && tokens[word]?.raw !== '&') return undefined;
  return mentionOf(passage, { from: at, to, type: 'publisher' });
}
