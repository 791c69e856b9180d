import type { Entity } from '../../model/entity.ts';
import type { Party } from '../../model/event.ts';
import type { Article, TimelineEvent } from '../../model/ledger.ts';
import { byText } from '../order.ts';
import type { Story } from '../stories.ts';
import { counterpartOf } from '../voices/counterpart.ts';
import { type QuotedSentence, type Telling, tellingOf } from '../voices/telling.ts';
import { joinStories } from './across-stories.ts';
import { entitiesOf, type Kin } from './same-event.ts';
import { sameEvents } from './same-tellings.ts';
import { amountOf, type Tellers, type ToldEvent } from './told-event.ts';

/** All events of all stories, each once in however many languages and sentences it is told: dated ones in order, undated behind. */
export function timelineOf(stories: readonly Story[], gazetteer: ReadonlyMap<string, Entity>): TimelineEvent[] {
  const kin: Kin = (a, b) => gazetteer.get(a)?.parent === b || gazetteer.get(b)?.parent === a;
  return joinStories(
    stories.flatMap((story) => eventsOfStory(story, kin)),
    kin,
  ).sort((a, b) => byText(timeOf(a), timeOf(b)) || byText(a.id, b.id));
}

function timeOf({ period }: TimelineEvent): string {
  return period ? `${period.start} ${period.end}` : '9999';
}

function eventsOfStory({ slug, articles }: Story, kin: Kin): TimelineEvent[] {
  // Whoever says when speaks first: the others may tell what came of it.
  const told = articles
    .flatMap((article) => article.reading.events.map((event): ToldEvent => ({ event, article })))
    .sort((a, b) => Number(!a.event.period) - Number(!b.event.period));
  const tellings = new Map(articles.map((article) => [article, tellingOf(article)]));
  const ids = new Set<string>();
  return sameEvents(told, kin).map((tellers) => {
    const parties = partiesOf(tellers);
    const id = unique(ids, ['e', slug, tellers[0].event.type, ...entitiesOf({ parties })].join('-'));
    return merge(id, slug, parties, tellers, tellings);
  });
}

/** The fullest telling names the parties; the order is that of the text. */
function partiesOf(tellers: Tellers): readonly Party[] {
  return tellers.reduce((fullest, one) => (one.event.parties.length > fullest.event.parties.length ? one : fullest)).event.parties;
}

function merge(id: string, slug: string, parties: readonly Party[], tellers: Tellers, tellings: ReadonlyMap<Article, Telling>): TimelineEvent {
  const { type, modality, rule } = tellers[0].event;
  const voices = [...tellings].flatMap(([article, telling]) => voicesIn(article, telling, tellers));
  return {
    id,
    slug,
    type,
    parties,
    modality,
    rule,
    period: tellers.flatMap(({ event }) => event.period ?? [])[0] ?? null,
    amount: tellers.flatMap((teller) => amountOf(teller) ?? [])[0] ?? null,
    voices: voices.filter((voice, i) => voices.findIndex(({ lang, quote }) => lang === voice.lang && quote === voice.quote) === i),
  };
}

/** The sentences of one language that tell an event; where the reader found none, the one that translates it. */
function voicesIn(article: Article, telling: Telling, tellers: Tellers): readonly QuotedSentence[] {
  const own = tellers.filter((teller) => teller.article === article);
  if (own.length > 0) return own.map(({ event }) => telling.sentence(event.sentence));
  const spokenOf = entitiesOf({ parties: partiesOf(tellers) });
  return tellers
    .flatMap((teller) => counterpartOf(teller.article, teller.event.sentence, article, spokenOf) ?? [])
    .slice(0, 1)
    .map(telling.sentence);
}

function unique(ids: Set<string>, id: string): string {
  let free = id;
  for (let n = 2; ids.has(free); n++) free = `${id}-${n}`;
  ids.add(free);
  return free;
}
