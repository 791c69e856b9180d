import type { EventType, Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { overshadowed } from '../lexicon/passage.ts';
import { asPartners } from './as-partner.ts';
import { builtJointly } from './built-jointly.ts';
import { amountOf, periodNear } from './circumstances.ts';
import type { EventReading } from './event-reading.ts';
import { forOthers } from './for-others.ts';
import { goodsBought } from './goods-bought.ts';
import { withImplied } from './implied.ts';
import { kin } from './kin.ts';
import type { Known } from './known.ts';
import { likeBefore } from './like-before.ts';
import type { Manner } from './manner.ts';
import { manner, modalityOf } from './manner.ts';
import { stands } from './needs/stands.ts';
import { needsMet } from './needs.ts';
import { inside, light } from './no-deed.ts';
import { partiesOf } from './parties.ts';
import { signedWithCloud } from './signed-with-cloud.ts';
import { siteFunded } from './site-funded.ts';
import { spentOnCloud } from './spent-on-cloud.ts';
import { stakeOnly } from './stake-only.ts';
import { totalled, yearlySpending } from './sums-of-many.ts';
import { supposed } from './supposed.ts';

/** "tried to buy" is an attempt, "buy 20% of" an investment. */
function typeOf(view: SentenceView, word: Hit<'event'>, how: Manner): EventType {
  if (stakeOnly(view, word)) return 'investment';
  return word.meaning.type === 'acquisition' && how !== undefined ? 'acquisition-attempt' : word.meaning.type;
}

/** Who buys a stake is an investor. */
const recast = (parties: readonly Party[], type: EventType): Party[] =>
  parties.map((party) => (type === 'investment' && party.role === 'buyer' ? { ...party, role: 'investor' } : party));

/** A deal takes two, on different sides of it. */
function complete(view: SentenceView, word: Hit<'event'>, parties: readonly Party[]): boolean {
  const { alone, shape } = word.meaning;
  if (alone) return parties.some(({ role }) => role !== 'place');
  if (word.meaning.type.startsWith('acq') && !parties.some((party) => party.role === 'buyer')) return false;
  return parties.length > 1 && (shape === 'mutual' || new Set(parties.map((party) => party.role)).size > 1) && !kin(view, word.meaning, parties);
}

const meeting = 16;

/** The event one word of dealing tells, with those it names and those it only implies; none where too few have a side in it. */
export function eventOf(view: SentenceView, word: Hit<'event'>, known: Known): EventReading | undefined {
  if (overshadowed(view.passage, word.from, word.to - word.from) || inside(view, word) || light(view, word) || !needsMet(view, word) || supposed(view, word))
    return undefined;
  const parties = signedWithCloud(view, word.meaning, withImplied(view, word, known, partiesOf(view, word, known.subject, known.place)));
  if (!complete(view, word, parties) || yearlySpending(view, word, parties) || totalled(view, word, parties)) return undefined;
  const how = manner(view, word);
  // "is eyeing expansion in Mexico": a wish opens nothing; a plan to build is a promise.
  if (word.meaning.type === 'expansion' && (how === 'tried' || how === 'failed')) return undefined;
  // "may bring out a cloud of its own": a ware that has no name yet is told of when it is brought out, or will be.
  if (word.meaning.needs === 'new-ware' && how !== undefined && how !== 'planned') return undefined;
  // "phối hợp với Bộ *tổ chức hội thảo*": who meets is no partner for that.
  if (word.meaning.type === 'partnership' && stands(view, word.from, word.to + meeting, 'gathering')) return undefined;
  // "chưa có kế hoạch chuyển sang AWS": what is not done is no deal; a bid denied was talked about.
  if (how === 'refused' && !word.meaning.type.startsWith('acq')) return undefined;
  // "cancelled the contract with Microsoft": what ends is not signed.
  if (word.meaning.type === 'contract' && how === 'failed') return undefined;
  const told = typeOf(view, word, how);
  const built = siteFunded(view, word, told, parties);
  const served = built ? undefined : (spentOnCloud(view, told, parties) ?? goodsBought(view, word, told, parties));
  const partners =
    asPartners(view, word, told, parties) ??
    builtJointly(view, word, told, parties) ??
    likeBefore(view, word, told, parties, known) ??
    forOthers(view, word, told, parties);
  const type = partners ? 'partnership' : served ? 'contract' : built ? 'expansion' : told;
  return {
    type,
    parties: partners ?? served ?? built ?? recast(parties, type),
    period: periodNear(view, word),
    amount: amountOf(view, word, type),
    modality: modalityOf(view, word, type, how),
    rule: `{party} ${word.phrase} {party}`,
  };
}
