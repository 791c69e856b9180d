import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { Span } from '../model/text.ts';
import type { Ground } from './claims/bind.ts';
import { bind } from './claims/bind.ts';
import type { Binding } from './claims/binding.ts';
import { nothingCarried } from './claims/binding.ts';
import { carry, leansOn } from './claims/carry.ts';
import { besideShares } from './claims/scope/beside-share.ts';
import { solePlace } from './claims/scope/market-place.ts';
import type { SentenceView } from './claims/sentence/sentence-view.ts';
import { hear, nobody } from './claims/topic.ts';
import { dealtIn, nothingDealt } from './events/known.ts';
import { eventsIn } from './events/read-events.ts';
import { figureOf, sentenceOf } from './figure-of.ts';
import { placeIn } from './lexicon/passage.ts';
import type { ColouredQuantity } from './quantities/colour.ts';

/** What an article tells: its figures, why each slot of theirs is what it is, and its events. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly evidence: readonly Binding['evidence'][];
  readonly events: readonly Event[];
}

/** A quantity and where it stands in the source. */
interface Place extends Span {
  readonly quantity: ColouredQuantity;
}

/** What hands on the text and the name of a figure. */
interface Naming {
  readonly textOf: (place: Span) => string;
  readonly idOf: (text: string) => string;
}

/** Reads the sentences of an article in order: the figures of each, then its events, which need them; each leans on what those before it told. */
export function toldIn(views: readonly SentenceView[], about: Omit<Ground, 'marketPlace'>, { textOf, idOf }: Naming): Findings {
  let sole: string | null | undefined;
  const ground: Ground = { ...about, marketPlace: () => (sole === undefined ? (sole = solePlace(views)) : sole) };
  const figures: Figure[] = [];
  const evidence: Binding['evidence'][] = [];
  const events: Event[] = [];
  let carried = nothingCarried;
  let topic = nobody();
  let dealt = nothingDealt;
  for (const view of views) {
    carried = leansOn(view, carried, topic, ground.published);
    const bindings: Binding[] = [];
    const ids = new Map<number, string>();
    const sentence = sentenceOf(view);
    const places: Place[] = [];
    for (const quantity of view.quantities) {
      const place = placeIn(view.passage, quantity);
      if (!place) continue;
      places.push({ quantity, start: place.start, end: place.end });
      bindings.push(bind(view, quantity, carried, ground, bindings));
    }
    for (const [index, binding] of besideShares(bindings, ground.entities).entries()) {
      const { quantity, start, end } = places[index] as Place;
      const figure = figureOf(quantity, binding, { start, end, text: textOf({ start, end }) }, sentence, idOf);
      evidence.push(binding.evidence);
      figures.push(figure);
      ids.set(quantity.from, figure.id);
    }
    // A cell is read with its caption: what that tells beyond the number was read where it stands.
    if (view.passage.block.own) continue;
    const deals = eventsIn(view, { ...dealt, subject: dealt.heard ?? carried.subject, topic: topic.entity ?? null });
    for (const { amount, ...event } of deals) events.push({ ...event, amount: amount === null ? null : (ids.get(amount) ?? null), sentence });
    dealt = dealtIn(view, deals, dealt);
    topic = hear(topic, view);
    carried = carry(view, carried, bindings, ground.published);
  }
  return { figures, evidence, events };
}
