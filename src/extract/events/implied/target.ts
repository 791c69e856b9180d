import type { Party } from '../../../model/event.ts';
import { hitsIn } from '../../claims/sentence/phrases.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { dealingAt } from '../clause.ts';
import type { Known } from '../known.ts';
import { paidBefore, paidOf } from '../payee.ts';
import { pointedAt } from '../pointed.ts';
import { apartFrom, spokenBefore } from './apart-from.ts';

/** "walked away from *merger talks* with Tata", "from some of its *agreements*": what was left is told right behind. */
const leavesOther = (view: SentenceView, from: number): boolean =>
  hitsIn(view, 'event', { from, to: from + 4 }).length > 0 || [1, 2, 3, 4, 5].some((over) => dealingAt(view, from + over, 'contract') !== undefined);

/** Whether a word tells of one side and takes the other as known: "Google denied it had made *a bid*". */
const takesAsKnown = (view: SentenceView, word: Hit<'event'>, parties: readonly Party[]): boolean =>
  word.meaning.known === true &&
  parties.length > 0 &&
  parties.every((party) => party.role === parties[0]?.role) &&
  dealingAt(view, word.to, 'purpose') === undefined &&
  !(dealingAt(view, word.to, 'preposition') !== undefined && leavesOther(view, word.to));

/** "*AMP* has been fending off a takeover attempt by AlliedSignal": who got the offer is named before it, or the article spoke of it. */
function knownTarget(view: SentenceView, word: Hit<'event'>, known: Known, parties: readonly Party[]): string | undefined {
  // "Saudi Telecom invested $2 billion in a 9.9% stake": of the round just told, else of whom the article is about.
  if (word.meaning.needs === 'share-for') return apartFrom(parties, [known.round?.find(({ role }) => role === 'target')?.entity, known.topic, known.subject]);
  if (word.meaning.type === 'investment') return paidBefore(view, word, parties) ?? paidOf(known, parties);
  // "The CIA chose Amazon. IBM was cheaper: *its bid* came to $93 million": where a contract was told of and no purchase, the bid is for that.
  if (known.struck === 'contract' && !known.target && dealingAt(view, word.to, 'preposition') === undefined) return undefined;
  const first = view.actors.find((actor) => actor.to <= word.from && actor.type === 'company')?.entity;
  // "a bid for Software AG, prompting a *counteroffer* from Rocket": what was just bid for, else the first named before.
  const nearby = word.meaning.shape === 'noun' && !view.actors.some(({ entity, to }) => entity === known.target && to <= word.from) ? first : undefined;
  return apartFrom(parties, [nearby, known.target, known.topic, known.subject, first]);
}

/** "Vodafone rose after Oracle agreed to buy *it*": whom the sentence, or the one before, speaks of. */
function pointedTarget(view: SentenceView, word: Hit<'event'>, known: Known, parties: readonly Party[]): string | undefined {
  // "bought McAfee in 2011 and spun *it* off": what was just bought.
  if (word.meaning.type === 'spin-off')
    return known.target !== null && parties.every(({ role }) => role === 'owner') && pointedAt(view, word) ? apartFrom(parties, [known.target]) : undefined;
  const oneSided = parties.length > 0 && parties.every(({ role }) => role === 'buyer' || role === 'investor' || role === 'customer');
  if (!oneSided || word.meaning.needs === 'hosted' || !pointedAt(view, word)) return undefined;
  const wanted = word.meaning.type === 'acquisition-attempt' ? [known.target] : [];
  return apartFrom(parties, [...spokenBefore(view, word), ...wanted, known.subject, known.topic, known.target]);
}

/** Who is bought or paid where a deal does not name him. */
export const impliedTarget = (view: SentenceView, word: Hit<'event'>, known: Known, parties: readonly Party[]): string | undefined =>
  (takesAsKnown(view, word, parties) ? knownTarget : pointedTarget)(view, word, known, parties);
