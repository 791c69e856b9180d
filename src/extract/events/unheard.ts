import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { slugOf } from '../mentions/slug.ts';
import { dealingAt, dealingEnding, mentionUpTo } from './clause.ts';

const longest = 4;
const initials = /^\p{Lu}{2,}s$/u;
const short = /^\p{Lu}{2,6}s?$/u;
/** What a word may be that is no part of a name. */
const known: ReadonlySet<string> = new Set([
  'date',
  'currency',
  'number',
  'timeUnit',
  'geography',
  'sort',
  'name',
  'cue',
  'metric',
  'hedge',
  'event',
  'modality',
  'market',
]);

/** A capitalised word that no vocabulary knows. */
function nameless(view: SentenceView, at: number): boolean {
  const { tokens, lexicon, hits } = view.passage;
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || lexicon.functionWords.has(token.low) || token.low.length < 2) return false;
  if (lexicon.language.coined?.test(token.raw) === false) return false;
  // "*Well*-known companies": the first half of a describing word.
  if (tokens[at + 1]?.hyphened && !tokens[at + 1]?.capital) return false;
  // "from VCs": initials in the plural are a sort of firms.
  if (lexicon.language.plural && initials.test(token.raw)) return false;
  return !hits[at]?.some((hit) => known.has(hit.cat)) && dealingAt(view, at, 'title', 'relative', 'pronoun', 'speech') === undefined && !calendar(view, at);
}

/** "October", "Tuesday". */
const calendar = ({ passage }: SentenceView, at: number): boolean => {
  const { months, weekdays } = passage.lexicon.language;
  const low = passage.tokens[at]?.low ?? '';
  return [...months, ...weekdays].some(([phrases]) => phrases.includes(low));
};

function named(view: SentenceView, from: number, to: number): MentionReading | undefined {
  const { prose, tokens, lexicon } = view.passage;
  if (to - from === 1 && lexicon.unnamed.has(tokens[from]?.low ?? '')) return undefined;
  // "a 20*MW* expansion": a unit glued to its number.
  if (tokens[from]?.glued === true && tokens[from - 1]?.kind === 'number') return undefined;
  // "Thỏa thuận Hợp tác *Kinh* doanh": a syllable of the language alone is a capitalised word.
  if (to - from === 1 && lexicon.language.syllable?.test(tokens[from]?.low ?? '') && (tokens[from]?.low.length ?? 0) > 3) return undefined;
  // "vào *Khu* công nghiệp": the first half of a word.
  const next = tokens[to];
  const half = next?.kind === 'word' && !next.capital && !lexicon.functionWords.has(next.low) && view.passage.hits[to] === undefined;
  if (to - from === 1 && half && lexicon.language.syllable?.test(tokens[from]?.low ?? '')) return undefined;
  const entity = slugOf(prose.text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  return entity.length > 1 ? { from, to, entity, form: 'unknown', type: 'company' } : undefined;
}

/** A name nobody told us of, standing where only a name can: "has acquired *Fieldnote*". */
export function unheardAt(view: SentenceView, at: number): MentionReading | undefined {
  const { lexicon } = view.passage;
  const { tokens } = view.passage;
  // "biên bản ghi nhớ *(MOU)* với Samsung": initials in a bracket say again what stands before it.
  if (tokens[at - 1]?.raw === '(' && tokens[at + 1]?.raw === ')' && short.test(tokens[at]?.raw ?? '')) return undefined;
  let to = at;
  while (to < view.to && to - at < longest && nameless(view, to)) to++;
  const next = view.passage.tokens[to];
  // "Southeast Asian": the run goes on in a word that is known, so it is none.
  // "the *Kochi* firm Spicebazaar": behind an article and before a sort, a town.
  if (lexicon.articles.has(view.passage.tokens[at - 1]?.low ?? '') && hitAt(view.passage, 'sort', to) && !next?.capital) return undefined;
  if (to === at || (next?.kind === 'word' && next.capital && !view.passage.lexicon.functionWords.has(next.low) && to - at < longest)) return undefined;
  return named(view, at, to);
}

/** The same before a place: "*Appraiser* raised $210 million"; no person with a title, no plural that only begins the sentence. */
export function unheardUpTo(view: SentenceView, to: number, governed = false): MentionReading | undefined {
  // "Alphabet later purchased …": a name that is a common word too, where only a name can stand.
  const name = hitEnding(view.passage, 'name', to);
  const type = name?.meaning.type;
  if (name && name.from >= view.from && !mentionUpTo(view, to) && (type === 'company' || type === 'unit'))
    return { from: name.from, to, entity: name.meaning.entity, form: 'name', type };
  let from = to;
  while (from > view.from && to - from < longest && nameless(view, from - 1) && !mentionUpTo(view, from)) from--;
  if (from === to || dealingEnding(view, from, 'title') !== undefined) return undefined;
  if (!governed && dealingEnding(view, from, 'preposition') !== undefined) return undefined;
  const { tokens, lexicon } = view.passage;
  if (from > view.from && tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.capital) return undefined;
  if (from === view.from && to - from === 1 && lexicon.language.plural?.test(tokens[from]?.low ?? '')) return undefined;
  return named(view, from, to);
}
