import type { Role } from '../../model/event.ts';
import type { EventWord } from '../../model/language/event-words.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { isOrganisation } from '../mentions/mention-reading.ts';
import { acts } from './acts.ts';
import { dealingAt, dealingEnding, headUpTo, mentionUpTo, openingOf, opensClause, sign } from './clause.ts';
import { markedAfter } from './marked.ts';
import type { Fits } from './object/fits.ts';
import { unheardUpTo } from './unheard.ts';

const things: ReadonlySet<MentionReading['type']> = new Set(['product', 'project']);

/** What may fill a role: places are opened, products launched, and companies and products bought. */
export function fitting(view: SentenceView, { type, needs }: EventWord, role: Role): Fits {
  // "will sell Azure": wares with a known maker.
  if (needs === 'goods') return (mention) => view.passage.lexicon.entities.get(mention.entity)?.parent !== undefined;
  // "OpenAI thuê *Google Cloud*": a cloud; not "thuê *Morgan Stanley*", a bank that advises.
  if (needs === 'hosted' && role === 'supplier') return ({ entity }) => view.passage.lexicon.entities.get(entity)?.sorts.includes('cloud') === true;
  // "Google Reader was shut down": what ends may be a firm or a ware.
  if (needs === 'objectless') return (mention) => things.has(mention.type) || mention.type === 'unit' || acts(view, mention);
  if (role === 'place') return (mention) => mention.type === 'place';
  // "Dell spun off VMware": what is split off is often a company.
  if (role === 'product' && type === 'spin-off') return (mention) => things.has(mention.type) || mention.type === 'unit' || acts(view, mention);
  // "VNG ra mắt ví ZaloPay": a ware may be a firm of its maker's.
  const made = (mention: MentionReading): boolean => mention.type === 'company' && view.passage.lexicon.entities.get(mention.entity)?.parent !== undefined;
  if (role === 'product') return (mention) => things.has(mention.type) || mention.type === 'unit' || mention.form === 'unknown' || made(mention);
  if (role === 'target')
    return (mention) =>
      things.has(mention.type) ||
      mention.type === 'publisher' ||
      (isOrganisation(mention) && acts(view, mention)) ||
      (type === 'investment' && mention.type === 'place');
  // "sued to stop the takeover of Arm": an authority buys nothing.
  if (role === 'buyer' && type === 'acquisition') return (mention) => mention.type !== 'organisation' && acts(view, mention);
  if (role === 'buyer' || role === 'investor' || role === 'owner') return (mention) => acts(view, mention);
  return (mention) => mention.type !== 'person' && acts(view, mention);
}

/** Where the passive of a verb begins, and who stands between its two halves: "được *Microsoft* mua lại". */
export interface Passive {
  readonly from: number;
  readonly agents: readonly MentionReading[];
}

const passiveReach = 12;

/** "was bought", "được Microsoft mua lại": the little word before a form that passives are made of. */
export function passiveOf(view: SentenceView, word: Hit<'event'>): Passive | undefined {
  if (!word.meaning.participle) return undefined;
  const agents: MentionReading[] = [];
  // "a $10 billion *contract awarded* to Microsoft": a contract awards nothing.
  const contract = word.meaning.type === 'contract' && view.passage.lexicon.language.compounds ? dealingEnding(view, word.from, 'contract') : undefined;
  if (contract !== undefined) return { from: contract, agents };
  for (let place = word.from; place > view.from && place > word.from - passiveReach; ) {
    const mention = mentionUpTo(view, place);
    // "was worth $50 billion *when Microsoft* bought LinkedIn": no English passive has its doer inside.
    if ((mention || opensClause(view, place - 1)) && view.passage.lexicon.language.compounds) return undefined;
    if (mention) {
      if (acts(view, mention)) agents.unshift(mention);
      place = mention.from;
      continue;
    }
    // "do *SoftBank* dẫn dắt": the agent may stand before the verb.
    const from = dealingEnding(view, place, 'passive') ?? (agents.length > 0 ? dealingEnding(view, place, 'agent') : undefined);
    const other = dealingEnding(view, place, 'other');
    if (from !== undefined && other === undefined) return { from, agents };
    // "được Redwood *(Mỹ)* mua lại"
    if (view.passage.tokens[place - 1]?.raw === ')') {
      place = openingOf(view, place - 1);
      continue;
    }
    if ((sign(view, place - 1) && agents.length === 0) || headUpTo(view, place)) return undefined;
    // "được công bố *sau quyết định* thâu tóm": that passive is another verb's.
    const led = dealingEnding(view, place, 'preposition') !== undefined && dealingEnding(view, place, 'bridge', 'agent') === undefined;
    if (led || dealingEnding(view, place, 'nominal') !== undefined) return undefined;
    place = other ?? place - 1;
  }
  return undefined;
}

/** Who stands behind "by": "bought last year *by Verizon*". */
export function agentAfter(view: SentenceView, word: Hit<'event'>): MentionReading[] {
  // "Broadcom's bid for Qualcomm *was blocked by* Trump": the agent of a passive that follows is not that of the word.
  let passive = word.to;
  while (passive < view.to && passive < word.to + passiveReach && dealingAt(view, passive, 'passive') === undefined) passive++;
  return markedAfter(
    view,
    word.to,
    // "sold Skype to a group *led by* Silver Lake": a longer phrase that ends in "by" names no agent, unless it is the verb's own.
    (at) =>
      dealingAt(view, at, 'agent') !== undefined &&
      // "a solution *built by* Wavefront": another verb's agent.
      (at === word.to || !headUpTo(view, at)) &&
      (at < passive || passive >= view.to || passive === word.to + passiveReach) &&
      (dealingEnding(view, at + 1, 'naming') ?? word.from) <= word.from,
    (mention) => acts(view, mention),
  );
}

const ownerReach = 8;

/** "*Microsoft's* $68.7bn purchase": the owner of a noun. */
export function ownerOf(view: SentenceView, word: Hit<'event'>): MentionReading | undefined {
  for (let place = word.from; place > view.from && place > word.from - ownerReach; place--) {
    const from = dealingEnding(view, place, 'possessive');
    const owner = from === undefined ? undefined : (mentionUpTo(view, from) ?? unheardUpTo(view, from, true));
    if (owner) return acts(view, owner) ? owner : undefined;
    // "Facebook's *proposed* acquisition": a word of trying is no deed between.
    if (sign(view, place - 1) || (headUpTo(view, place) && dealingEnding(view, place, 'tried') === undefined)) return undefined;
    // "Workday's journey *toward* an Oracle buyout": what a little word parts from the noun does not own it.
    if (place < word.from && dealingEnding(view, place, 'preposition') !== undefined && dealingEnding(view, place, 'bridge') === undefined) return undefined;
  }
  return undefined;
}
