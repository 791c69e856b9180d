import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { relatedTo } from '../antecedent.ts';
import { clauseEnd, dealingAt, dealingEnding, mentionFrom, mentionUpTo, sign } from '../clause.ts';
import { siteBefore } from '../goods.ts';
import { markedAfter } from '../marked.ts';
import { fitting } from '../slots.ts';
import { unheardAt } from '../unheard.ts';
import { besideSite } from './beside-site.ts';
import { frontedPlace } from './fronted-place.ts';
import type { Paired } from './paired.ts';
import { thereOf } from './there.ts';

/** Whom the little words of a frame mark: "sold its unit *to Didi*"; where they mark nobody, the place that is pointed at or that opened. */
export function markedParties(view: SentenceView, word: Hit<'event'>, place: string | null): readonly Paired[] {
  const { object, marks, shape } = word.meaning;
  const where = whereOf(view, word);
  if (where && view.passage.lexicon.language.possessorLast) return [[where, 'place']];
  const marked = Object.entries(marks ?? {}).flatMap(([mark, role]) => {
    // "hợp đồng *với* Viettel": a phrase may end in its little word.
    const from = view.passage.tokens[word.to - 1]?.low === mark ? word.to - 1 : word.to;
    const marks = (at: number): boolean =>
      view.passage.tokens[at]?.low === mark &&
      !byline(view, word, at) &&
      dealingAt(view, at, 'beaten') === undefined &&
      !(shape === 'noun' && object && ofPart(view, from, at));
    const found = markedAfter(view, from, marks, fitting(view, word.meaning, role));
    // "the merger *of Adobe and Figma*"
    return found.map((mention, index): Paired => [mention, shape === 'pair' && object && index > 0 ? object : role]);
  });
  if (marked.length > 0) return marked;
  if (where) return [[where, 'place']];
  const fronted = frontedMark(view, word);
  if (fronted) return [fronted];
  const there = thereOf(view, word, place);
  if (there.length > 0) return there;
  const stood = opened(view, word);
  if (stood.length > 0) return stood;
  const beside = besideSite(view, word);
  if (beside.length > 0) return beside;
  const unheard = unheardPlace(view, word);
  return unheard.length > 0 ? unheard : frontedPlace(view, word);
}

/** "hunts intruders with machine learning *By Ann Poe*": a capital behind small words begins the line of who wrote it. */
const byline = ({ passage: { tokens } }: SentenceView, word: Hit<'event'>, at: number): boolean =>
  tokens[at]?.capital === true && at > word.to && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital === false;

/** "việc mua lại *mảng chip nhớ của* Toshiba": whose part it is, not whose purchase. */
function ofPart(view: SentenceView, from: number, of: number): boolean {
  if (dealingAt(view, of, 'genitive') === undefined) return false;
  let part = false;
  for (let at = from; at < of; at++) {
    if (mentionFrom(view, at)) return false;
    part ||= dealingAt(view, at, 'part') !== undefined;
  }
  return part;
}

const relatedReach = 10;

/** "*Singapore* là nơi AWS mở …", "in *Malaysia*, where it opened …": the place a clause is told of stands before it. */
function whereOf(view: SentenceView, { from, meaning: { object, marks } }: Hit<'event'>): MentionReading | undefined {
  if (object !== 'place' || !marks) return undefined;
  for (let at = from; at > view.from && at > from - relatedReach && !sign(view, at - 1); at--) {
    const where = view.passage.endings[at]?.find(({ cat, meaning }) => cat === 'relation' && meaning === 'where');
    if (!where) continue;
    const copula = hitEnding(view.passage, 'relation', where.from);
    const end = copula?.meaning === 'copula' ? copula.from : where.from;
    const place = mentionUpTo(view, view.passage.tokens[end - 1]?.raw === ',' ? end - 1 : end);
    return place?.type === 'place' ? place : undefined;
  }
  return undefined;
}

/** "PeopleSoft, *for which* it paid $10.3 billion": the little word stands before the verb with its pronoun. */
function frontedMark(view: SentenceView, word: Hit<'event'>): Paired | undefined {
  for (let at = word.from; at > view.from && at > word.from - 6; at--) {
    const relative = dealingEnding(view, at, 'relative');
    const role = relative === undefined ? undefined : word.meaning.marks?.[view.passage.tokens[relative - 1]?.low ?? ''];
    if (relative === undefined || role === undefined) continue;
    const meant = relatedTo(view, relative - 1);
    return meant && fitting(view, word.meaning, role)(meant) ? [meant, role] : undefined;
  }
  return undefined;
}

/** "Its data center *in Germany* opened" */
function opened(view: SentenceView, word: Hit<'event'>): readonly Paired[] {
  const site = word.meaning.needs === 'opening' ? siteBefore(view, word) : undefined;
  const stood = site === undefined ? undefined : view.mentions.find((one) => one.type === 'place' && one.from >= site && one.to <= word.from);
  return stood ? [[stood, 'place']] : [];
}

/** "opened a data center in *Kajaani*": a town that nobody told us of, behind the little word of a frame for places of work. */
function unheardPlace(view: SentenceView, word: Hit<'event'>): readonly Paired[] {
  const { type, needs, marks } = word.meaning;
  if (type !== 'expansion' || (needs !== 'facility' && needs !== 'site' && needs !== 'sites')) return [];
  for (let at = word.to, end = clauseEnd(view, word.to); at < end; at++) {
    // "in *the city of* El Alto", "tại *khu công nghiệp* Tân Phú Trung"
    const town = marks?.[view.passage.tokens[at]?.low ?? ''] === 'place' ? unheardAt(view, dealingAt(view, at + 1, 'district') ?? at + 1) : undefined;
    if (town) return [[{ ...town, type: 'place' }, 'place']];
  }
  return [];
}

/** "between FPT and VNG": whose partners they are, they tell of each other. */
export function tellsBoth(view: SentenceView, word: Hit<'event'>): boolean {
  const both = (at: number): boolean => dealingAt(view, at, 'both') !== undefined;
  return markedAfter(view, word.to, both, fitting(view, word.meaning, word.meaning.subject)).length > 1;
}

/** "with participation from *Accel*": who joins a round invests. */
export function joiners(view: SentenceView, word: Hit<'event'>): readonly Paired[] {
  if (word.meaning.type !== 'investment') return [];
  const joining = (at: number): boolean => dealingEnding(view, at + 1, 'joining') !== undefined;
  return markedAfter(view, word.to, joining, fitting(view, word.meaning, 'investor'), true).map((mention): Paired => [mention, 'investor']);
}
