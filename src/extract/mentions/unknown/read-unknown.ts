import type { Hit, Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { MentionReading } from '../mention-reading.ts';
import { nameAt } from '../name-at.ts';
import { slugOf } from '../slug.ts';
import { apposed } from './apposed.ts';
import { cueAt, signAt, signEnding } from './beside.ts';
import { besideSort } from './beside-sort.ts';
import { byline } from './byline.ts';
import { creditedAt } from './credited.ts';
import { daughterOf } from './daughters.ts';
import { runEnd, runStart } from './edges.ts';
import { glossedAt } from './glossed.ts';
import { headedAt } from './headed.ts';
import { headline } from './headline.ts';
import { mentionOf } from './mention-of.ts';
import { unknownRules } from './rules.ts';
import type { Run, UnknownRule } from './run.ts';
import { saidToBe } from './said-to-be.ts';
import { suffixed } from './suffixed.ts';
import { ticker } from './ticker.ts';
import { common, named } from './written.ts';

/** The organisations of a passage that the gazetteer does not know, told by the words beside their names. */
export function unknownsIn(passage: Passage, words: Pick<Run, 'surnames' | 'capitals' | 'heads' | 'smalls' | 'runs' | 'alone' | 'persons'>): MentionReading[] {
  const found: MentionReading[] = [];
  for (const sentence of passage.sentences) {
    // "Acme Jumps On Record Data Center Sales": in a headline every word has its capital.
    if (headline(passage, sentence)) continue;
    // Where the list that runs on so far ends: "led by Acme, X and Y".
    let list = -1;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!passage.tokens[at]?.capital) continue;
      // "Phố Wall", "VCs": those who look on, under a name of their own, and many who are nobody.
      const onlooker = hitAt(passage, 'someone', at);
      if (onlooker?.meaning === 'onlooker' || onlooker?.meaning === 'crowd') {
        at = onlooker.to - 1;
        continue;
      }
      // "M&A", "Mobile World Congress": a name, and nobody's.
      const mask = hitAt(passage, 'mask', at);
      if (mask?.meaning === 'name') {
        at = mask.to - 1;
        continue;
      }
      const opened = signEnding(passage, at, 'of')?.meaning.list === true;
      const goesOn = list >= sentence.from && at - list <= 2 && joinedBy(passage, list, at);
      const last = found.at(-1)?.to ?? -1;
      const whole = creditedAt(passage, at, sentence) ?? glossedAt(passage, at, sentence) ?? headedAt(passage, at, sentence);
      // "Chuỗi Acme có lãi": the sort has its capital from the sentence.
      const sort = !whole && at === sentence.from ? openingSort(passage, at) : undefined;
      if (sort && passage.tokens[sort.to]?.capital) {
        at = sort.to - 1;
        continue;
      }
      const unknown = whole ?? runAt(passage, at, sentence, { listed: goesOn, last, ...words });
      if (!unknown) continue;
      if (isMention(unknown)) found.push(unknown);
      if (opened || goesOn) list = unknown.to;
      at = unknown.to - 1;
    }
  }
  return found;
}

/** What an English name may begin with itself: "Bank Zentavo", "Studio Zentavo". */
const inNames: ReadonlySet<string> = new Set(['bank', 'group', 'company', 'organisation', 'publisher', 'business', 'fund', 'social-network']);

/** The sort a sentence begins with: "Chuỗi Acme có lãi", "Chipmaker Acme said". */
function openingSort(passage: Passage, at: number): Hit<'cue'> | undefined {
  const cue = cueAt(passage, at, 'before');
  if (cue === undefined || passage.lexicon.language.possessorLast) return cue;
  const sorts = passage.hits[at]?.filter(({ cat, to }) => cat === 'sort' && to === cue.to) ?? [];
  return sorts.length > 0 && !sorts.some(({ meaning }) => inNames.has(meaning as string)) ? cue : undefined;
}

const isMention = (found: MentionReading | TokenRange): found is MentionReading => 'entity' in found;

/** Whether only a comma, "and" or both stand between two tokens. */
function joinedBy(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!passage.lexicon.joints.has(passage.tokens[at]?.low ?? '')) return false;
  return to > from;
}

/** "Toàn cầu", "Đài phát thanh": one syllable before a word in small letters is the first half of a word. */
function compounded({ tokens, hits, lexicon }: Passage, at: number): boolean {
  const { syllable } = lexicon.language;
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (syllable === undefined || next?.kind !== 'word' || next.capital || lexicon.functionWords.has(next.low) || hits[at + 1] !== undefined) return false;
  return syllable.test(first?.low ?? '') || /[^\0-\x7f]/.test(first?.raw ?? '');
}

/** "Charles Poe", "led by Ann Poe, a former Cisco executive". */
const isPerson = ({ passage, from, to, persons }: Run): boolean =>
  passage.lexicon.givenNames.has(passage.tokens[from]?.low ?? '') ||
  persons().has(
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

/** The run of capitals at a token: an organisation where a rule tells so, else only a stretch to pass over. */
function runAt(
  passage: Passage,
  at: number,
  sentence: TokenRange,
  around: Pick<Run, 'listed' | 'last' | 'surnames' | 'capitals' | 'heads' | 'smalls' | 'runs' | 'alone' | 'persons'>,
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
      const known = suffixed.read({ passage, sentence, from: at, to: name.to, ...around, written: true });
      if (known) return mentionOf(passage, known);
    }
    return { from: at, to: whole ? Math.max(name.to, runEnd(passage, name.to, sentence.to)) : name.to };
  }
  const from = runStart(passage, at, sentence.from);
  // "Cloud Computing" is no more a name than "Computing"; "Texas Public Radio" is.
  const inner = passage.lexicon.inner.has(passage.tokens[from]?.low ?? '') || from === at;
  if (to === at + 1 && inner && (cueAt(passage, at, 'after') || (from === at && compounded(passage, at)))) return { from: at, to };
  const bare = { passage, sentence, from, to, ...around };
  const run: Run = { ...bare, written: named(bare) };
  if (passage.tokens[to]?.hyphened) return { from: at, to };
  const person = (to - at > 1 && isPerson(run)) || isTown(passage, to);
  for (const rule of unknownRules) {
    const told = (rule.sure || run.written) && !(person && !telling.has(rule)) ? rule.read(run) : undefined;
    // "Canberra Data Centres": a name that begins before the token goes on over it.
    const unknown = told && told.to <= at ? { ...told, to } : told;
    if (unknown && unknown.to - unknown.from + slugOf(passage.tokens[unknown.from]?.raw ?? '').length > 2)
      return common(run, unknown) ? { from: at, to } : mentionOf(passage, unknown);
  }
  return { from: at, to };
}
