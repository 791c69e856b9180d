import type { Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { MentionReading } from '../mention-reading.ts';
import { nameAt } from '../name-at.ts';
import { cueAt } from './beside.ts';
import { headedEnd } from './headed-end.ts';
import { mentionOf } from './mention-of.ts';

const domains = new Set(['vn', 'com', 'io', 'ai', 'net', 'org', 'fyi', 'co', 'app', 'dev', 'asia']);

/** "Base.vn", "Layoffs.fyi": a capitalised address is the name of who is behind it. */
function domainAt(passage: Passage, at: number): number | undefined {
  const [name, dot, end] = [passage.tokens[at], passage.tokens[at + 1], passage.tokens[at + 2]];
  const written = name?.kind === 'word' && name.capital && dot?.raw === '.' && dot.glued && end?.glued === true;
  return written && domains.has(end?.low ?? '') ? at + 3 : undefined;
}

/** The most words before the bracket. */
const widest = 12;

/** "Liên minh Đổi mới Kỹ thuật số (ADI)": what is abbreviated in a bracket goes up to it. */
function abbreviatedEnd({ tokens, hits, lexicon }: Passage, from: number, end: number): number | undefined {
  if (!lexicon.language.possessorLast || !tokens[from]?.capital) return undefined;
  for (let at = from; at < Math.min(from + widest, end); at++) {
    const token = tokens[at];
    if (token?.raw === '(') return /^\p{Lu}{2,8}$/u.test(tokens[at + 1]?.raw ?? '') && tokens[at + 2]?.raw === ')' ? at : undefined;
    if (token?.kind !== 'word' || hits[at]?.some(({ cat, meaning }) => cat === 'event' || (cat === 'relation' && (meaning === 'by' || meaning === 'of'))))
      return undefined;
  }
  return undefined;
}

/** "Ủy ban Cạnh tranh Singapore", "Department of the Interior", "Base.vn". */
export function headedAt(passage: Passage, at: number, sentence: TokenRange): MentionReading | undefined {
  const domain = nameAt(passage, at) ? undefined : domainAt(passage, at);
  if (domain) return mentionOf(passage, { from: at, to: domain });
  const head = cueAt(passage, at, 'head');
  // "Chủ tịch Hội đồng Quản trị Tiki Trần Ngọc Sơn": a board is no council.
  if (head && (hitAt(passage, 'dealing', at)?.to ?? 0) > head.to) return undefined;
  const to = head && !nameAt(passage, at) ? (abbreviatedEnd(passage, head.to, sentence.to) ?? headedEnd(passage, head.to, sentence.to)) : 0;
  return head && to > head.to ? mentionOf(passage, { from: at, to, type: 'organisation' }) : undefined;
}
