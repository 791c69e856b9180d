import type { Passage } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { MentionReading } from '../mention-reading.ts';
import { nameAt } from '../name-at.ts';
import { slugOf } from '../slug.ts';
import { apposed } from './apposed.ts';
import { cueAt, signAt } from './beside.ts';
import { besideSort } from './beside-sort.ts';
import { byline } from './byline.ts';
import { daughterOf } from './daughters.ts';
import { runEnd, runStart } from './edges.ts';
import { isThing } from './goods.ts';
import { mentionOf } from './mention-of.ts';
import { unknownRules } from './rules.ts';
import type { Run, UnknownRule } from './run.ts';
import { saidToBe } from './said-to-be.ts';
import { suffixed } from './suffixed.ts';
import { ticker } from './ticker.ts';
import { common, named } from './written.ts';

/** "Toàn cầu", "Đài phát thanh": one syllable before a word in small letters is the first half of a word. */
function compounded({ tokens, hits, lexicon }: Passage, at: number): boolean {
  const { syllable } = lexicon.language;
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (syllable === undefined || next?.kind !== 'word' || next.capital || lexicon.functionWords.has(next.low) || hits[at + 1] !== undefined) return false;
  return syllable.test(first?.low ?? '') || /[^\0-\x7f]/.test(first?.raw ?? '');
}

/** "Charles Poe", "led by Ann Poe, a former Cisco executive". */
const isPerson = ({ passage, from, to, article }: Run): boolean =>
  passage.lexicon.givenNames.has(passage.tokens[from]?.low ?? '') ||
  article.persons().has(
    passage.tokens
      .slice(from, to)
      .map(({ low }) => low)
      .join(' '),
  );

/** What names an organisation even where the words may be somebody's: "Thomas Cook Group", "retailer John Lewis". */
const telling: ReadonlySet<UnknownRule> = new Set([byline, suffixed, ticker, besideSort, apposed, saidToBe]);

/** "El Segundo, Calif.", "Burlington, Massachusetts": what lies in the place behind the comma is a town. */
function isTown(passage: Passage, to: number): boolean {
  const place = passage.tokens[to]?.raw === ',' ? nameAt(passage, to + 1) : undefined;
  if (place?.meaning.type !== 'place' || !passage.lexicon.language.namesAreWords) return false;
  const next = passage.tokens[place.to];
  return next === undefined || (next.kind === 'word' ? !next.capital && next.low !== "'s" && !passage.lexicon.joints.has(next.low) : true);
}

/** What no thing has: a share of its own, or an article. */
const sold: ReadonlySet<UnknownRule> = new Set([byline, ticker]);

/** The run of capitals at a token: an organisation where a rule tells so, else only a stretch to pass over. */
export function runAt(
  passage: Passage,
  at: number,
  sentence: TokenRange,
  { article, listed, last }: Pick<Run, 'article' | 'listed' | 'last'>,
): MentionReading | TokenRange | undefined {
  // "Buying Zentavo was right": the verb has its capital from the sentence.
  if (at === sentence.from && signAt(passage, at, 'of') && !passage.tokens[at + 1]?.hyphened) return undefined;
  // "non-IFRS".
  if (passage.tokens[at]?.hyphened && passage.tokens[at - 1]?.capital === false) return { from: at, to: at + 1 };
  // "62MW".
  if (passage.tokens[at]?.glued && passage.tokens[at - 1]?.kind === 'number') return { from: at, to: at + 1 };
  const to = runEnd(passage, at, sentence.to);
  if (to === at) {
    const name = nameAt(passage, at);
    if (!name) return undefined;
    const daughter = daughterOf(passage, name, sentence);
    if (daughter) return daughter;
    // "Nomura Instinet": what goes on behind a name is of it, "Singapore Zentavo" is not.
    const whole = name.meaning.type !== 'place';
    // "Shenzhen Capital Group" is no Capital Group.
    if (!whole && runStart(passage, name.to, sentence.from) === at && cueAt(passage, name.to, 'after') && nameAt(passage, name.to)) {
      const known = suffixed.read({ passage, sentence, from: at, to: name.to, article, last, listed, written: true });
      if (known) return mentionOf(passage, known);
    }
    return { from: at, to: whole ? Math.max(name.to, runEnd(passage, name.to, sentence.to)) : name.to };
  }
  const from = runStart(passage, at, sentence.from);
  // "Cloud Computing" is no more a name than "Computing"; "Texas Public Radio" is.
  const inner = passage.lexicon.inner.has(passage.tokens[from]?.low ?? '') || from === at;
  if (to === at + 1 && inner && (cueAt(passage, at, 'after') || (from === at && compounded(passage, at)))) return { from: at, to };
  if (passage.tokens[to]?.hyphened) return { from: at, to };
  const run = { passage, sentence, from, to, article, last, listed, written: true };
  run.written = named(run);
  const person = (to - at > 1 && isPerson(run)) || isTown(passage, to);
  for (const rule of unknownRules) {
    const told = (rule.sure || run.written) && !(person && !telling.has(rule)) ? rule.read(run) : undefined;
    // "Canberra Data Centres": a name that begins before the token goes on over it.
    const unknown = told && told.to <= at ? { ...told, to } : told;
    if (unknown && unknown.to - unknown.from + slugOf(passage.tokens[unknown.from]?.raw ?? '').length > 2)
      return common(run, unknown) || (!sold.has(rule) && isThing(run, unknown)) ? { from: at, to } : mentionOf(passage, unknown);
  }
  return { from: at, to };
}
