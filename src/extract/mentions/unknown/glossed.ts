import type { Hit, Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { MentionReading } from '../mention-reading.ts';
import { isOrganisation } from '../mention-reading.ts';
import { nameAt } from '../name-at.ts';
import { cueAt } from './beside.ts';
import { mentionOf } from './mention-of.ts';

/** The most words of a name written in full. */
const longest = 14;

/** "Ngân hàng TMCP Kỹ thương Việt Nam (Techcombank)": the full name before a known one in brackets is of the same, in a language whose names begin with their sort. */
export function glossedAt(passage: Passage, at: number, sentence: TokenRange): MentionReading | undefined {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.possessorLast || !(cueAt(passage, at, 'before') ?? cueAt(passage, at, 'head'))) return undefined;
  let capitals = 0;
  let small = 0;
  for (let to = at; to < Math.min(at + longest, sentence.to); to++) {
    const token = tokens[to];
    if (token?.raw === '(') return capitals > 1 ? (shortIn(passage, at, to) ?? listedAs(passage, at, to)) : undefined;
    if (token?.kind !== 'word' && token?.raw !== '-') return undefined;
    if (token.capital) capitals++;
    // "Ủy ban Đầu tư Nước ngoài của Mỹ (CFIUS)".
    else if (hitAt(passage, 'relation', to)?.meaning === 'of' && nameAt(passage, to + 1)?.meaning.type === 'place') continue;
    else if (lexicon.functionWords.has(token.low) && !lexicon.binders.has(token.low) && small++ > 0) return undefined;
  }
  return undefined;
}

/** "Công ty cổ phần Vàng bạc Đá quý Thành Lộc (HoSE: VTL)": before the letters of its share the whole name stands, whatever its words mean. */
function listedAs(passage: Passage, from: number, open: number): MentionReading | undefined {
  const { tokens } = passage;
  const first = cueAt(passage, from, 'before')?.to ?? open;
  const listed = hitAt(passage, 'sign', open + 1)?.meaning.sign === 'exchange' || (share.test(tokens[open + 1]?.raw ?? '') && tokens[open + 2]?.raw === ')');
  if (!listed || open - first < 2 || !tokens[first]?.capital) return undefined;
  for (let at = first; at < open; at++) {
    const type = tokens[at]?.capital ? nameAt(passage, at)?.meaning.type : undefined;
    if (type !== undefined && type !== 'place') return undefined;
  }
  return mentionOf(passage, { from: first, to: open });
}
const share = /^\p{Lu}{3}$/u;

/** "(FPT Telecom, mã FOX)". */
const closing: ReadonlySet<string> = new Set([')', ',', ';', '-', '–']);

/** The known organisation alone in the bracket that opens at a token. */
function shortIn(passage: Passage, from: number, open: number): MentionReading | undefined {
  const short: Hit<'name'> | undefined = nameAt(passage, open + 1);
  if (!short || !closing.has(passage.tokens[short.to]?.raw ?? '')) return undefined;
  const { entity } = short.meaning;
  const type = passage.lexicon.entities.get(entity)?.type ?? 'company';
  return isOrganisation({ type }) ? { from, to: open, entity, form: 'alias', type } : undefined;
}
