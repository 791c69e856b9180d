import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { dealingEnding, mentionUpTo, sign } from '../clause.ts';

const reach = 9;

/** "giá thầu 19 tỷ USD của *Microsoft* để mua lại", "a proposal from *Microsoft* to buy": whose offer it is does what it was made for. */
function offererOf(view: SentenceView, at: number): MentionReading | undefined {
  const name = mentionUpTo(view, dealingEnding(view, at, 'aim', 'purpose') ?? -1);
  const little = name && acts(view, name) ? dealingEnding(view, name.from, 'preposition', 'agent') : undefined;
  if (little !== undefined && dealingEnding(view, little, 'offer') !== undefined) return name;
  const of = name && acts(view, name) ? dealingEnding(view, name.from, 'genitive') : undefined;
  for (let place = of ?? view.from; of !== undefined && place > view.from && place > of - reach && !sign(view, place - 1); place--)
    if (dealingEnding(view, place, 'offer') !== undefined) return name;
  return undefined;
}

/** "surprised at *the Pentagon's* decision to award", "*Uber* plans to sell": whose plan it is does what was planned. */
export function controllerOf(view: SentenceView, at: number): MentionReading | undefined {
  const from = dealingEnding(view, at, 'control');
  if (from === undefined) return offererOf(view, at);
  const owner = mentionUpTo(view, dealingEnding(view, from, 'possessive') ?? from);
  return owner && acts(view, owner) ? owner : undefined;
}
