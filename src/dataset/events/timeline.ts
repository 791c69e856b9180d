import type { Entity } from '../../model/entity.ts';
import type { Event, Party } from '../../model/event.ts';
import type { Article, TimelineEvent } from '../../model/ledger.ts';
import { byText } from '../order.ts';
import type { Story } from '../stories.ts';
import { type Telling, tellingOf } from '../voices/telling.ts';

interface ToldEvent {
  readonly event: Event;
  readonly article: Article;
}

/** All events of all stories, each once in however many languages and sentences it is told: dated ones in order, undated behind. */
export function timelineOf(stories: readonly Story[], gazetteer: ReadonlyMap<string, Entity> = new Map()): TimelineEvent[] {
  // "Flipkart chọn Azure" and "Flipkart chọn Microsoft" are one choice.
  const companyOf = (id: string): string => {
    const entity = gazetteer.get(id);
    return entity?.parent && (entity.type === 'unit' || entity.type === 'product') ? entity.parent : id;
  };
  return stories.flatMap((story) => eventsOfStory(story, companyOf)).sort((a, b) => byText(timeOf(a), timeOf(b)) || byText(a.id, b.id));
}

function timeOf({ period }: TimelineEvent): string {
  return period ? `${period.start} ${period.end}` : '9999';
}

function eventsOfStory({ slug, articles }: Story, companyOf: CompanyOf): TimelineEvent[] {
  const told = articles.flatMap((article) => article.reading.events.map((event): ToldEvent => ({ event, article })));
  const tellings = new Map(articles.map((article) => [article, tellingOf(article)]));
  const ids = new Set<string>();
  return sameEvents(told, companyOf).map((tellers) => {
    const parties = partiesOf(tellers);
    const id = unique(ids, ['e', slug, tellers[0].event.type, ...new Set(parties.map(({ entity }) => entity))].join('-'));
    return merge(id, slug, parties, tellers, tellings);
  });
}

/** The company behind a unit or product, else the entity itself. */
type CompanyOf = (entity: string) => string;

type Tellers = readonly [ToldEvent, ...ToldEvent[]];

/** One event is told where kind and parties are the same, or where one sentence leaves out a party that another names. */
function sameEvents(told: readonly ToldEvent[], companyOf: CompanyOf): Tellers[] {
  const groups: [ToldEvent, ...ToldEvent[]][] = [];
  for (const one of told) {
    const group = groups.find((others) => others.some((other) => isSame(one.event, other.event, companyOf)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function isSame(a: Event, b: Event, companyOf: CompanyOf): boolean {
  if (a.type !== b.type) return false;
  const [one, other] = [entitiesOf(a, companyOf), entitiesOf(b, companyOf)];
  if (a.period && b.period && (a.period.end < b.period.start || b.period.end < a.period.start)) return false;
  return (one.isSubsetOf(other) || other.isSubsetOf(one)) && one.intersection(other).size >= Math.min(2, Math.max(one.size, other.size));
}

function entitiesOf({ parties }: Event, companyOf: CompanyOf): Set<string> {
  return new Set(parties.map(({ entity }) => companyOf(entity)));
}

/** The fullest telling names the parties; the order is that of the text. */
function partiesOf(tellers: Tellers): readonly Party[] {
  return tellers.reduce((fullest, one) => (one.event.parties.length > fullest.event.parties.length ? one : fullest)).event.parties;
}

function merge(id: string, slug: string, parties: readonly Party[], tellers: Tellers, tellings: ReadonlyMap<Article, Telling>): TimelineEvent {
  const { type, modality, rule } = tellers[0].event;
  const voices = tellers.flatMap(({ article, event }) => tellings.get(article)?.sentence(event.sentence) ?? []);
  return {
    id,
    slug,
    type,
    parties,
    modality,
    rule,
    period: tellers.flatMap(({ event }) => event.period ?? [])[0] ?? null,
    amount: tellers.flatMap(({ article, event }) => article.reading.figures.find((figure) => figure.id === event.amount) ?? [])[0] ?? null,
    voices: voices.filter((voice, i) => voices.findIndex(({ lang, quote }) => lang === voice.lang && quote === voice.quote) === i),
  };
}

function unique(ids: Set<string>, id: string): string {
  let free = id;
  for (let n = 2; ids.has(free); n++) free = `${id}-${n}`;
  ids.add(free);
  return free;
}
