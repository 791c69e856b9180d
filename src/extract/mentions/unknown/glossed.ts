import type { Hit, Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { MentionReading } from '../mention-reading.ts';
import { isOrganisation } from '../mention-reading.ts';
import { nameAt } from '../name-at.ts';
import { cueAt } from './beside.ts';

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
    if (token?.raw === '(') return capitals > 1 ? shortIn(passage, at, to) : undefined;
    if (token?.kind !== 'word' && token?.raw !== '-') return undefined;
    if (token.capital) capitals++;
    // "Ủy ban Đầu tư Nước ngoài của Mỹ (CFIUS)".
    else if (hitAt(passage, 'relation', to)?.meaning === 'of' && nameAt(passage, to + 1)?.meaning.type === 'place') continue;
    else if (lexicon.functionWords.has(token.low) && !lexicon.binders.has(token.low) && small++ > 0) return undefined;
  }
  return undefined;
}

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
