import type { Party, Role } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { dealingAt, dealingEnding } from './clause.ts';
import { siteBefore } from './goods.ts';
import { markedAfter } from './marked.ts';
import { dealers } from './parties/dealers.ts';
import { nounSlots } from './parties/noun-slots.ts';
import { own } from './parties/own-unit.ts';
import { passiveSlots } from './parties/passive-slots.ts';
import type { Slots } from './parties/slots-filled.ts';
import { thereOf } from './parties/there.ts';
import { thingSlots } from './parties/thing-slots.ts';
import { verbSlots } from './parties/verb-slots.ts';
import { fitting } from './slots.ts';

/** Who is meant by whom the sentences before spoke of. */
const carriedMention = (entity: string | null): MentionReading | undefined =>
  entity === null ? undefined : { from: -1, to: -1, entity, form: 'anaphor', type: 'company' };

/** The parties of a word of dealing with their roles; who acts may be carried over from the sentence before. */
export function partiesOf(view: SentenceView, word: Hit<'event'>, before: string | null, place: string | null): Party[] {
  const { subject, object, marks, shape } = word.meaning;
  const carried = carriedMention(before);
  const slots: Slots =
    shape === 'thing'
      ? thingSlots(view, word)
      : shape === 'noun'
        ? nounSlots(view, word, carried)
        : (passiveSlots(view, word, carried) ?? verbSlots(view, word, carried));
  const as = object ?? slots.as;
  const agents = dealers(view, slots.agents, word.meaning, carried);
  const objects = slots.objects.filter(
    (mention) =>
      (mention.type !== 'place' || object === 'place') &&
      (object !== 'product' || (own(view, mention, agents, word.meaning.type) && dealingAt(view, mention.to, 'facility') === undefined)),
  );
  const marked = Object.entries(marks ?? {}).flatMap(([mark, role]) => {
    // "hợp đồng *với* Viettel": a phrase may end in its little word.
    const from = view.passage.tokens[word.to - 1]?.low === mark ? word.to - 1 : word.to;
    const found = markedAfter(view, from, (at) => view.passage.tokens[at]?.low === mark, fitting(view, word.meaning, role));
    // "the merger *of Adobe and Figma*"
    return found.map((mention, index) => [mention, shape === 'pair' && object && index > 0 ? object : role] as const);
  });
  if (marked.length === 0) marked.push(...thereOf(view, word, place));
  // "Its data center *in Germany* opened"
  const site = word.meaning.needs === 'opening' && marked.length === 0 ? siteBefore(view, word) : undefined;
  const stood = site === undefined ? undefined : view.mentions.find((one) => one.type === 'place' && one.from >= site && one.to <= word.from);
  if (stood) marked.push([stood, 'place']);
  // "has also partnered with SAP and Workday": nobody tells whose partners they are; "between FPT and VNG" tells both.
  const both = (at: number): boolean => dealingAt(view, at, 'both') !== undefined;
  if (shape === 'mutual' && agents.length + objects.length === 0 && markedAfter(view, word.to, both, fitting(view, word.meaning, subject)).length < 2)
    return [];
  // "with participation from Accel": who joins a round invests.
  const joiners =
    word.meaning.type === 'investment'
      ? markedAfter(view, word.to, (at) => dealingEnding(view, at + 1, 'joining') !== undefined, fitting(view, word.meaning, 'investor'), true)
      : [];
  const replaced = subject === object && shape !== 'mutual' && objects.length > 0;
  // "thương vụ mua LinkedIn *của Microsoft*": who acts is told by a little word.
  // "Google công bố *thương vụ mua lại* Looker của Salesforce": who announces it, does it.
  const announces = shape === 'noun' && agents.length > 0 && dealingEnding(view, word.from, 'announced', 'speech') !== undefined;
  const ownedBy = marked.filter(([mention, role]) => role === subject && mention.from >= word.to);
  if (announces && ownedBy.length > 0) marked.splice(0, marked.length, ...marked.filter((one) => !ownedBy.includes(one)));
  const owned = (shape === 'noun' || shape === 'pair') && marked.some(([, role]) => role === subject);
  const pairs: (readonly [MentionReading, Role])[] = [
    ...(replaced || owned ? [] : agents.map((mention, index) => [mention, shape === 'pair' && object && index > 0 ? object : subject] as const)),
    ...marked,
    ...joiners.map((mention) => [mention, 'investor' as const] as const),
    ...(as ? objects.map((mention) => [mention, mention.type === 'place' ? ('place' as const) : as] as const) : []),
    // "*Dell* sold RSA to Symphony": who sells.
    ...(replaced && word.meaning.type === 'acquisition' ? agents.map((mention) => [mention, 'owner' as const] as const) : []),
  ];
  const found: Party[] = [];
  // "HP invests in its Azure platform": money for what one sells oneself is no deal.
  const ofOwn = (entity: string): boolean => {
    const { type, parent } = view.passage.lexicon.entities.get(entity) ?? {};
    return word.meaning.type === 'investment' && (pairs.length > 2 || type === 'product') && agents.some((agent) => agent.entity === parent);
  };
  for (const [{ entity, type }, role] of pairs)
    if (!ofOwn(entity) && !found.some((party) => party.entity === entity)) found.push({ entity, role: type === 'place' ? 'place' : role });
  return found;
}
