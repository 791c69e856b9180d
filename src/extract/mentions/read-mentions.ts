import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import { mayPoint } from './anaphors.ts';
import type { Authorities } from './authority.ts';
import { authorityMeant } from './authority.ts';
import { isFloor } from './floor.ts';
import { headlined } from './headlined.ts';
import { namesOf } from './known-names.ts';
import { lastTold, pronounAt } from './last-told.ts';
import type { MentionReading } from './mention-reading.ts';
import { isOrganisation } from './mention-reading.ts';
import { pointedAt } from './pointed-at.ts';
import { frontedTo } from './pointing/fronted.ts';
import type { Spoken } from './standing.ts';
import { spokenAs } from './standing.ts';
import { againAt, castOf } from './unknown/cast.ts';

const memory = 30;

/** "In a jab at Amazon, *Walmart* announced": who is named in a phrase that leads up to a subject is named by the way. */
function behindFronted(passage: Passage, at: number, start: number, here: Spoken[]): Spoken[] {
  if (here.length === 0 || passage.tokens[at - 1]?.raw !== ',') return here;
  const fronted = frontedTo(passage, at, start);
  return fronted?.from === start ? here.map((mention) => ({ ...mention, passing: true })) : here;
}

/** How many words a line may have that is a heading though nothing marks it. */
const short = 12;

/** A heading, marked as such or a short line without an end. */
const headsNext = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  (passage.block.kind === 'heading' ||
    (passage.block.kind === 'paragraph' && passage.tokens.length <= short && passage.sentences.length === 1 && passage.tokens.at(-1)?.raw !== '.'));

/** The mentions of each passage of an article, in order: names first, known and unknown, then what points back to them or to the headline. */
export function readMentions(passages: readonly Passage[], headline?: Passage): MentionReading[][] {
  const known = namesOf(passages);
  const { cast, unknowns } = castOf(passages);
  const spoken: Spoken[][] = headline ? [headlined(headline)] : [];
  const authorities: Authorities = new Map();
  let paragraph = 0;
  return passages.map((passage, index) => {
    const byStart = startsOf(passage, unknowns[index] ?? [], known[index] ?? []);
    const found: MentionReading[] = [];
    const coming = (): MentionReading[] => [...(known[index] ?? []), ...(known[index + 1] ?? []).map((name) => ({ ...name, from: -1 }))];
    // "Redhat có gì?": a heading and the paragraph below it tell of the same.
    const before = headsNext(passages[index - 1]) ? paragraph : spoken.length;
    paragraph = before;
    for (const sentence of passage.sentences) {
      let here: Spoken[] = [];
      const goesOn = pronounAt(passage, sentence.from) ? lastTold(spoken) : undefined;
      spoken.push(here);
      for (let at = sentence.from; at < sentence.to; at++) {
        const name = byStart?.[at];
        const points = mayPoint(passage, at);
        if (!name && !points && !passage.tokens[at]?.capital) continue;
        const told = latest(passage, name, spoken);
        const named = told && authorityMeant(passage, told, authorities);
        const again = cast.size > 0 ? againAt(passage, at, cast) : undefined;
        // "FPT Software Japan", told of once, is no FPT Software later on.
        // "Germany's biggest bank" is no place.
        const strange = told?.form === 'descriptor' && isGeneral(passage, told) && !toldOf(told.entity, spoken);
        const meant =
          points && (!name || name.type === 'place' || strange)
            ? pointedAt({ passage, at, sentence, spoken, byStart, coming, before: found.at(-1), paragraph: spoken.length - before })
            : undefined;
        const mention = (name && meant) ?? (again && named && again.to > named.to ? again : named) ?? meant ?? again;
        if (!mention || mention.to > sentence.to) continue;
        found.push(mention);
        // "on the Nasdaq, valuing the company at $91 billion".
        if (isOrganisation(mention) && !isFloor(passage, mention)) {
          here = behindFronted(passage, mention.from, sentence.from, here);
          here.push(spokenAs(passage, mention, here.at(-1), sentence.from));
          spoken[spoken.length - 1] = here;
        }
        at = mention.to - 1;
      }
      if (goesOn) spoken[spoken.length - 1] = [goesOn, ...here];
      // Once the text names somebody itself, it is not asked any more whom the headline named.
      if (headline && here.length > 0) spoken[0] = [];
    }
    return found;
  });
}

/** "Oracle tăng 40%. Vốn hóa của đại gia phần mềm …": a description that fits many means its best known bearer only where the article tells of him, or of nobody else. */
const toldOf = (entity: string, spoken: readonly (readonly Spoken[])[]): boolean =>
  spoken.slice(-memory).some((sentence) => sentence.some((mention) => mention.entity === entity));

/** "đại gia phần mềm" is said of any of its sort, "nhà mạng quân đội" of one. */
function isGeneral(passage: Passage, { from, to }: MentionReading): boolean {
  const pointer = hitAt(passage, 'pointer', from);
  return hitAt(passage, 'sort', pointer?.meaning.side === 'before' ? pointer.to : from)?.to === to;
}

/** Names by the token they begin at, the later list before the earlier; undefined where there are none, as in most cells of tables. */
function startsOf(
  { tokens }: Passage,
  unknowns: readonly MentionReading[],
  names: readonly MentionReading[],
): readonly (MentionReading | undefined)[] | undefined {
  if (unknowns.length + names.length === 0) return undefined;
  const starts = new Array<MentionReading | undefined>(tokens.length);
  for (const name of unknowns) starts[name.from] = name;
  for (const name of names) starts[name.from] = name;
  return starts;
}

/** A descriptor that two entities share ("gã khổng lồ bán lẻ trực tuyến") means the one spoken of last. */
function latest(passage: Passage, name: MentionReading | undefined, spoken: readonly (readonly Spoken[])[]): MentionReading | undefined {
  if (name?.form !== 'descriptor') return name;
  const candidates = (passage.hits[name.from] ?? []).flatMap((hit) =>
    hit.cat === 'name' && (hit as Hit<'name'>).meaning.form === 'descriptor' && hit.to <= name.to ? [(hit as Hit<'name'>).meaning.entity] : [],
  );
  if (candidates.length < 2) return name;
  for (const sentence of spoken.slice(-memory).toReversed()) {
    const meant = sentence.findLast((mention) => candidates.includes(mention.entity));
    if (meant) return { ...name, entity: meant.entity, type: meant.type };
  }
  return name;
}
