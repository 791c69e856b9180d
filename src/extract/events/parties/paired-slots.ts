import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { dealingEnding } from '../clause.ts';
import { joiners } from './marked-parties.ts';
import type { Paired } from './paired.ts';
import type { Slots } from './slots-filled.ts';

/** Those in the slots of a frame and those its little words mark, each with a role, who acts first. */
export function pairedSlots(view: SentenceView, word: Hit<'event'>, { agents, objects, as }: Slots, told: readonly Paired[]): readonly Paired[] {
  const { subject, object, shape, type } = word.meaning;
  const replaced = subject === object && shape !== 'mutual' && objects.length > 0;
  // "Google công bố *thương vụ mua lại* Looker của Salesforce": who announces it, does it.
  const announces = shape === 'noun' && agents.length > 0 && dealingEnding(view, word.from, 'announced', 'speech') !== undefined;
  const marked = announces ? told.filter(([mention, role]) => role !== subject || mention.from < word.to) : told;
  // "thương vụ mua LinkedIn *của Microsoft*": who acts is told by a little word.
  const owned = (shape === 'noun' || shape === 'pair') && marked.some(([, role]) => role === subject);
  return [
    ...(replaced || owned ? [] : agents.map((mention, index): Paired => [mention, shape === 'pair' && object && index > 0 ? object : subject])),
    ...marked,
    ...joiners(view, word),
    ...(as ? objects.map((mention): Paired => [mention, mention.type === 'place' ? 'place' : as]) : []),
    // "*Dell* sold RSA to Symphony": who sells.
    ...(replaced && type === 'acquisition' ? agents.map((mention): Paired => [mention, 'owner']) : []),
  ];
}
