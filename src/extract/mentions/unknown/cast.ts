import type { Hit, Passage } from '../../lexicon/passage.ts';
import { hitAt, tokenAt } from '../../lexicon/passage.ts';
import type { MentionReading } from '../mention-reading.ts';
import { nameAt } from '../name-at.ts';
import { ofShare } from '../share-code.ts';
import { wareEnd } from '../ware.ts';
import { cueAt } from './beside.ts';
import type { Capitals, Runs } from './capitals.ts';
import { capitalsOf, runsOf, smallsOf } from './capitals.ts';
import { goodsOf } from './goods.ts';
import { misspelt } from './misspelt.ts';
import { unknownsIn } from './read-unknown.ts';
import { recurring } from './recurring.ts';
import { shortForms, tickerOf } from './short-forms.ts';

/** A name by which an article may speak of an organisation again. */
interface Alias {
  readonly words: readonly string[];
  readonly meant: MentionReading;
}

/** The organisations of an article that the gazetteer does not know, by the first word of each of their names. */
export type Cast = ReadonlyMap<string, readonly Alias[]>;

/** "Zentavo (ZNT)": the letters in the bracket are Zentavo again. */
function initialsBehind({ tokens }: Passage, { from, to }: MentionReading): string | undefined {
  const [open, letters, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (open?.raw !== '(' || close?.raw !== ')' || !/^\p{Lu}{2,6}$/u.test(letters?.raw ?? '')) return undefined;
  return letters?.low[0] === tokens[from]?.low.replace('đ', 'd')[0] ? letters?.low : undefined;
}

/** "Zentavo Investment Research" is "Zentavo" again; a first word that any name may have ("National") is not enough. */
function aliasesOf(passage: Passage, mention: MentionReading): Alias[] {
  const words = passage.tokens.slice(mention.from, mention.to).map((token) => token.low);
  const initials = initialsBehind(passage, mention);
  const ticker = tickerOf(passage, mention);
  const aliases = [words, ...[initials, ticker].flatMap((letters) => (letters ? [[letters]] : []))].map((own) => ({ words: own, meant: mention }));
  // "Salesforce Ventures" is not Salesforce.
  if (nameAt(passage, mention.from)) return aliases;
  let end = mention.to;
  for (let at = mention.from + 1; at < end; at++) if (cueAt(passage, at, 'after')) end = at;
  const short = passage.tokens.slice(mention.from, end).map((token) => token.low);
  // "STT" of "STT Global Data Centres".
  const first = passage.tokens[mention.from];
  if (words.length > 2 && /^\p{Lu}{3,5}$/u.test(first?.raw ?? '') && !passage.lexicon.unnamed.has(first?.low ?? ''))
    aliases.push({ words: words.slice(0, 1), meant: mention });
  const own = short.length > 1 || ((short[0]?.length ?? 0) > 2 && !passage.lexicon.unnamed.has(short[0] ?? ''));
  return own && short.length < words.length ? [...aliases, { words: short, meant: mention }] : aliases;
}

/** Everybody unknown in an article, passage by passage, and by what names they come again. */
export function castOf(passages: readonly Passage[]): { readonly cast: Cast; readonly unknowns: readonly (readonly MentionReading[])[] } {
  // How an article writes its words is worked out only when asked for.
  let written: Capitals | undefined;
  let counted: Runs | undefined;
  let small: ReadonlySet<string> | undefined;
  let things: ReadonlySet<string> | undefined;
  const words = {
    surnames: () => (written ??= capitalsOf(passages)).surnames,
    capitals: () => (written ??= capitalsOf(passages)).capitals,
    heads: () => (written ??= capitalsOf(passages)).heads,
    runs: () => (counted ??= runsOf(passages)).runs,
    persons: () => (counted ??= runsOf(passages)).persons,
    alone: () => (counted ??= runsOf(passages)).alone,
    goods: () => (things ??= goodsOf(passages)),
    smalls: () => (small ??= smallsOf(passages)),
  };
  const cast = new Map<string, Alias[]>();
  const admit = (passage: Passage, mention: MentionReading): void => {
    for (const alias of aliasesOf(passage, mention)) {
      const first = alias.words[0] ?? '';
      const known = cast.get(first) ?? [];
      if (known.every((other) => other.words.join(' ') !== alias.words.join(' ')))
        cast.set(
          first,
          [...known, alias].sort((one, other) => other.words.length - one.words.length),
        );
    }
  };
  for (const [word, meant] of [...misspelt(passages), ...shortForms(passages)]) cast.set(word, [{ words: [word], meant }]);
  for (const { passage, mention } of recurring(passages)) admit(passage, mention);
  const unknowns = passages.map((passage) => {
    const found = unknownsIn(passage, words);
    for (const mention of found) admit(passage, mention);
    return found;
  });
  // "surveyed by Zacks" is the Zacks of "Zacks Investment Research".
  const same = (passage: Passage, mention: MentionReading): MentionReading => ({
    ...(againAt(passage, mention.from, cast) ?? mention),
    from: mention.from,
    to: mention.to,
  });
  return { cast, unknowns: unknowns.map((found, index) => found.map((mention) => same(passages[index] as Passage, mention))) };
}

/** "analyst Shannon Cross of Cross Research": behind a name that is nobody's word, the short form of a house is a surname. */
function forename(passage: Passage, at: number): boolean {
  const before = tokenAt(passage, at - 1);
  if (before?.kind !== 'word' || !before.capital) return false;
  // "Shanghai Electric" is no Schneider Electric.
  const place = passage.endings[at]?.find((hit) => hit.cat === 'name') as Hit<'name'> | undefined;
  if (place?.meaning.form === 'name' && passage.lexicon.entities.get(place.meaning.entity)?.type === 'place')
    return passage.lexicon.language.namesAreWords && !passage.lexicon.whereabouts.has(passage.tokens[place.from - 1]?.low ?? '');
  if (passage.hits[at - 1] !== undefined || passage.endings[at] !== undefined) return false;
  const { functionWords, unnamed, openers } = passage.lexicon;
  if (functionWords.has(before.low) || unnamed.has(before.low) || openers.has(before.low)) return false;
  return !passage.sentences.some(({ from }) => from === at - 1) && passage.lexicon.language.namesAreWords;
}

/** Somebody of the cast named again at a token. */
export function againAt(passage: Passage, at: number, cast: Cast): MentionReading | undefined {
  const token = passage.tokens[at];
  const before = tokenAt(passage, at - 1);
  // "Osaka-based Sakura".
  if (!token?.capital || (before?.hyphened && !passage.lexicon.attached.has(before.low))) return undefined;
  const known = cast.get(token.low);
  // "Singapore dollars" are no Singapore Telecommunications.
  if (known === undefined || hitAt(passage, 'currency', at) !== undefined) return undefined;
  // "Rackspace (RAX)": where it is told what share is meant, English names nobody again.
  const told = passage.lexicon.language.namesAreWords && before?.raw === '(' && passage.tokens[at + 1]?.raw === ')';
  const given = forename(passage, at);
  for (const { words, meant } of known)
    if (
      !(given && words.length === 1) &&
      !(told && meant.code) &&
      !(words.length === 1 && ofShare(passage, { from: at, to: at + 1 })) &&
      words.every((word, index) => passage.tokens[at + index]?.low === word)
    )
      // "Google Docs" is no Google Cloud.
      return wareEnd(passage, at + words.length) !== undefined ? undefined : { ...meant, from: at, to: at + words.length };
  return undefined;
}
