import { kindsOf } from '../lexicon/kinds.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, mayBegin, tokenAt } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';
import { cloudPartOf } from './cloud-part.ts';
import { makerOf } from './maker-of.ts';
import type { MentionReading } from './mention-reading.ts';
import { isOrganisation } from './mention-reading.ts';
import { nameAt, names } from './name-at.ts';
import { ofShare } from './share-code.ts';
import { daughterOf } from './unknown/daughters.ts';
import { headline } from './unknown/headline.ts';
import { wareEnd } from './ware.ts';

const masks = kindsOf('mask');
const letters = /^\p{Lu}{2,5}$/u;

/** A name inside a longer capitalised one is not this entity: "Apple" of "Apple Daily", "Mỹ" of "Mỹ Tho". */
function partOfLonger(passage: Passage, { from, to }: TokenRange): boolean {
  const [before, after] = [tokenAt(passage, from - 1), passage.tokens[to]];
  // "NVDA.US" is a share.
  if (before?.raw === '.' && passage.tokens[from]?.glued && letters.test(passage.tokens[from]?.raw ?? '') && letters.test(passage.tokens[from - 2]?.raw ?? ''))
    return true;
  return (
    (after?.hyphened === true && after.capital) ||
    (before !== undefined && passage.tokens[from]?.hyphened === true && before.capital && passage.tokens[from]?.glued === true)
  );
}

const year = /^(?:19|20)\d\d$/;
/** "500 MB", "1,2 EA": letters right behind a number that is no year count something. */
const counts = ({ tokens }: Passage, { from, to }: TokenRange): boolean =>
  to === from + 1 && tokens[from - 1]?.kind === 'number' && !year.test(tokens[from - 1]?.raw ?? '') && letters.test(tokens[from]?.raw ?? '');

/** Whether what follows a name says that it acts or owns: a verb of dealing or measuring, "is", "'s", "said", "shares". */
const acts = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.low === "'s" ||
  // "Frasers, the sportswear group", "Meta, meanwhile", "Grab and Gojek"; but "Next, it …".
  (passage.tokens[at]?.raw === ',' && !passage.lexicon.unnamed.has(passage.tokens[at - 1]?.low ?? '')) ||
  (passage.lexicon.joints.has(passage.tokens[at]?.low ?? '') && passage.tokens[at + 1]?.capital === true) ||
  (passage.hits[at]?.some(
    (hit) =>
      hit.cat === 'event' ||
      hit.cat === 'modality' ||
      (hit.cat === 'metric' && (hit as Hit<'metric'>).meaning.stock === true) ||
      (hit.cat === 'relation' && (hit.meaning === 'copula' || hit.meaning === 'by')),
  ) ??
    false);

/** "its Cloud Next conference": a common word behind a capitalised one that tells of nobody. */
const inTitle = ({ tokens, endings }: Passage, at: number, start: number): boolean =>
  at - 1 > start && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital === true && !endings[at]?.some(introduces) && !titledAt(endings[at]);
const introducing: ReadonlySet<string> = new Set(['name', 'sort', 'geography', 'someone']);
/** "startup Square", but "Times Square". */
const introduces = (hit: Hit): boolean => introducing.has(hit.cat) || (hit.cat === 'cue' && (hit as Hit<'cue'>).meaning.side === 'before');

/** "ông Hoàng Anh", "Trần Đức Huy": a short place name among the capitals of a person is no place. */
function ofPerson({ tokens, hits, endings, lexicon }: Passage, { from, to }: TokenRange, start: number): boolean {
  if (to - from > 1 || !lexicon.language.possessorLast) return false;
  const plain = (at: number): boolean =>
    at > start && tokens[at]?.kind === 'word' && tokens[at]?.capital === true && !endings[at + 1]?.some(({ cat }) => cat === 'sort' || cat === 'cue');
  let first = from;
  while (plain(first - 1) && from - first < 3 && !lexicon.unnamed.has(tokens[first - 1]?.low ?? '')) first--;
  if (first === from) return titledAt(endings[from]) && tokens[to]?.capital === true && tokens[to]?.kind === 'word';
  if (titledAt(endings[first])) return true;
  return tokens[to]?.kind === 'word' && tokens[to]?.capital === true && hits[first] === undefined && hits[to] === undefined;
}

const titledAt = (ending: readonly Hit[] | undefined): boolean => ending?.some((hit) => hit.cat === 'dealing' && hit.meaning === 'title') ?? false;

/** "mạng xã hội lớn nhất thế giới này": what points at the one described is of the description. */
function pointedTo(passage: Passage, at: number): number {
  const pointer = hitAt(passage, 'pointer', at);
  return pointer?.meaning.side === 'after' ? pointer.to : at;
}

/** "Sea, công ty mẹ của Shopee", "VNG (đơn vị vận hành Zalo)": right behind a name and a sign it says who that is. */
const apposed = ({ tokens }: Passage, from: number, last: MentionReading | undefined): boolean => last?.to === from - 1 && tokens[from - 1]?.kind === 'sign';

/** The longest name at a token that is no description. */
function plainName(passage: Passage, at: number): Hit<'name'> | undefined {
  let longest: Hit<'name'> | undefined;
  for (const hit of passage.hits[at] ?? [])
    if (hit.cat === 'name' && (hit as Hit<'name'>).meaning.form !== 'descriptor' && (!longest || hit.to > longest.to)) longest = hit as Hit<'name'>;
  return longest;
}

/** "mạng xã hội nghề nghiệp LinkedIn", "the software giant Oracle": a description right before an organisation tells what that is. */
function tellsNext(passage: Passage, { to, meaning }: Hit<'name'>): boolean {
  if (meaning.form !== 'descriptor') return false;
  const next = nameAt(passage, passage.tokens[to]?.raw === '(' ? to + 1 : to);
  return next !== undefined && (next.meaning.entity === meaning.entity || (isOrganisation(next.meaning) && passage.tokens[to]?.capital === true));
}

/** All names of a passage, leftmost longest; `sure` says of an entity that the article names it beyond doubt. */
export function namesIn(passage: Passage, sure: (entity: string) => boolean): MentionReading[] {
  const found: MentionReading[] = [];
  for (const sentence of passage.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const longest = mayBegin(passage, at, names) ? nameAt(passage, at) : undefined;
      const hit = longest && (tellsNext(passage, longest) ? plainName(passage, at) : longest);
      if (!hit) {
        // "Mobile World Congress" is no Congress.
        const mask = mayBegin(passage, at, masks) ? hitAt(passage, 'mask', at) : undefined;
        if (mask?.meaning === 'name') at = mask.to - 1;
        continue;
      }
      const { entity, type, form, common } = hit.meaning;
      // "Box office takings" is no company, "Snowflake raised $263 million" is.
      const open = common && passage.lexicon.language.namesAreWords && (at === sentence.from || inTitle(passage, at, sentence.from));
      const doubtful = open && !sure(entity) && !acts(passage, hit.to);
      if (doubtful || partOfLonger(passage, hit) || ofShare(passage, hit) || (common && counts(passage, hit))) continue;
      if (passage.lexicon.entities.get(entity)?.type === 'place' && ofPerson(passage, hit, sentence.from)) continue;
      // "Google Docs" is no Google.
      const ware = form === 'descriptor' || !isOrganisation(hit.meaning) ? undefined : wareEnd(passage, hit.to);
      if (ware !== undefined && !headline(passage, sentence)) {
        at = ware - 1;
        continue;
      }
      const maker = form === 'descriptor' ? undefined : (cloudPartOf(passage, hit, sentence.from) ?? makerOf(passage, hit, sentence.from));
      if (maker && (maker.from === sentence.from || !apposed(passage, maker.from, found.at(-1)))) {
        // "Hãng sở hữu Galaxy" is one description, whatever was read of its first words.
        while ((found.at(-1)?.to ?? 0) > maker.from) found.pop();
        found.push(maker);
        at = maker.to - 1;
        continue;
      }
      const other = daughterOf(passage, hit, sentence);
      if (other) {
        found.push(other);
        at = other.to - 1;
        continue;
      }
      // "Alphabet, công ty mẹ của Google, …": what a name right before is said to be names nobody anew.
      const last = found.at(-1);
      if (form === 'descriptor' && last?.entity === entity && apposed(passage, at, last)) {
        // "Alphabet, Google's parent": but Google is named.
        const inner = plainName(passage, at);
        if (inner) found.push({ from: at, to: inner.to, entity: inner.meaning.entity, form: inner.meaning.form, type: inner.meaning.type });
        continue;
      }
      const to = form === 'descriptor' ? pointedTo(passage, hit.to) : hit.to;
      // "JP Morgan Chase": two of its names side by side are one.
      if (last?.to === at && last.entity === entity && form !== 'descriptor' && last.form !== 'descriptor' && passage.tokens[at]?.glued === false) {
        found[found.length - 1] = { ...last, to };
        at = to - 1;
        continue;
      }
      found.push({ from: at, to, entity, form, type });
      at = to - 1;
    }
  }
  return found;
}
