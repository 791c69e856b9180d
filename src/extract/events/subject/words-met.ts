import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { acts } from '../acts.ts';
import { relatedTo } from '../antecedent.ts';
import { dealingAt, dealingEnding, headUpTo, mentionFrom, opensClause, sign } from '../clause.ts';
import { joinedBefore } from '../series.ts';
import { described, pointerOf } from './described.ts';
import { listUpTo } from './list-up-to.ts';
import { doerBefore, othersOf, subjectBefore } from './of-pronoun.ts';
import type { Found, Search } from './search.ts';

const infinitive = 3;

/** Whether no little word parts a subject from its verb: not "the market *with* the purchase of", "lịch sử ngành *khi* tiếp quản". */
function leadsUp(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (opensClause(view, at)) return false;
    const little = dealingAt(view, at, 'preposition');
    // "lets customers *to* migrate": the "to" of the verb itself.
    if (little === undefined || (to - at <= infinitive && dealingAt(view, at, 'purpose') !== undefined)) continue;
    // "người dùng *trên toàn thế giới* sẽ chi": where the crowd is.
    const where = mentionFrom(view, little)?.type === 'place' ? mentionFrom(view, little) : hitAt(view.passage, 'geography', little);
    if (!where) return false;
    at = where.to - 1;
  }
  return true;
}

/** "xu hướng của *các hãng công nghệ* mở rộng sang …": a crowd is nobody. */
export function crowd({ view, at, place, found, governed, pronoun, crossed }: Search): Found {
  const many = found || crossed ? undefined : view.passage.endings[place]?.find((hit) => hit.cat === 'someone' && hit.meaning === 'crowd');
  // "invest in Indian businesses *and* has made …": no subject, as another verb is joined to it.
  const { tokens, lexicon } = view.passage;
  if (many && (lexicon.joints.has(tokens[place]?.low ?? '') || dealingAt(view, place, 'naming') !== undefined)) return undefined;
  // "Uber *là một trong* những startup được SoftBank rót vốn": what is said of one, is said of him.
  if (many && [0, 1, 2].some((back) => dealingEnding(view, many.from - back, 'naming') !== undefined)) return undefined;
  return many && !governed && !pronoun && !joinedBefore(view, many.from) && leadsUp(view, place, at) ? [] : undefined;
}

const near = 4;

/** "expects that its *users* will spend", "if *customers* move to Amazon": what those who are served do is no deed of a firm's. */
export function publicMet({ view, at, place, found, governed, pronoun, crossed }: Search): Found {
  if (found || governed || pronoun || crossed || at - place > near || dealingEnding(view, place, 'public') === undefined) return undefined;
  return leadsUp(view, place, at) && !joinedBefore(view, place) ? [] : undefined;
}

/** "*Một đại gia bán lẻ khác* rời Việt Nam": one that is only now spoken of, and not by name, is nobody. */
export function newcomer({ view, place, found, governed, pronoun, crossed }: Search): Found {
  if (found || governed || pronoun || crossed || !hitAt(view.passage, 'sort', place)) return undefined;
  const one = dealingEnding(view, place, 'indefinite');
  return one !== undefined && (one === view.from || opensClause(view, one - 1)) ? [] : undefined;
}

const apposed = 4;

/** "joined forces in Stargate, *a project that* is to invest": what is described behind a comma, and is no firm, does it. */
function ofThing(view: SentenceView, relative: number): boolean {
  const { tokens, lexicon, endings } = view.passage;
  if (endings[relative]?.some(({ cat }) => cat === 'sort' || cat === 'cue')) return false;
  for (let at = relative - 1; at > view.from && at >= relative - apposed && tokens[at]?.kind === 'word'; at--)
    if (lexicon.articles.has(tokens[at]?.low ?? '')) return tokens[at - 1]?.raw === ',';
  return false;
}

const longestStranger = 6;

/** "sold its arm to *a European provider that* is expanding": one only now spoken of, without a name, that is said of nobody. */
function ofStranger(view: SentenceView, relative: number): boolean {
  const { tokens, endings } = view.passage;
  if (!endings[relative]?.some(({ cat }) => cat === 'sort' || cat === 'cue')) return false;
  for (let at = relative - 1; at > view.from && at >= relative - longestStranger && tokens[at]?.kind === 'word'; at--)
    if (dealingAt(view, at, 'indefinite') !== undefined) return dealingEnding(view, at, 'preposition') !== undefined || headUpTo(view, at);
  return false;
}

/** "Hofy, *which* raised": whom the pronoun relates to. */
export function related({ view, at, place, carried, governed, pronoun, crossed }: Search): Found {
  const relative = dealingEnding(view, place, 'relative');
  if (relative === undefined || governed || pronoun || crossed || at - place > 10) return undefined;
  const meant = relatedTo(view, relative);
  if (meant && acts(view, meant)) return [meant];
  if (!meant && (ofThing(view, relative) || ofStranger(view, relative))) return [];
  // "*The three-year-old company*, which has raised": whom the sentence before spoke of.
  const comma = view.passage.tokens[relative - 1]?.raw === ',' ? relative - 1 : relative;
  return !meant && carried && comma < relative && pointerOf(view, comma) === view.from ? [carried] : undefined;
}

/** "HP sẽ *giúp họ* dọn sang AWS", "helps *its customers* move": those who are helped do it, and nobody tells who they are. */
export function helped({ view, place, found }: Search): Found {
  const who = found ? undefined : dealingEnding(view, place, 'helped');
  if (who === undefined) return undefined;
  const own = view.passage.endings[who]?.some(({ cat }) => cat === 'someone') ? who - 1 : who;
  return dealingEnding(view, own, 'causing') === undefined ? undefined : [];
}

/** From here on the first of the clause is meant, or whom the sentences before spoke of. */
function pointBack(search: Search): void {
  search.pronoun = true;
  search.crossed = true;
}

/** "Telstra spent …, and last month *it* signed": a pronoun means the subject of the sentence. */
export function pronounMet(search: Search): Found {
  const { view } = search;
  const it = dealingEnding(view, search.place, 'pronoun');
  if (it === undefined) return undefined;
  const meant = search.found ? undefined : (subjectBefore(view, it) ?? doerBefore(view, it));
  // "In the two decades since *Larry Ellison* began his spree *it* has spent …": a person is no "it".
  search.thing = dealingAt(view, it, 'thing') !== undefined;
  const person = meant?.type === 'person' && search.thing;
  if (meant && !person && acts(view, meant)) return [...listUpTo(view, meant, false), ...othersOf(view, meant, it)];
  // "*It* signed a deal with Google and bought …": Google is part of what it did.
  search.governed = undefined;
  pointBack(search);
  return undefined;
}

const ownAt = (view: SentenceView, at: number): boolean => hitAt(view.passage, 'someone', at)?.meaning === 'own';

/** "*Its* first data center in Germany opened in June." */
export function ownMet(search: Search): Found {
  const { view, place, found, governed, pronoun } = search;
  if (!found && !governed && !pronoun && ownAt(view, place - 1) && (place - 1 === view.from || sign(view, place - 2))) pointBack(search);
  return undefined;
}

/** "*The Texas firm* has agreed to buy": a description speaks of the last subject before it, else of whom the sentences before did. */
export function descriptionMet(search: Search): Found {
  const { view, at, place, found, governed, pronoun, crossed } = search;
  const pointing = found || pronoun || crossed || governed ? undefined : described(view, place, at);
  if (pointing === undefined) return undefined;
  const meant = subjectBefore(view, pointing);
  if (meant && acts(view, meant)) return listUpTo(view, meant, false);
  pointBack(search);
  search.place = pointing;
  return 'moved';
}
