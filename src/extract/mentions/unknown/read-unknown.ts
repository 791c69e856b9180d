import type { Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { MentionReading } from '../mention-reading.ts';
import { nameAt } from '../name-at.ts';
import { slugOf } from '../slug.ts';
import { daughterOf } from './daughters.ts';
import { glossedAt } from './glossed.ts';
import { unknownRules } from './rules.ts';
import type { Run, Unknown } from './run.ts';
import { cueAt, headedEnd, runEnd, signAt, signEnding } from './run.ts';

const domains = new Set(['vn', 'com', 'io', 'ai', 'net', 'org', 'fyi', 'co', 'app', 'dev', 'asia']);

/** "Base.vn", "Layoffs.fyi": a capitalised address is the name of who is behind it. */
function domainAt(passage: Passage, at: number): number | undefined {
  const [name, dot, end] = [passage.tokens[at], passage.tokens[at + 1], passage.tokens[at + 2]];
  const written = name?.kind === 'word' && name.capital && dot?.raw === '.' && dot.glued && end?.glued === true;
  return written && domains.has(end?.low ?? '') ? at + 3 : undefined;
}

/** A name without what any may add to it: "Acme Investment" of "Acme Investment Group". */
function stemOf(passage: Passage, from: number, to: number): string {
  let end = to;
  const house = (at: number): boolean => {
    const cue = cueAt(passage, at, 'after')?.meaning;
    // "Oak Holdings" need not be Oak Investment Partners: a single word is told by all that goes with it.
    return cue !== undefined && ((cue.house === true && at > from + 1) || cue.legal === true);
  };
  while (end > from + 1 && house(end - 1)) end--;
  return passage.tokens
    .slice(from, end)
    .map(({ low }) => low)
    .join(' ');
}

/** The name without what it is in law: "Acme Mills Inc." is `acme-mills`. */
function mentionOf(passage: Passage, { from, to, type = 'company', fund }: Unknown): MentionReading {
  let end = to;
  for (let at = from + 1; at < end; at++)
    if (passage.hits[at]?.some((hit) => hit.cat === 'cue' && (hit.meaning as { legal?: true }).legal && hit.to === end)) end = at;
  // "Dragoneer" is the Dragoneer Investment Group of the gazetteer.
  const known = passage.lexicon.called.get(stemOf(passage, from, end));
  if (known !== undefined) return { from, to, entity: known, form: 'alias', type: passage.lexicon.entities.get(known)?.type ?? type };
  const text = passage.prose.text.slice(passage.tokens[from]?.start, passage.tokens[end - 1]?.end);
  return { from, to, entity: slugOf(text), form: 'unknown', type, ...(fund ? { fund } : {}) };
}

/** A sentence's first word has its capital anyway: a name only if written as one elsewhere, or like "iPhone" and "IBM". */
function named(run: Omit<Run, 'written'>): boolean {
  if (run.from > run.sentence.from || run.to - run.from > 1 || run.passage.tokens[run.to]?.low === "'s") return true;
  const { raw = '', low = '' } = run.passage.tokens[run.from] ?? {};
  const { syllable } = run.passage.lexicon.language;
  return /.\p{Lu}/u.test(raw) || run.capitals().has(low) || (syllable !== undefined && low.length > 3 && /^[a-z]+$/.test(low) && !syllable.test(low));
}

const shaped = /^\p{Lu}\p{Ll}+$/u;

/** "Product revenue" is no firm's where the article writes of "product revenue", too. */
function common({ passage, smalls }: Run, { from, to }: TokenRange): boolean {
  const { raw = '', low = '' } = passage.tokens[from] ?? {};
  return to - from === 1 && shaped.test(raw) && smalls().has(low);
}

/** The organisations of a passage that the gazetteer does not know, told by the words beside their names. */
export function unknownsIn(passage: Passage, words: Pick<Run, 'surnames' | 'capitals' | 'smalls' | 'runs' | 'alone' | 'persons'>): MentionReading[] {
  const found: MentionReading[] = [];
  for (const sentence of passage.sentences) {
    // Where the list that runs on so far ends: "led by Acme, X and Y".
    let list = -1;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!passage.tokens[at]?.capital) continue;
      // "Phố Wall": those who look on, under a name of their own.
      const onlooker = hitAt(passage, 'someone', at);
      if (onlooker?.meaning === 'onlooker') {
        at = onlooker.to - 1;
        continue;
      }
      const opened = signEnding(passage, at, 'of')?.meaning.list === true;
      const goesOn = list >= sentence.from && at - list <= 2 && joinedBy(passage, list, at);
      const last = found.at(-1)?.to ?? -1;
      const unknown = glossedAt(passage, at, sentence) ?? headedAt(passage, at, sentence) ?? runAt(passage, at, sentence, { listed: goesOn, last, ...words });
      if (!unknown) continue;
      if (isMention(unknown)) found.push(unknown);
      if (opened || goesOn) list = unknown.to;
      at = unknown.to - 1;
    }
  }
  return found;
}

const isMention = (found: MentionReading | TokenRange): found is MentionReading => 'entity' in found;

/** Whether only a comma, "and" or both stand between two tokens. */
function joinedBy(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!passage.lexicon.joints.has(passage.tokens[at]?.low ?? '')) return false;
  return to > from;
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
function headedAt(passage: Passage, at: number, sentence: TokenRange): MentionReading | undefined {
  const domain = nameAt(passage, at) ? undefined : domainAt(passage, at);
  if (domain) return mentionOf(passage, { from: at, to: domain });
  const head = cueAt(passage, at, 'head');
  // "Chủ tịch Hội đồng Quản trị Tiki Trần Ngọc Sơn": a board is no council.
  if (head && (hitAt(passage, 'dealing', at)?.to ?? 0) > head.to) return undefined;
  const to = head && !nameAt(passage, at) ? (abbreviatedEnd(passage, head.to, sentence.to) ?? headedEnd(passage, head.to, sentence.to)) : 0;
  return head && to > head.to ? mentionOf(passage, { from: at, to, type: 'organisation' }) : undefined;
}

/** "Toàn cầu", "Đài phát thanh": one syllable before a word in small letters is the first half of a word. */
function compounded({ tokens, hits, lexicon }: Passage, at: number): boolean {
  const { syllable } = lexicon.language;
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (syllable === undefined || next?.kind !== 'word' || next.capital || lexicon.functionWords.has(next.low) || hits[at + 1] !== undefined) return false;
  return syllable.test(first?.low ?? '') || /[^\0-\x7f]/.test(first?.raw ?? '');
}

/** The run of capitals at a token: an organisation where a rule tells so, else only a stretch to pass over. */
function runAt(
  passage: Passage,
  at: number,
  sentence: TokenRange,
  around: Pick<Run, 'listed' | 'last' | 'surnames' | 'capitals' | 'smalls' | 'runs' | 'alone' | 'persons'>,
): MentionReading | TokenRange | undefined {
  // "Buying Zentavo was right": the verb has its capital from the sentence.
  if (at === sentence.from && signAt(passage, at, 'of') && !passage.tokens[at + 1]?.hyphened) return undefined;
  const to = runEnd(passage, at, sentence.to);
  if (to === at) {
    const name = nameAt(passage, at);
    if (!name) return undefined;
    const daughter = daughterOf(passage, name, sentence);
    if (daughter) return daughter;
    // "Nomura Instinet": what goes on behind a name is of it, "Singapore Zentavo" is not.
    const whole = name.meaning.type !== 'place';
    return { from: at, to: whole ? Math.max(name.to, runEnd(passage, name.to, sentence.to)) : name.to };
  }
  if (to === at + 1 && (cueAt(passage, at, 'after') || compounded(passage, at))) return { from: at, to };
  const bare = { passage, sentence, from: at, to, ...around };
  const run: Run = { ...bare, written: named(bare) };
  if (passage.tokens[to]?.hyphened) return { from: at, to };
  for (const rule of unknownRules) {
    const unknown = rule.sure || run.written ? rule.read(run) : undefined;
    if (unknown && unknown.to - unknown.from + slugOf(passage.tokens[unknown.from]?.raw ?? '').length > 2)
      return common(run, unknown) ? { from: at, to } : mentionOf(passage, unknown);
  }
  return { from: at, to };
}
