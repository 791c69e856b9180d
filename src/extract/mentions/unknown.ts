import type { Passage } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { MentionReading } from './mention-reading.ts';
import { nameAt } from './names.ts';

const longest = 4;
const domains = new Set(['vn', 'com', 'io', 'ai', 'net', 'org', 'fyi', 'co', 'app', 'dev', 'asia']);

/** A run of capitalised words that no vocabulary knows: "Acme Widgets". */
function capitalRun(passage: Passage, from: number, end: number): number {
  let to = from;
  while (to < end && to - from < longest) {
    const token = passage.tokens[to];
    if (token?.kind !== 'word' || !token.capital || nameAt(passage, to) || passage.lexicon.functionWords.has(token.low)) break;
    to++;
  }
  return to;
}

/** "Cạnh tranh Singapore" behind "Ủy ban": capitals, and small words between two of them. */
function headedRun(passage: Passage, from: number, end: number): number {
  let to = from;
  for (let at = from; at < Math.min(end, from + 7); at++) {
    const token = passage.tokens[at];
    if (token?.kind !== 'word' || passage.lexicon.functionWords.has(token.low)) break;
    if (token.capital) to = at + 1;
    else if (at - to > 1) break;
  }
  return to;
}

/** A name as an id: "Thế Giới Số" → `the-gioi-so`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function mention(passage: Passage, from: number, to: number): MentionReading {
  const text = passage.prose.text.slice(passage.tokens[from]?.start, passage.tokens[to - 1]?.end);
  return { from, to, entity: slugOf(text), form: 'unknown', type: 'company' };
}

/** "Base.vn", "Layoffs.fyi": a capitalised address is the name of who is behind it. */
function domainAt(passage: Passage, at: number): number | undefined {
  const [name, dot, end] = [passage.tokens[at], passage.tokens[at + 1], passage.tokens[at + 2]];
  const written = name?.kind === 'word' && name.capital && dot?.raw === '.' && dot.glued && end?.glued === true;
  return written && domains.has(end?.low ?? '') ? at + 3 : undefined;
}

/** An organisation the gazetteer does not know, told by the word beside its name: "startup Acme", "Acme Inc". */
export function unknownAt(passage: Passage, at: number, sentence: TokenRange): MentionReading | undefined {
  const cue = hitAt(passage, 'cue', at);
  if (cue?.meaning.side === 'before') {
    const to = capitalRun(passage, cue.to, sentence.to);
    const behind = passage.tokens[to];
    if (to > cue.to && !(behind?.hyphened ?? false) && slugOf(passage.tokens[cue.to]?.raw ?? '') !== '') return mention(passage, cue.to, to);
  }
  if (cue?.meaning.side === 'head' && passage.tokens[at]?.capital) {
    const to = headedRun(passage, cue.to, sentence.to);
    if (to > cue.to) return mention(passage, at, to);
  }
  const domain = domainAt(passage, at);
  if (domain) return mention(passage, at, domain);
  if (!passage.tokens[at]?.capital || nameAt(passage, at) || passage.tokens[at - 1]?.capital) return undefined;
  for (let to = at + 1; to <= capitalRun(passage, at, sentence.to) && to < sentence.to; to++) {
    const after = hitAt(passage, 'cue', to);
    if (after?.meaning.side === 'after' && passage.tokens[to]?.capital) return mention(passage, at, after.to);
  }
  return undefined;
}
