import type { Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { dealingAt } from './clause.ts';
import { dealers } from './parties/dealers.ts';
import { formed } from './parties/formed.ts';
import { markedParties, tellsBoth } from './parties/marked-parties.ts';
import { nounSlots } from './parties/noun-slots.ts';
import { own } from './parties/own-unit.ts';
import type { Paired } from './parties/paired.ts';
import { pairedSlots } from './parties/paired-slots.ts';
import { passiveSlots } from './parties/passive-slots.ts';
import type { Slots } from './parties/slots-filled.ts';
import { thingSlots } from './parties/thing-slots.ts';
import { verbSlots } from './parties/verb-slots.ts';
import { whose } from './parties/whose.ts';

/** Who is meant by whom the sentences before spoke of. */
const carriedMention = (entity: string | null): MentionReading | undefined =>
  entity === null ? undefined : { from: -1, to: -1, entity, form: 'anaphor', type: 'company' };

/** The slots of a frame as its shape fills them: "X's *purchase* of Y", "Y *was bought* by X", "X *bought* Y". */
function slotsOf(view: SentenceView, word: Hit<'event'>, carried: MentionReading | undefined): Slots {
  const { shape } = word.meaning;
  if (shape === 'thing') return thingSlots(view, word, carried);
  if (shape === 'noun') return nounSlots(view, word, carried);
  return passiveSlots(view, word, carried) ?? verbSlots(view, word, carried);
}

/** Whether what stands as an object can be what a deed is done to: a place only where places are, a ware only of one's own. */
function dealtIn(view: SentenceView, mention: MentionReading, word: Hit<'event'>, agents: readonly MentionReading[]): boolean {
  const { object, type } = word.meaning;
  // "Samsung's investment in *Malaysia* will come to $2 billion"
  if (mention.type === 'place' && object !== 'place')
    return type === 'investment' && word.meaning.shape === 'noun' && view.quantities.some(({ kind }) => kind === 'money');
  return object !== 'product' || (own(view, mention, agents, type) && dealingAt(view, mention.to, 'facility') === undefined);
}

/** Each party once, in its first role; "HP invests in its Azure platform": money for what one sells oneself is no deal. */
function once(view: SentenceView, word: Hit<'event'>, pairs: readonly Paired[], agents: readonly MentionReading[]): Party[] {
  const ofOwn = (entity: string): boolean => {
    const { type, parent } = view.passage.lexicon.entities.get(entity) ?? {};
    return word.meaning.type === 'investment' && (pairs.length > 2 || type === 'product') && agents.some((agent) => agent.entity === parent);
  };
  const found: Party[] = [];
  for (const [{ entity, type }, role] of pairs)
    if (!ofOwn(entity) && !found.some((party) => party.entity === entity)) found.push({ entity, role: type === 'place' ? 'place' : role });
  return found;
}

/** The parties of a word of dealing with their roles; who acts may be carried over from the sentence before. */
export function partiesOf(view: SentenceView, word: Hit<'event'>, before: string | null, place: string | null): Party[] {
  const { object, shape } = word.meaning;
  const carried = carriedMention(before);
  const slots = slotsOf(view, word, carried);
  const agents = dealers(view, whose(view, word, slots.agents, carried), word.meaning, carried);
  // Nobody buys, starts or parts with a person.
  const objects = slots.objects.filter((mention) => mention.type !== 'person' && dealtIn(view, mention, word, agents));
  // "has also partnered with SAP and Workday": nobody tells whose partners they are.
  if (shape === 'mutual' && agents.length + objects.length === 0 && !tellsBoth(view, word) && !formed(view, word)) return [];
  const pairs = pairedSlots(view, word, { agents, objects, as: object ?? slots.as }, markedParties(view, word, place));
  return once(view, word, pairs, agents);
}
